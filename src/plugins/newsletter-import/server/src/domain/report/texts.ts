import type { ItemType } from '../../../../shared/report';

export interface ReportCounts {
  sections: number;
  items: number;
  links: number;
  missing: number;
}

/** The words of the printed report. */
export interface ReportTexts {
  types: Record<ItemType, string>;
  counts: (counts: ReportCounts) => string;
  doubtful: (count: number) => string;
  nothingDoubtful: string;
  lost: (count: number) => string;
  nothingLost: string;
  found: string;
  frame: string;
  line: string;
  lines: string;
  warnings: string;
}

export function reportTexts(language: 'nb' | 'nn' | 'en'): ReportTexts {
  return language === 'en' ? ENGLISH : NORWEGIAN;
}

const NORWEGIAN: ReportTexts = {
  types: { report: 'Rapport', ruling: 'Rettsavgjørelse', event: 'Arrangement', article: 'Sak', issue: 'Nyhetsbrevets eget', contact: 'Om utgiveren' },
  counts: ({ sections, items, links, missing }) => `${sections} seksjoner, ${items} saker, ${links} lenker (${missing} uten adresse)`,
  doubtful: (count) => `Å avgjøre: ${count} ${count === 1 ? 'tvilstilfelle' : 'tvilstilfeller'}`,
  nothingDoubtful: 'Ingen tvilstilfeller.',
  lost: (count) => `IKKE GJENFUNNET i utkastene: ${count}`,
  nothingLost: 'Hver setning, lenketekst og utheving i kilden er gjenfunnet i utkastene.',
  found: 'Funnet:',
  frame: 'Utenom seksjonene',
  line: 'linje',
  lines: 'linje',
  warnings: 'Merk:',
};

const ENGLISH: ReportTexts = {
  types: { report: 'Report', ruling: 'Ruling', event: 'Event', article: 'Article', issue: "The issue's own", contact: 'About the publisher' },
  counts: ({ sections, items, links, missing }) => `${sections} sections, ${items} items, ${links} links (${missing} without an address)`,
  doubtful: (count) => `To settle: ${count} doubtful ${count === 1 ? 'decision' : 'decisions'}`,
  nothingDoubtful: 'No doubtful decisions.',
  lost: (count) => `NOT FOUND AGAIN in the drafts: ${count}`,
  nothingLost: 'Every sentence, link label and emphasised term of the source is found again in the drafts.',
  found: 'Found:',
  frame: 'Outside the sections',
  line: 'line',
  lines: 'lines',
  warnings: 'Note:',
};
