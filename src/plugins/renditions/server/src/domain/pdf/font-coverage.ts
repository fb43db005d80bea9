/** The characters that a font has a glyph for, as code points. */
export type FontCoverage = ReadonlySet<number>;

/** Formats of sub-tables that fonts made for Unicode have (OpenType, "cmap"): all of Unicode, or its first plane. */
const SEGMENTED_COVERAGE = 12;
const SEGMENT_MAPPING = 4;

/**
 * Reads which characters a font has, from the `cmap` table of a TrueType or OpenType file (not a collection, not WOFF).
 * An error where the file has none of the two formats that every Unicode font has.
 */
export const fontCoverage = (font: Uint8Array): FontCoverage => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, 'cmap');
  const offsets = Array.from(
    { length: view.getUint16(table + 2) },
    (_, index) => table + view.getUint32(table + 4 + 8 * index + 4),
  );
  const inFormat = (format: number): number | undefined =>
    offsets.find((offset) => view.getUint16(offset) === format);
  const full = inFormat(SEGMENTED_COVERAGE);
  if (full !== undefined) return segmentedCoverage(view, full);
  const first = inFormat(SEGMENT_MAPPING);
  if (first !== undefined) return segmentMapping(view, first);
  throw new Error('The font does not say which characters of Unicode it has.');
};

const tableAt = (view: DataView, wanted: string): number => {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table "${wanted}".`);
};

const segmentedCoverage = (view: DataView, at: number): FontCoverage => {
  const covered = new Set<number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + 12 * group;
    const [first, last, glyph] = [0, 4, 8].map((offset) => view.getUint32(record + offset)) as Triple;
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) covered.add(code);
  }
  return covered;
};
type Triple = [number, number, number];

const segmentMapping = (view: DataView, at: number): FontCoverage => {
  const covered = new Set<number>();
  const bytes = view.getUint16(at + 6);
  for (let segment = 0; segment < bytes / 2; segment += 1) {
    const last = view.getUint16(at + 14 + 2 * segment);
    const first = view.getUint16(at + 16 + bytes + 2 * segment);
    const delta = view.getUint16(at + 16 + 2 * bytes + 2 * segment);
    const rangeAt = at + 16 + 3 * bytes + 2 * segment;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph % 0x10000 !== 0) covered.add(code);
    }
  }
  return covered;
};
