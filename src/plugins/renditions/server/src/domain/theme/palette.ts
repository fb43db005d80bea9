import type { Theme } from '../document/issue-document';
import { readableOn, TEXT_CONTRAST } from './readable-colour';

/** What a page or an e-mail is coloured with; all but the rule can be read as text on the background (AA). */
export interface Palette {
  background: string;
  text: string;
  /** Of what is said in passing. */
  muted: string;
  /** The newsletter's first colour: headings and links. */
  primary: string;
  /** Its second colour, or the first again: what an entry is, corrections. */
  accent: string;
  /** Lines between things; nothing depends on seeing them. */
  rule: string;
}

/** Used where the newsletter has no colour of its own. */
const BLUE = '#1d4e79';

/** A colour that only just has the contrast it needs is dull beside pale text on dark. */
const DARK_CONTRAST = 6.5;

/** A newsletter's colours in shades that can be read, on light and on dark. */
export const palettesOf = ({ primary, accent }: Theme): { light: Palette; dark: Palette } => {
  const first = primary ?? BLUE;
  const on = (contrast: number, plain: Omit<Palette, 'primary' | 'accent'>): Palette => ({
    ...plain,
    primary: readableOn(first, plain.background, contrast),
    accent: readableOn(accent ?? first, plain.background, contrast),
  });
  return {
    light: on(TEXT_CONTRAST, { background: '#ffffff', text: '#1f2328', muted: '#59636e', rule: '#d5d9de' }),
    dark: on(DARK_CONTRAST, { background: '#15181c', text: '#e6e4df', muted: '#a3abb4', rule: '#3b424b' }),
  };
};
