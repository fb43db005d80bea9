import type { FontCoverage } from './font-coverage';

/** Where a line may be broken without a hyphen. The template draws it as an opening of no width, not as a character. */
export const BREAK = '\u200B';

/** Joins emoji to one, and asks for the coloured form of one; of what shows nothing by itself only these two are kept. */
const JOINERS = /\u200D|\uFE0F/gu;

/**
 * What shows nothing: control characters, soft hyphens, marks of direction (no font here has letters that are written from
 * the right), the byte order mark, which PDF/A forbids. pdf.js loses the character before one when it searches or copies.
 */
const UNSEEN = /(?!\u200B|\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}/gu;

/** What PDF/A forbids (ISO 19005-2, 6.2.11.7: characters for private use), although a font may have it. */
const PRIVATE_USE = /^\p{Co}$/u;
const MARK = /^\p{M}$/u;

/** What no blank and no hyphen before a letter breaks: it may run out of the page. */
const WORDS = new RegExp(`(?:[^\\s${BREAK}-]|[\u00A0\u2007\u202F]|-(?!\\p{L}))+`, 'gu');
/** Ems that the largest heading has room for in a line, less what the widths below may be wrong by. */
const WIDEST_WORD = 17;
/** Ems between two places where such a word may be broken: more of them would take Typst time by their square. */
const WIDEST_PIECE = 4;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[MWmw@%&]$/u, 1],
  [/^[fijlrtI.,:;/!'()[\]]$/u, 0.38],
  [/^[a-zæøåéü0-9"]$/u, 0.56],
  [/^[\u0020-\u024F]$/u, 0.75],
];

/**
 * Text as a PDF/A can show it with some fonts, none of whose glyphs may be missing. A character that no font has stands as
 * its code point, "[U+6F22]", so that nothing that was published is lost. What is too wide for a line may be broken
 * every few letters, but within no code point.
 */
export const drawableText = (text: string, fonts: readonly FontCoverage[]): string =>
  drawableTexts([text], fonts).join('');

/** The same of texts that follow each other in a line: a word that goes over from one to the next is one word. */
export const drawableTexts = (texts: readonly string[], fonts: readonly FontCoverage[]): string[] =>
  withBreaks(texts.map((text) => (isPlain(text, fonts) ? text : clusters(text, fonts).join(''))));

const withBreaks = (texts: readonly string[]): string[] => {
  const breaks = breaksOf(texts.join(''));
  if (breaks.length === 0) return [...texts];
  let [start, next] = [0, 0];
  return texts.map((text) => {
    let [broken, at] = ['', 0];
    const end = start + text.length;
    for (let place = breaks[next]; place !== undefined && place < end; place = breaks[next]) {
      broken += text.slice(at, place - start) + BREAK;
      at = place - start;
      next += 1;
    }
    start = end;
    return broken + text.slice(at);
  });
};

/** Before which characters a line may be broken, from the first to the last. */
const breaksOf = (line: string): number[] =>
  [...line.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    if (!isWide(word)) return [];
    let at = index;
    return pieces(word)
      .slice(0, -1)
      .map((piece) => (at += piece.length));
  });

const isWide = (word: string): boolean => word.length > WIDEST_WORD && widthOfAll(word) > WIDEST_WORD;

/** A word in pieces as wide as may be. */
const pieces = (word: string): string[] => {
  const found: string[] = [];
  let [piece, width] = ['', 0];
  for (const unit of word.split(/(\[U\+[0-9A-F]{4,6}\])/).flatMap(unitsOf)) {
    const more = widthOfAll(unit);
    if (piece !== '' && width + more > WIDEST_PIECE) {
      found.push(piece);
      [piece, width] = ['', 0];
    }
    piece += unit;
    width += more;
  }
  return [...found, piece];
};

const unitsOf = (part: string): string[] => (part.startsWith('[U+') ? [part] : graphemes(part));

const widthOfAll = (text: string): number => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

/** Of a character, in ems, or rather more. */
const widthOf = (character: string): number => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1;

/** Before this one, nothing combines, joins or turns the direction of writing. */
const FIRST_COMBINING = 0x300;
const SOFT_HYPHEN = 0xad;
const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** Nearly all text is: it needs no more than a look at each character. */
const isPlain = (text: string, [first]: readonly FontCoverage[]): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_COMBINING || code === SOFT_HYPHEN || (code < BLANK && code !== LINE_FEED)) return false;
    if (!first?.has(code) && code !== LINE_FEED) return false;
  }
  return true;
};

const clusters = (text: string, fonts: readonly FontCoverage[]): string[] =>
  graphemes(text.replace(UNSEEN, '')).map((cluster) => drawableCluster(cluster, fonts));

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** One font draws all of a cluster, such as a letter and its accents, or it is drawn in its parts. */
const drawableCluster = (cluster: string, fonts: readonly FontCoverage[]): string => {
  if (cluster === BREAK) return cluster;
  if (/^\s+$/u.test(cluster)) return cluster.includes('\n') ? '\n' : isDrawn(cluster, fonts) ? cluster : ' ';
  const seen = cluster.replace(JOINERS, '');
  if (isDrawn(seen, fonts)) return seen === '' ? '' : cluster.replace(/\u200D$/u, '');
  return Array.from(seen, (character) =>
    !MARK.test(character) && isDrawn(character, fonts) ? character : codePoint(character),
  ).join('');
};

/** Whether one font has them all. */
const isDrawn = (text: string, fonts: readonly FontCoverage[]): boolean =>
  fonts.some((font) =>
    Array.from(text).every(
      (character) => !PRIVATE_USE.test(character) && font.has(character.codePointAt(0) ?? 0),
    ),
  );

const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
