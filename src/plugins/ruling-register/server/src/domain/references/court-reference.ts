import type { Court } from '../courts/court';

/**
 * What a ruling is known by.
 *
 * | kind | normal form | what it is |
 * |---|---|---|
 * | supreme_court | `HR-2017-1124-A` | Supreme Court, since 2016 the only citation |
 * | law_report | `RT-2013-39`, `RG-2005-12` | page of Norsk Retstidende or Rettens Gang |
 * | appeal_court | `LB-2018-102939-2` | court of appeal; the last number tells rulings of one case apart |
 * | district_court | `THEDM-2020-52736` | district court |
 * | docket | `11-103778SAK-GULA/AVD2` | a court's own docket number, with its division |
 * | supreme_court_case_number | `2017/318` | docket number of the Supreme Court until it took the common form |
 * | echr_application | `12345/18` | application to the European Court of Human Rights: number and year |
 * | hudoc_item | `001-210332` | document of that court's database |
 * | ecli_echr | `ECLI:CE:ECHR:2021:0506JUD001234518` | ECLI with day, kind of ruling and application |
 * | ecli | `ECLI:EU:C:2021:1` | any other European Case Law Identifier |
 */
export type CourtReferenceKind =
  | 'supreme_court'
  | 'law_report'
  | 'appeal_court'
  | 'district_court'
  | 'docket'
  | 'supreme_court_case_number'
  | 'echr_application'
  | 'hudoc_item'
  | 'ecli_echr'
  | 'ecli';

/** A reference that was read. */
export interface CourtReference {
  kind: CourtReferenceKind;
  /** The one way it is written: upper case, hyphens, no blanks. Reading it again gives the same reference. */
  normal: string;
  /** Null where the reference does not tell: reports of the lower courts, most ECLIs. */
  court: Court | null;
  /** The year in the reference: of the case or the application, for law reports and ECLIs that of the ruling. */
  year: number | null;
  /** ISO day of the ruling; only an ECLI of the European Court of Human Rights tells it. */
  decidedOn: string | null;
  /** `12345/18`, where the reference is or holds an application number. */
  applicationNumber: string | null;
  /** Sentences for the editor about what to check. */
  warnings: string[];
}

/** What a text says when read as a court reference. `reason` is a sentence for the person who typed it. */
export type ParsedCourtReference =
  | ({ status: 'ok' } & CourtReference)
  | { status: 'ambiguous'; reason: string; candidates: string[] }
  | { status: 'unrecognised'; reason: string };
