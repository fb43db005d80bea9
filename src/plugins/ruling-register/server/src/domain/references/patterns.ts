import type { FactStatus } from '../courts/court';

/** How references of one kind are written, once in {@link writtenForm}, and how that is known. */
export interface ReferencePattern {
  re: RegExp;
  status: FactStatus;
}

/** Hyphen, or a blank where somebody left the hyphen out: `LB 2018 102939 2` is read as `LB-2018-102939-2`. */
const SEP = '[- ]';

export const PATTERNS = {
  supremeCourt: { re: new RegExp(`^HR${SEP}(\\d{4})${SEP}(\\d{1,5})${SEP}([A-Z])$`), status: 'verified' },
  /** `Rt-2013-39`, `Rt. 2000 s. 1811`, `Rt. 2014, page 1105`; that RG is written alike is recalled. */
  lawReport: {
    re: /^(RT|RG)\.?[ -]?(\d{4})(?:-|,? (?:S|P)\.? ?|,? (?:SIDE|PAGE) )(\d{1,4})(-[A-Z0-9]{1,4})?$/,
    status: 'verified',
  },
  appealCourt: {
    re: new RegExp(`^(L[A-Z])${SEP}(\\d{4})${SEP}(\\d{1,6})(?:${SEP}(\\d{1,2}))?$`),
    status: 'verified',
  },
  districtCourt: {
    re: new RegExp(`^(T[A-ZÆØÅ]{2,5})${SEP}(\\d{4})${SEP}(\\d{1,6})(?:${SEP}(\\d{1,2}))?$`),
    status: 'verified',
  },
  /** One sample verified; the letters of most courts are recalled. */
  docket: {
    re: /^(\d{2})-(\d{5,6}) ?([A-Z]{3})-([A-ZÆØÅ]{4})(?:\/([A-ZÆØÅ0-9]{1,6}))?$/,
    status: 'verified',
  },
  supremeCourtCaseNumber: { re: /^(\d{4})\/(\d{1,5})$/, status: 'verified' },
  echrApplication: { re: /^(\d{1,5})\/(\d{2})$/, status: 'verified' },
  /** 001 verified; other prefixes recalled. */
  hudocItem: { re: /^(00[1-9])-(\d{4,6})$/, status: 'verified' },
  /** JUD verified; DEC recalled. */
  ecliEchr: { re: /^ECLI:CE:ECHR:(\d{4}):(\d{2})(\d{2})([A-Z]{3})(\d{7})(\d{2})$/, status: 'verified' },
  /** EU Council Conclusions 2011/C 127/01. */
  ecli: { re: /^ECLI:([A-Z]{2}):([A-Z][A-Z0-9.]{0,6}):(\d{4}):([A-Z0-9.]{1,25})$/, status: 'recalled' },
} as const satisfies Record<string, ReferencePattern>;
