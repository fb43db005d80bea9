import { findPhrase } from '../lexicon';
import { isPeriodOnly, MONTH, PART_OF_YEAR, SEASON } from '../lexicon/periods';

const PERIOD = `(?:${MONTH}|${SEASON}|\\d\\. ${PART_OF_YEAR}|q[1-4])(?:\\s*(?:–|-|—|/|og|and|to|til|,)\\s*${MONTH})*(?:\\s+(?:19|20)\\d\\d)?`;
const TRAILING_PERIOD = new RegExp(
  `(?:\\s?[,:–—-]\\s?|\\s?\\(\\s?|\\s)(?:(?:i|for|fra|frå|in|during|from)\\s+(?:perioden\\s+|the period\\s+)?)?(?:${PERIOD}|(?:19|20)\\d\\d)\\s?\\)?$`,
  'iu',
);
/** "1.", "2.1", "IV.", "A)"; "12.00" is a time and "6. mars" a date. */
const NUMBER = new RegExp(
  `^(?:(?:\\d{1,2}(?:\\.[1-9]\\d?)*[.)]|\\d{1,2}(?:\\.[1-9]\\d?)+)\\s+(?!(?:${MONTH}|${PART_OF_YEAR})(?!\\p{L}))|(?:[IVX]{1,5}|[A-H])[.)]\\s+(?=\\p{L}))`,
  'u',
);
/** Abbreviations stand by themselves; a whole word ("fortsetter") only after a sign, or it is the heading's verb. */
const CONTINUED =
  /(?:[\s,:;–—-]{1,5}[([]?|\s?[([])\s?(?:(?:forts|frh|cont)(?:[’']?d)?\.{0,3}|(?<=[([,:;–—-]\s?)(?:fortsettelse|fortsatt|fortsetter|fortset|framhald|continued|continues))(?:\s+(?:fra|frå|from)\s+.{1,40})?\s?\.{0,3}\s?[)\]]?\s?$/iu;

/** A heading without the number before it. */
export function withoutNumber(heading: string): string {
  return heading.replace(NUMBER, '').trim();
}

/** How deep a heading's number puts it: "2." is 1, "2.1" is 2; 0 without a number. */
export function numberDepth(heading: string): number {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(heading)?.[1];
  return number === undefined || !NUMBER.test(heading) ? 0 : number.split('.').length;
}

/** A heading without "forts." or "continued". */
export function withoutContinuation(heading: string): string {
  const bare = heading.replace(CONTINUED, '').trim();
  return bare === '' ? heading.trim() : bare;
}

export function isContinuation(heading: string): boolean {
  return withoutContinuation(heading) !== heading.trim();
}

/** A section's title as it stands in every issue: no number, no "forts.", no period ("Nytt i mai–juni" → "Nytt"). */
export function sectionTitle(heading: string): string {
  const bare = withoutContinuation(withoutNumber(oneLine(heading))).replace(/[:\s]+$/, '');
  const timeless = bare.replace(TRAILING_PERIOD, '').trim();
  const isNamed = /\p{L}{2}/u.test(timeless) && !isPeriodOnly(headingKey(timeless).split(' '));
  return isNamed ? timeless : bare;
}

/** A sub-heading as it stands in the source, without number and "forts.". */
export function groupTitle(heading: string): string {
  return withoutContinuation(withoutNumber(oneLine(heading)))
    .replace(/:\s*$/, '')
    .trim();
}

/** Two headings with the same key are one heading, printed twice. */
export function headingKey(heading: string): string {
  return oneLine(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True for a heading that names a standing rubric rather than one piece of news. */
export function isRubric(heading: string): boolean {
  const bare = groupTitle(heading);
  const words = bare.split(/\s+/).length;
  if (words <= 2) return !/\d/.test(bare);
  return words <= 7 && findPhrase('rubric', bare) !== null && !/["“”«»]/.test(bare);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
