import type { Run } from '../document/issue-document';

/** Properties of a document that no reader sees as text: addresses, codes, names of choices, colours. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'lang',
  'hreflang',
  'anchor',
  'id',
  'slug',
  'type',
  'publishedAt',
  'primary',
  'accent',
  'alt',
]);

/** What an image says to those who do not see it, at most: a PDF/A's strings are bounded (ISO 19005-2, 6.1.13). */
const LONGEST_ALT = 5000;

/** What becomes of texts that follow each other in a line: as many texts. */
export type Draw = (texts: readonly string[]) => string[];

/**
 * A value of the same shape, in which every text that is shown has gone through `draw`. An image's alternative text is not
 * shown, and so keeps every character; `instead` is added beside it, to be shown where the image is not there.
 */
export const drawn = <Value>(value: Value, draw: Draw): Value => drawnUnder('', value, draw) as Value;

/** An address in ASCII, as a PDF's must be (ISO 32000-1, 12.6.4.7): letters such as æ percent-encoded, or in Punycode. */
export const asciiUrl = (url: string): string => {
  // eslint-disable-next-line no-control-regex -- all of ASCII
  if (/^[\u0000-\u007F]*$/.test(url)) return url;
  try {
    return new URL(url).href;
  } catch {
    return encodeURI(url);
  }
};

const drawnUnder = (name: string, value: unknown, draw: Draw): unknown => {
  if (typeof value === 'string')
    return name === 'url' ? asciiUrl(value) : NOT_SHOWN.has(name) ? value : drawnText(value, draw);
  if (Array.isArray(value))
    return name === 'runs'
      ? drawnRuns(value as Run[], draw)
      : value.map((one) => drawnUnder(name, one, draw));
  if (typeof value !== 'object' || value === null) return value;
  const shown = Object.entries(value).map(([key, one]) => [key, drawnUnder(key, one, draw)] as const);
  return Object.fromEntries('alt' in value ? [...shown, ...alternative(value.alt, draw)] : shown);
};

const drawnText = (text: string, draw: Draw): string => draw([text]).join('');

/** Runs of one paragraph are drawn together: a word may go over from one to the next. */
const drawnRuns = (runs: readonly Run[], draw: Draw): Run[] => {
  const texts = draw(runs.flatMap(textsOf));
  return runs.map((run) => withTexts(run, texts.splice(0, textsOf(run).length), draw));
};

const textsOf = (run: Run): string[] => (run.type === 'text' ? [run.text] : run.runs.flatMap(textsOf));

const withTexts = (run: Run, texts: readonly string[], draw: Draw): Run =>
  run.type === 'text'
    ? { ...run, text: texts.join('') }
    : {
        ...run,
        url: asciiUrl(run.url),
        about: run.about === null ? null : drawnText(run.about, draw),
        runs: run.runs.map((inner, index) => ({ ...inner, text: texts[index] ?? '' })),
      };

const alternative = (alt: unknown, draw: Draw): [string, string][] => {
  if (typeof alt !== 'string') return [];
  const kept = Array.from(alt).slice(0, LONGEST_ALT).join('');
  return [
    ['alt', kept],
    ['instead', drawnText(kept, draw)],
  ];
};
