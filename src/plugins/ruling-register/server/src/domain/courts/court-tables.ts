import type { Court, FactStatus } from './court';

export const SUPREME_COURT: Court = {
  code: 'HR',
  level: 'supreme',
  nb: 'Høyesterett',
  en: 'Supreme Court',
  status: 'verified',
};

export const HUMAN_RIGHTS_COURT: Court = {
  code: 'ECHR',
  level: 'ecthr',
  nb: 'Den europeiske menneskerettsdomstolen',
  en: 'European Court of Human Rights',
  status: 'verified',
};

export const EU_COURT: Court = {
  code: 'EU:C',
  level: 'other',
  nb: 'EU-domstolen',
  en: 'Court of Justice of the European Union',
  status: 'recalled',
};

const APPEAL_COURT_PLACES: readonly [
  code: string,
  place: string,
  docket: string,
  docketStatus: FactStatus,
][] = [
  ['LA', 'Agder', 'AGDE', 'recalled'],
  ['LB', 'Borgarting', 'BORG', 'recalled'],
  ['LE', 'Eidsivating', 'EIDS', 'recalled'],
  ['LF', 'Frostating', 'FROS', 'recalled'],
  ['LG', 'Gulating', 'GULA', 'verified'],
  ['LH', 'Hålogaland', 'HALO', 'recalled'],
];

/** The six courts of appeal; code and name are verified for all. */
export const APPEAL_COURTS: readonly Court[] = APPEAL_COURT_PLACES.map(([code, place]) => ({
  code,
  level: 'appeal',
  nb: `${place} lagmannsrett`,
  en: `${place} Court of Appeal`,
  status: 'verified',
}));

/** District courts of the structure of 2021, by place. */
export const DISTRICT_COURT_PLACES_2021: readonly string[] = [
  'Agder',
  'Buskerud',
  'Follo og Nordre Østfold',
  'Haugaland og Sunnhordland',
  'Helgeland',
  'Hordaland',
  'Indre og Østre Finnmark',
  'Midtre Hålogaland',
  'Møre og Romsdal',
  'Nord-Troms og Senja',
  'Oslo',
  'Ringerike, Asker og Bærum',
  'Romerike og Glåmdal',
  'Salten og Lofoten',
  'Sogn og Fjordane',
  'Søndre Østfold',
  'Sør-Rogaland',
  'Telemark',
  'Trøndelag',
  'Vestfold',
  'Vestre Finnmark',
  'Vestre Innlandet',
  'Østre Innlandet',
];

/** District courts that some of those were split into or renamed to in 2025, as reported by third parties. */
export const DISTRICT_COURT_PLACES_2025: readonly string[] = [
  'Asker og Bærum',
  'Ringerike og Hallingdal',
  'Nedre Telemark',
  'Øvre Telemark',
  'Sunnmøre',
  'Nordmøre og Romsdal',
  'Vestoppland og Valdres',
  'Gudbrandsdal',
  'Hedmarken og Østerdal',
  'Hordaland',
  'Hardanger og Voss',
];

/** Codes of district courts. Those that are not here are read too, with a warning. */
const DISTRICT_COURT_CODES: readonly [code: string, place: string | null, status: FactStatus][] = [
  ['TOSLO', 'Oslo', 'verified'],
  ['TOSL', 'Oslo', 'verified'],
  ['TBERG', 'Bergen', 'verified'],
  ['THEDM', 'Hedmarken', 'verified'],
  ['TROG', 'Romerike og Glåmdal', 'seen'],
  ['THRD', 'Hordaland', 'seen'],
  ['TSTAV', 'Stavanger', 'seen'],
  ['THOD', null, 'unsure'],
  ['TVIN', 'Vestre Innlandet', 'recalled'],
  ['TOIN', 'Østre Innlandet', 'recalled'],
  ['TRAB', 'Ringerike, Asker og Bærum', 'recalled'],
  ['TSRO', 'Sør-Rogaland', 'recalled'],
];

export const DISTRICT_COURTS: readonly Court[] = DISTRICT_COURT_CODES.map(([code, place, status]) => ({
  code,
  level: 'district',
  nb: place === null ? null : `${place} tingrett`,
  en: place === null ? null : `${place} District Court`,
  status,
}));

const DISTRICT_DOCKETS: readonly [letters: string, code: string, status: FactStatus][] = [
  ['OTIR', 'TOSLO', 'verified'],
  ['TOSL', 'TOSL', 'recalled'],
  ['TROG', 'TROG', 'recalled'],
  ['THRD', 'THRD', 'recalled'],
  ['TVIN', 'TVIN', 'recalled'],
  ['TOIN', 'TOIN', 'recalled'],
  ['TRAB', 'TRAB', 'recalled'],
  ['TSRO', 'TSRO', 'recalled'],
];

/** The four letters after the hyphen of a court's own docket number: `11-103778SAK-GULA/AVD2`. */
export const DOCKET_COURTS: ReadonlyMap<string, Court> = new Map([
  ['HRET', { ...SUPREME_COURT, status: 'recalled' }],
  ...docketEntries(
    APPEAL_COURT_PLACES.map(([code, , letters, status]) => [letters, code, status]),
    APPEAL_COURTS,
  ),
  ...docketEntries(DISTRICT_DOCKETS, DISTRICT_COURTS),
]);

function docketEntries(
  dockets: readonly [letters: string, code: string, status: FactStatus][],
  courts: readonly Court[],
): [string, Court][] {
  return dockets.flatMap(([letters, code, status]): [string, Court][] => {
    const court = courts.find((known) => known.code === code);
    return court ? [[letters, { ...court, status }]] : [];
  });
}
