import type { Theme } from '../document/issue-document';
import { palettesOf, type Palette } from '../theme/palette';
import { fontFaces } from './fonts';
import { PRINT_STYLE } from './print-style';
import { SCREEN_STYLE } from './screen-style';

/** All style of a page, in the newsletter's colours, in light and in dark. Stands in the page itself. */
export const styleSheet = (theme: Theme): string => {
  const { light, dark } = palettesOf(theme);
  return [
    fontFaces(),
    `:root{color-scheme:light;${variables(light)}--band:${theme.primary ?? light.primary};--tint:#f5f3ef}`,
    // Paper is light, whatever the screen is.
    `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(dark)}--band:${dark.primary};--tint:#20252b}}`,
    SCREEN_STYLE,
    PRINT_STYLE,
  ]
    .join('\n')
    .replace(/\n\s*/g, '');
};

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
