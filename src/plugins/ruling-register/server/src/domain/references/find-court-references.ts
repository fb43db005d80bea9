import { isKnownCode } from '../courts/court-of-code';
import type { CourtReference, ParsedCourtReference } from './court-reference';
import { caseNumberHintAt, isHudocNear } from './case-number-context';
import { parseCaseNumber } from './case-numbers';
import { parseCourtReference } from './parse-court-reference';
import { writtenForm } from './written-form';

/** A court reference in running text: `text` as it stands there, `index` where it begins, and what it was read as. */
export interface FoundCourtReference extends CourtReference {
  text: string;
  index: number;
}

const BLANK = '[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,4}';
const DASH = `${BLANK}[-\\u2010-\\u2014\\u2212]${BLANK}`;
const TIGHT_OR_SPACE = `(?:${DASH}|[ \\u00a0\\u202f])`;
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const MONTH = 'jan|feb|mar|apr|mai|may|jun|jul|aug|sep|o[kc]t|nov|des|dec';
/** The number of a ruling within its case; after a blank it may also be the day of a date that follows: "– 10. mai". */
const RULING = `(?:(?:[-\\u2010-\\u2014\\u2212]|${DASH}(?!\\d{1,2}(?:\\.?\\s+(?:${MONTH})|\\.\\s?\\d)))\\d{1,2}${END}(?![-\\u2010-\\u2014]\\d))?`;

type Reader = (text: string, match: RegExpExecArray) => ParsedCourtReference | null;
const readAlone: Reader = (_, match) => parseCourtReference(match[0]);

/** Where references stand in running text. Looser than the patterns of a reference alone; what is found is parsed. */
const SEARCHES: readonly [RegExp, Reader][] = [
  [
    new RegExp(
      `${START}HR${TIGHT_OR_SPACE}\\d{4}${TIGHT_OR_SPACE}\\d{1,5}${TIGHT_OR_SPACE}[A-Z]${END}`,
      'giu',
    ),
    readAlone,
  ],
  [
    new RegExp(
      `${START}R[TG]\\.?(?:${DASH}|\\s{0,2})\\d{4}(?:${DASH}|,?\\s{1,2}(?:side|page|s|p)\\.?\\s{0,2})\\d{1,4}${END}`,
      'giu',
    ),
    readAlone,
  ],
  [
    new RegExp(
      `${START}(?:L[A-Z]|T(?:[A-ZÆØÅ]|A\\u030a){2,5})${DASH}\\d{4}${DASH}\\d{1,6}${RULING}${END}`,
      'giu',
    ),
    readLowerCourt,
  ],
  [
    new RegExp(`${START}(?:L[A-Z]|T[A-ZÆØÅ]{3,5})[ \\u00a0]\\d{4}[ \\u00a0]\\d{3,6}${END}`, 'gu'),
    readLowerCourt,
  ],
  [
    new RegExp(
      `${START}\\d{2}${DASH}\\d{5,6}\\s?[A-Z]{3}${DASH}[A-ZÆØÅ]{4}(?:/[A-ZÆØÅ0-9]{1,6})?${END}`,
      'giu',
    ),
    readAlone,
  ],
  [new RegExp(`${START}ECLI(?:\\s?:\\s?[A-Z0-9.]{1,25}){4}`, 'giu'), readEcliInText],
  [
    new RegExp(`${START}(?<![-\\u2010-\\u2014])00[1-9]${DASH}\\d{4,6}${END}(?![-\\u2010-\\u2014])`, 'gu'),
    readHudocItem,
  ],
  [/(?<![\p{L}\p{N}/§.:-])\d{1,5}\s?\/\s?\d{1,5}(?![\p{L}\p{N}/]|[.:-]\d)/gu, readCaseNumber],
];

/**
 * Finds court references in running text, in the order they stand, never overlapping. What only looks like one is left
 * alone: report numbers, telephone numbers, dates, sections of acts. Numbers with a slash count only where the words
 * before say that they are a case or an application. An unknown court code counts in capitals only.
 */
export function findCourtReferences(text: string): FoundCourtReference[] {
  const found = SEARCHES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): FoundCourtReference[] => {
      const parsed = read(text, match);
      if (parsed?.status !== 'ok') return [];
      const { status: _, ...reference } = parsed;
      return [{ ...reference, text: textOf(match[0]), index: match.index }];
    }),
  );
  return withoutOverlaps(found);
}

function textOf(matched: string): string {
  return matched.replace(/[.\s]+$/, '');
}

function withoutOverlaps(found: FoundCourtReference[]): FoundCourtReference[] {
  const kept: FoundCourtReference[] = [];
  for (const reference of found.sort((a, b) => a.index - b.index || b.text.length - a.text.length)) {
    const last = kept.at(-1);
    if (!last || reference.index >= last.index + last.text.length) kept.push(reference);
  }
  return kept;
}

/** Unknown codes in running text: three letters after the T, capitals, and a serial that is no day or chapter. */
function readLowerCourt(_: string, match: RegExpExecArray): ParsedCourtReference | null {
  const [code = '', , serial = ''] = writtenForm(match[0]).split(/[- ]/);
  if (isKnownCode(code)) return parseCourtReference(match[0]);
  const isCapitals = match[0].startsWith(match[0].slice(0, code.length).toUpperCase());
  const isLikely = code.startsWith('T') && code.length >= 4 && serial.length >= 3;
  return isCapitals && isLikely ? parseCourtReference(match[0]) : null;
}

function readEcliInText(_: string, match: RegExpExecArray): ParsedCourtReference {
  return parseCourtReference(textOf(match[0]));
}

function readHudocItem(text: string, match: RegExpExecArray): ParsedCourtReference | null {
  return isHudocNear(text, match.index) ? parseCourtReference(match[0]) : null;
}

function readCaseNumber(text: string, match: RegExpExecArray): ParsedCourtReference | null {
  const hint = caseNumberHintAt(text, match.index, match[0]);
  return hint ? parseCaseNumber(writtenForm(match[0]), hint) : null;
}
