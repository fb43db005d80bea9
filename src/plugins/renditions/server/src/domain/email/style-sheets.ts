import type { Theme } from '../document/issue-document';
import { palettesOf, type Palette } from '../theme/palette';
import { SANS, SERIF, WIDTH } from './email-style';

/**
 * The style sheets of the head, each apart: a client that does not understand one, drops no other. For all; for narrow
 * screens; for dark; for Outlook's own dark mode, which marks what it changes (`data-ogsc` text, `data-ogsb` grounds).
 */
export const styleSheets = (theme: Theme): string[] => {
  const { dark } = palettesOf(theme);
  return [
    // A cell takes nothing from what its table stands in where a client reads the message in quirks mode.
    `.page td{font-family:${SERIF};font-size:17px;line-height:1.55}` +
      `.page .sans,.page .sans td,.page .second{font-family:${SANS};line-height:1.5}` +
      // No word is so long that the message scrolls sideways.
      '.page{word-break:break-word;word-wrap:break-word;overflow-wrap:break-word}.sheet{table-layout:fixed}',
    '@media (max-width:480px){.title{font-size:30px !important}.section{font-size:25px !important}}',
    `@media (prefers-color-scheme:dark){${[...grounds(dark), ...inks(dark)].map(ruleOf).join('')}}`,
    [...grounds(dark).map(within('[data-ogsb]')), ...inks(dark).map(within('[data-ogsc]'))]
      .map(ruleOf)
      .join(''),
  ];
};

/** For Word, which draws Outlook's messages: it knows no greatest width, and colours links by styles of its own. */
export const wordStyleSheet = (theme: Theme): string => {
  const { light } = palettesOf(theme);
  return (
    `.sheet{width:${WIDTH}px}td,p,li,h1,h2,h3,h4,h5,h6{font-family:Georgia,serif}` +
    `.sans,.sans td,.sans p,.sans li,.second{font-family:'Segoe UI',Arial,sans-serif}` +
    `a:link,a:visited,span.MsoHyperlink,span.MsoHyperlinkFollowed{color:${light.primary}}`
  );
};

interface Rule {
  selectors: string[];
  property: string;
  value: string;
}

const grounds = ({ background }: Palette): Rule[] => [
  { selectors: ['.page'], property: 'background-color', value: background },
];

/** Everything that has a colour in its element has a class, or is a link: so it has another one in the dark. */
const inks = (palette: Palette): Rule[] => [
  { selectors: ['.page', '.page td'], property: 'color', value: palette.text },
  { selectors: ['.page a', '.page .first'], property: 'color', value: palette.primary },
  { selectors: ['.page .second'], property: 'color', value: palette.accent },
  { selectors: ['.page .muted'], property: 'color', value: palette.muted },
  { selectors: ['.page .line'], property: 'border-color', value: palette.primary },
  { selectors: ['.page .mark'], property: 'border-color', value: palette.accent },
  { selectors: ['.page .rule'], property: 'border-color', value: palette.rule },
];

const within =
  (attribute: string) =>
  ({ selectors, ...rest }: Rule): Rule => ({
    selectors: selectors.map((selector) => `${attribute} ${selector}`),
    ...rest,
  });

/** With the blank before `!important` that some clients want. */
const ruleOf = ({ selectors, property, value }: Rule): string =>
  `${selectors.join(',')}{${property}:${value} !important}`;
