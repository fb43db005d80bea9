import { HUMAN_RIGHTS_COURT, SUPREME_COURT } from '../courts/court-tables';
import { courtOfCode, courtOfDocket, doubtAbout } from '../courts/court-of-code';
import type { Court } from '../courts/court';
import type { CourtReference, ParsedCourtReference } from './court-reference';
import { parseEcli } from './ecli';
import { parseCaseNumber } from './case-numbers';
import { PATTERNS } from './patterns';
import { writtenForm } from './written-form';

/** Longer texts are no reference. */
const MAX_LENGTH = 120;
const FIRST_YEAR = 1836;
const LAST_YEAR = 2100;
/** Norsk Retstidende ended with the year 2015 (recalled). */
const LAST_RT = 2015;

/**
 * Reads a text that is one court reference, however it is written: dashes of any kind, blanks around them or in their
 * place, lower case, leading zeros. An unknown court code gives a warning, never a failure. A number that may be a
 * case of the Supreme Court or an application to the European Court of Human Rights is ambiguous, unless a word before
 * it tells ("sak nr.", "application no.").
 */
export function parseCourtReference(text: string): ParsedCourtReference {
  if (text.length > MAX_LENGTH)
    return unrecognised('This is too long for a court reference. Write the reference alone.');
  const written = writtenForm(text).replace(/^[([\s]+|[)\],.;:\s]+$/g, '');
  if (written === '') return unrecognised('Write the court reference, for example LB-2018-102939-2.');
  return (
    parseSupremeCourt(written) ??
    parseLawReport(written) ??
    parseLowerCourt(written) ??
    parseDocket(written) ??
    parseEcli(written) ??
    parseHudocItem(written) ??
    parseCaseNumber(written) ??
    unrecognised(
      'This is not written as a court reference. Write it as the court or Lovdata does, for example HR-2017-1124-A, LB-2018-102939-2 or TOSLO-2015-40246.',
    )
  );
}

/** The normal form of a reference; null where the text is none, or an ambiguous one. */
export function normaliseCourtReference(text: string): string | null {
  const parsed = parseCourtReference(text);
  return parsed.status === 'ok' ? parsed.normal : null;
}

function parseSupremeCourt(written: string): ParsedCourtReference | null {
  const match = PATTERNS.supremeCourt.re.exec(written);
  if (!match) return null;
  const [, year = '', serial = '', letter = ''] = match;
  const normal = `HR-${year}-${withoutZeros(serial)}-${letter}`;
  return datedReference({ kind: 'supreme_court', normal, court: SUPREME_COURT, year: Number(year) });
}

function parseLawReport(written: string): ParsedCourtReference | null {
  const match = PATTERNS.lawReport.re.exec(written);
  if (!match) return null;
  const [, report = '', year = '', page = '', suffix = ''] = match;
  const normal = `${report}-${year}-${withoutZeros(page)}${suffix}`;
  const warnings =
    report === 'RT' && Number(year) > LAST_RT
      ? [`Norsk Retstidende ended in ${LAST_RT}; check the year of "${normal}".`]
      : [];
  const court = report === 'RT' ? SUPREME_COURT : null;
  return datedReference({ kind: 'law_report', normal, court, year: Number(year), warnings });
}

function parseLowerCourt(written: string): ParsedCourtReference | null {
  const appeal = PATTERNS.appealCourt.re.exec(written);
  const match = appeal ?? PATTERNS.districtCourt.re.exec(written);
  if (!match) return null;
  const [, code = '', year = '', serial = '', ruling] = match;
  const court = courtOfCode(code, appeal ? 'appeal' : 'district');
  const normal = [code, year, serial, ...(ruling === undefined ? [] : [ruling])].join('-');
  const kind = appeal ? 'appeal_court' : 'district_court';
  return datedReference({ kind, normal, court, year: Number(year), warnings: warningsOf(court) });
}

function parseDocket(written: string): ParsedCourtReference | null {
  const match = PATTERNS.docket.re.exec(written);
  if (!match) return null;
  const [, year = '', serial = '', kind = '', letters = '', division] = match;
  const court = courtOfDocket(letters);
  const normal = `${year}-${serial}${kind}-${letters}${division === undefined ? '' : `/${division}`}`;
  return datedReference({
    kind: 'docket',
    normal,
    court,
    year: 2000 + Number(year),
    warnings: warningsOf(court),
  });
}

function parseHudocItem(written: string): ParsedCourtReference | null {
  const match = PATTERNS.hudocItem.re.exec(written);
  return match ? reference({ kind: 'hudoc_item', normal: match[0], court: HUMAN_RIGHTS_COURT }) : null;
}

type Known = Pick<CourtReference, 'kind' | 'normal'> & Partial<CourtReference>;

function reference(known: Known): ParsedCourtReference {
  return {
    status: 'ok',
    court: null,
    year: null,
    decidedOn: null,
    applicationNumber: null,
    warnings: [],
    ...known,
  };
}

function datedReference(known: Known & { year: number }): ParsedCourtReference {
  const isPlausible = known.year >= FIRST_YEAR && known.year <= LAST_YEAR;
  return isPlausible
    ? reference(known)
    : unrecognised(`There are no rulings of the year ${known.year}. Check the year.`);
}

function warningsOf(court: Court): string[] {
  const doubt = doubtAbout(court);
  return doubt === null ? [] : [doubt];
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function unrecognised(reason: string): ParsedCourtReference {
  return { status: 'unrecognised', reason };
}
