import { readFileSync } from 'node:fs';
import { fontCoverage, type FontCoverage } from '../../../domain/pdf/font-coverage';

const WEIGHTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/** Every face that the template asks for, exactly: where one is not there, the nearest of the machine's own is taken. */
const FAMILIES: readonly (readonly string[])[] = [
  WEIGHTS.map((face) => `source-serif-4/${face}/SourceSerif4_${face}.ttf`),
  WEIGHTS.map((face) => `source-sans-3/${face}/SourceSans3_${face}.ttf`),
  ['noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
];

export interface PdfFonts {
  files: Buffer[];
  /** Of each family, what every face of it has. */
  coverage: FontCoverage[];
}

/** Reads the fonts of the template, four megabytes. */
export const loadPdfFonts = (): PdfFonts => {
  const families = FAMILIES.map((faces) =>
    faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${face}`))),
  );
  return { files: families.flat(), coverage: families.map((faces) => common(faces.map(fontCoverage))) };
};

const common = ([first = new Set<number>(), ...others]: FontCoverage[]): FontCoverage =>
  new Set([...first].filter((code) => others.every((other) => other.has(code))));
