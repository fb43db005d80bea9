import { ASSETS } from '../site-path';
import { archivePath } from '../document/addresses';

/** A font file that pages use, of a package of Fontsource. */
export interface FontFile {
  /** The last part of its address. It has the package's version in it, so that a cache may keep the file for ever. */
  name: string;
  package: string;
  /** Name within the package. */
  file: string;
  family: 'Source Serif 4' | 'Source Sans 3';
  style: 'normal' | 'italic';
  subset: 'latin' | 'latin-ext';
}

/** Version of both packages. */
const VERSION = '5.3.1';

const font = (
  family: FontFile['family'],
  axes: 'opsz' | 'wght',
  style: FontFile['style'],
  subset: FontFile['subset'],
): FontFile => {
  const slug = family.toLowerCase().replaceAll(' ', '-');
  return {
    name: `${slug}-${subset}-${style}.${VERSION}.woff2`,
    package: `@fontsource-variable/${slug}`,
    file: `files/${slug}-${subset}-${axes}-${style}.woff2`,
    family,
    style,
    subset,
  };
};

/** Only upright text is set in display sizes: italics do without the optical axis, at less than half the bytes. */
export const FONTS: readonly FontFile[] = (['latin', 'latin-ext'] as const).flatMap((subset) => [
  font('Source Serif 4', 'opsz', 'normal', subset),
  font('Source Serif 4', 'wght', 'italic', subset),
  font('Source Sans 3', 'wght', 'normal', subset),
]);

/** One for all languages. */
const fontAddress = ({ name }: FontFile): string => `${archivePath('nb')}/${ASSETS}/${name}`;

/** Addresses of the fonts that every page shows something in. */
export const fontPreloads = (): string[] =>
  FONTS.filter(({ subset, style }) => subset === 'latin' && style === 'normal').map(fontAddress);

/** As the packages part them: what is beyond Latin is not loaded until a text has it. */
const RANGES: Readonly<Record<FontFile['subset'], string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** Text is there at once, in a font of the system, and changes when its own has come. */
export const fontFaces = (): string =>
  FONTS.map(
    (one) =>
      `@font-face{font-family:"${one.family}";font-style:${one.style};font-display:swap;font-weight:200 900;src:url("${fontAddress(one)}") format("woff2");unicode-range:${RANGES[one.subset]}}`,
  ).join('\n');
