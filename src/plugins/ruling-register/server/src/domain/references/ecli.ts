import { readIsoDay } from '../../../../../../domain/dates/calendar';
import { EU_COURT, HUMAN_RIGHTS_COURT } from '../courts/court-tables';
import type { ParsedCourtReference } from './court-reference';
import { fullYearOfApplication } from './case-numbers';
import { PATTERNS } from './patterns';

/**
 * Reads a European Case Law Identifier; null where the text does not begin like one. Norway issues none, so `ECLI:NO`
 * is refused rather than kept as if it led somewhere.
 */
export function parseEcli(written: string): ParsedCourtReference | null {
  if (!written.startsWith('ECLI')) return null;
  const match = PATTERNS.ecli.re.exec(written);
  if (!match)
    return unrecognised(
      'This is not a whole ECLI: it has five parts, as in ECLI:CE:ECHR:2021:0506JUD001234518.',
    );
  const [normal, country = '', code = '', year = ''] = match;
  if (country === 'NO')
    return unrecognised(
      'Norwegian courts issue no ECLI. Write the Norwegian reference, for example HR-2017-1124-A.',
    );
  if (country === 'CE' && code === 'ECHR') return parseHumanRightsEcli(normal);
  const court = country === 'EU' && code === 'C' ? EU_COURT : null;
  const warnings = court
    ? []
    : [`The court "${code}" of "${country}" is not known here; choose the court yourself.`];
  return ok({
    kind: 'ecli',
    normal,
    court,
    year: Number(year),
    decidedOn: null,
    applicationNumber: null,
    warnings,
  });
}

function parseHumanRightsEcli(normal: string): ParsedCourtReference {
  const match = PATTERNS.ecliEchr.re.exec(normal);
  if (!match)
    return unrecognised(
      'The last part of this ECLI is not written as the European Court of Human Rights does: month and day, JUD or DEC, nine digits, as in 0506JUD001234518.',
    );
  const [, year = '', month = '', day = '', kind = '', number = '', applied = ''] = match;
  const decidedOn = `${year}-${month}-${day}`;
  if (!readIsoDay(decidedOn))
    return unrecognised(
      `This ECLI holds the day ${decidedOn}, which does not exist. Check year, month and day.`,
    );
  const warnings = [];
  if (kind !== 'JUD' && kind !== 'DEC')
    warnings.push(`"${kind}" in this ECLI is neither JUD (judgment) nor DEC (decision); check it.`);
  if (fullYearOfApplication(applied) > Number(year))
    warnings.push(
      `This ECLI holds an application of ${fullYearOfApplication(applied)}, after the ruling; check it.`,
    );
  const applicationNumber = `${Number(number)}/${applied}`;
  return ok({
    kind: 'ecli_echr',
    normal,
    court: HUMAN_RIGHTS_COURT,
    year: Number(year),
    decidedOn,
    applicationNumber,
    warnings,
  });
}

/** What is told of a ruling beside its ECLI. */
export interface StatedBesideEcli {
  /** ISO day. */
  decidedOn?: string | null;
  /** Application number as `12345/18`; several where cases were joined. */
  applicationNumbers?: readonly string[];
}

/**
 * Compares an ECLI of the European Court of Human Rights with the day and the application numbers told beside it: a
 * sentence for each that differs; none where they agree or nothing is told. The ECLI names the first of joined cases.
 */
export function crossCheckEcli(reference: ParsedCourtReference, stated: StatedBesideEcli): string[] {
  if (reference.status !== 'ok' || reference.kind !== 'ecli_echr') return [];
  const { decidedOn, applicationNumber } = reference;
  const sentences: string[] = [];
  if (stated.decidedOn && decidedOn && stated.decidedOn !== decidedOn)
    sentences.push(
      `The ECLI says the ruling is of ${decidedOn}, the text says ${stated.decidedOn}. Check which is right.`,
    );
  const numbers = stated.applicationNumbers ?? [];
  if (numbers.length > 0 && applicationNumber && !numbers.includes(applicationNumber))
    sentences.push(
      `The ECLI holds application ${applicationNumber}, the text ${numbers.join(', ')}. Check which is right.`,
    );
  return sentences;
}

function ok(
  reference: Omit<Extract<ParsedCourtReference, { status: 'ok' }>, 'status'>,
): ParsedCourtReference {
  return { status: 'ok', ...reference };
}

function unrecognised(reason: string): ParsedCourtReference {
  return { status: 'unrecognised', reason };
}
