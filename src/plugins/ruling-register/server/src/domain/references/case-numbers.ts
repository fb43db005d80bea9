import { HUMAN_RIGHTS_COURT, SUPREME_COURT } from '../courts/court-tables';
import type { ParsedCourtReference } from './court-reference';
import { PATTERNS } from './patterns';

/**
 * What the words before a slash number tell: the court itself, or only that it is a case number ("sak nr."), which
 * is then the Supreme Court's where it may be either's.
 */
export type CaseNumberHint = 'supreme_court' | 'case' | 'echr' | null;

const NUMBER = '(?: ?(?:NR|NO|NUMMER|NUMBER)\\.?)?:? ?(?=\\d)';

/** "HR" and "EMD" are also what the normal form of an unclear number begins with. */
const PREFIXES: readonly [RegExp, CaseNumberHint][] = [
  [new RegExp(`^(?:HR|HØYESTERETT|HØGSTERETT|SUPREME COURT)(?: (?:SAK|CASE))?${NUMBER}`), 'supreme_court'],
  [new RegExp(`^(?:SAK|SAKEN|SAKSNR\\.?|CASE)${NUMBER}`), 'case'],
  [new RegExp(`^(?:EMD|ECHR|ECTHR)(?: (?:SAK|CASE|SØKNAD|KLAGE|APPLICATION))?${NUMBER}`), 'echr'],
  [new RegExp(`^(?:APPLICATION|APPL\\.?|APP\\.?|SØKNAD|KLAGE)${NUMBER}`), 'echr'],
];

/** The year of an application: two digits, of a court that took its first in 1955. */
export function fullYearOfApplication(digits: string): number {
  const year = Number(digits);
  return year >= 55 ? 1900 + year : 2000 + year;
}

/**
 * Reads a number with a slash: a docket number of the Supreme Court (`2017/318`) or an application to the European
 * Court of Human Rights (`12345/18`). `2017/18` can be either; a word before it settles it, and then stays in the
 * normal form, as "HR" or "EMD".
 */
export function parseCaseNumber(written: string, given: CaseNumberHint = null): ParsedCourtReference | null {
  const { rest, hint: found } = withoutPrefix(written);
  const hint = given ?? found;
  const docket = hint === 'echr' ? null : readDocket(rest);
  const application = hint === 'supreme_court' ? null : readApplication(rest);
  if (docket && application && hint === null) return ambiguous(docket, application);
  return docket ?? application;
}

function ambiguous(docket: Read, application: Read): ParsedCourtReference {
  const candidates = [docket.normal, application.normal];
  return {
    status: 'ambiguous',
    reason: `This may be a case of the Supreme Court or an application to the European Court of Human Rights. Write "${candidates.join('" or "')}".`,
    candidates,
  };
}

function withoutPrefix(written: string): { rest: string; hint: CaseNumberHint } {
  for (const [prefix, hint] of PREFIXES) {
    const length = prefix.exec(written)?.[0].length ?? 0;
    if (length > 0) return { rest: written.slice(length), hint };
  }
  return { rest: written, hint: null };
}

type Read = Extract<ParsedCourtReference, { status: 'ok' }>;

function readDocket(rest: string): Read | null {
  const match = PATTERNS.supremeCourtCaseNumber.re.exec(rest);
  const year = Number(match?.[1]);
  if (!match || year < 1900 || year > 2100) return null;
  const number = `${year}/${Number(match[2])}`;
  const normal = isUnclear(number) ? `HR ${number}` : number;
  return {
    status: 'ok',
    kind: 'supreme_court_case_number',
    normal,
    court: SUPREME_COURT,
    year,
    decidedOn: null,
    applicationNumber: null,
    warnings: [],
  };
}

function readApplication(rest: string): Read | null {
  const match = PATTERNS.echrApplication.re.exec(rest);
  if (!match || Number(match[1]) === 0) return null;
  const number = `${Number(match[1])}/${match[2]}`;
  return {
    status: 'ok',
    kind: 'echr_application',
    normal: isUnclear(number) ? `EMD ${number}` : number,
    court: HUMAN_RIGHTS_COURT,
    year: fullYearOfApplication(match[2] ?? ''),
    decidedOn: null,
    applicationNumber: number,
    warnings: [],
  };
}

/** Whether the digits alone may be either court's number. */
function isUnclear(number: string): boolean {
  const year = Number(PATTERNS.supremeCourtCaseNumber.re.exec(number)?.[1]);
  return year >= 1900 && year <= 2100 && PATTERNS.echrApplication.re.test(number);
}
