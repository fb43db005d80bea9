import { SHOWN_FORMS, WIDTHS } from './choices';
import { palettesOf, type Palette } from '../theme/palette';

const NO_COLOURS = { primary: null, accent: null, logo: null };

/**
 * Style of the pages around a preview. They stand beside the admin, not beside the newsletter. Of the drafts and their forms,
 * it shows what is chosen.
 */
export const previewStyle = (drafts: number): string => {
  const { light, dark } = palettesOf(NO_COLOURS);
  return [
    `:root{color-scheme:light;${variables(light)}}`,
    `@media (prefers-color-scheme:dark){:root{color-scheme:dark;${variables(dark)}}}`,
    RULES,
    ...Array.from({ length: drafts }, (_, index) => shownWhereChosen('draft', index)),
    ...SHOWN_FORMS.map((_, index) => shownWhereChosen('form', index)),
  ]
    .join('\n')
    .replace(/\n\s*/g, '');
};

const shownWhereChosen = (of: 'draft' | 'form', index: number): string =>
  `:root:has(#${of}-${index}:checked) .${of}-${index}{display:flex}`;

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');

const RULES = `
*,::before,::after{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--background);color:var(--text);
  font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:1.25rem;line-height:1.3}
h2{margin:0;font-size:1rem}
p,ul,dl,dd{margin:0;padding:0}
a{color:var(--primary)}
:focus-visible{outline:.18rem solid var(--primary);outline-offset:.15rem}
header,.notice{padding:.75rem clamp(.75rem,3vw,1.5rem)}
header{display:grid;gap:.5rem;border-bottom:1px solid var(--rule)}
.notice{max-width:40rem;display:grid;gap:.75rem;padding-block:2rem}
.choices{display:flex;flex-wrap:wrap;gap:.5rem 2rem}
fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem;min-width:0;margin:0;padding:0;border:0}
legend{float:left;padding:0;margin-right:.5rem}
label{display:flex;align-items:center;gap:.4rem;padding:.25rem .75rem;border:1px solid var(--rule);border-radius:.25rem;cursor:pointer}
label:hover{border-color:var(--primary)}
label:has(:checked){border-color:var(--primary);box-shadow:inset 0 0 0 1px var(--primary);color:var(--primary);font-weight:600}
label:has(:focus-visible){outline:.18rem solid var(--primary);outline-offset:.15rem}
input{margin:0;accent-color:var(--primary);width:1rem;height:1rem}
.gaps{padding-left:.75rem;border-left:.25rem solid var(--accent)}
.gaps ul{padding-left:1.25rem}
dl{display:grid;gap:.25rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}
dt{color:var(--muted)}
.drafts,.draft,.form{flex:1;flex-direction:column;gap:.5rem}
.drafts{display:flex;padding:.75rem}
.draft,.form{display:none}
.form>p{text-align:center}
dl,.gaps{margin-inline:clamp(0px,1.5vw,.75rem)}
iframe{flex:1;width:100%;min-height:40rem;border:1px solid var(--rule);background:#fff}
:root:has(#width-${WIDTHS.indexOf('phone')}:checked) iframe{flex:none;width:377px;max-width:100%;height:669px;margin-inline:auto}
`;
