export interface ReportNumber {
  text: string;
  start: number;
  /** True for the parliament's and the government's own series. */
  isOfficial: boolean;
}

const OFFICIAL = [
  'Dok(?:ument|\\.)?\\s*(?:nr\\.?\\s*)?\\d{1,2}(?::\\d{1,3}(?:\\s*[LS])?)?\\s*\\(\\d{4}\\s*[–-]\\s*\\d{2,4}\\)',
  'Dok(?:ument|\\.)\\s*\\d{1,2}:\\d{1,3}(?:\\s*[LS])?',
  '(?:Meld|Prop|Innst)\\.?\\s*(?:St\\.?\\s*)?\\d{1,3}\\s*(?:[LS]{1,2}\\b)?\\s*(?:\\(\\d{4}\\s*[–-]\\s*\\d{2,4}\\))?',
  'St\\.\\s*(?:meld|prp)\\.?\\s*(?:nr\\.?\\s*)?\\d{1,3}(?:\\s*\\(\\d{4}\\s*[–-]\\s*\\d{2,4}\\))?',
  '(?:NOU|SOU|Ds|COM|SWD)\\s*\\(?\\d{4}\\)?\\s*[: ]\\s*\\d{1,4}',
  'CM[ -]?\\d{1,4}',
  'HC\\s*\\d{1,4}',
];
const SERIES = [
  '[\\p{Lu}][\\p{L}&-]{1,30}[- ](?:rapport|notat|report|paper|skriftserie|rapportserie)(?:\\s*(?:nr|no|number|nummer)\\.?)?\\s*\\d{1,4}(?:\\s*[:/–-]\\s*\\d{1,4})?',
  '(?:[Rr]apport|[Nn]otat|[Rr]eport|[Ww]orking [Pp]aper|[Dd]iscussion [Pp]aper|[Tt]emahefte|[Rr]esearch [Pp]aper|[Bb]riefing)\\s*(?:nr|no|number|nummer|No)?\\.?\\s*\\d{1,4}\\s*[:/–-]\\s*\\d{1,4}',
  '(?:[Rr]apport|[Nn]otat|[Rr]eport|[Ww]orking [Pp]aper|[Rr]esearch [Pp]aper|[Bb]riefing)\\s*(?:nr|no|number|nummer|No)\\.?\\s*\\d{1,5}',
  '[\\p{Lu}]{3,8}\\s+(?:[Rr]apport|[Rr]eport)?\\s*(?:nr\\.?|no\\.?|No\\.?)?\\s*(?:19|20)\\d{2}[:/]\\d{1,4}',
  '(?:ISBN|ISSN)[:\\s]*[\\dX-]{8,17}',
];
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<official>${OFFICIAL.join('|')})|${SERIES.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Numbers of reports and of official series: "Fafo-rapport 2022:14", "Dokument 3:8 (2021–2022)", "Report No. 12/2021". */
export function reportNumbers(text: string): ReportNumber[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    text: match[0].replace(/\s+/g, ' ').trim(),
    start: match.index,
    isOfficial: match.groups?.official !== undefined,
  }));
}
