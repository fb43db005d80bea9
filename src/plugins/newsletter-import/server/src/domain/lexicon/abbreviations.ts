/** Words that end in a full stop without ending a sentence, Norwegian and English together. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'nr no bl ca dvs mv m.v m.fl fl f.eks eks evt jf jfr kl mfl osv pr st tlf vs etc e.g i.e mr mrs ms dr prof dok dokument meld prop innst art sec para pkt kap approx inc ltd jan feb mar apr jun jul aug sep sept okt oct nov des dec pp ff ang inkl maks min tidl alle bl.a t.o.m f.o.m red rev vol ed eds app rt rg saksnr org'.split(
    ' ',
  ),
);

/** Whether a word before a full stop is an abbreviation; a single letter always is. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{L}$/u.test(lower) || ABBREVIATIONS.has(lower);
}
