import type { ItemType, Saved } from '../../../../shared/report';

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
  saved: (saved: Saved) => string;
}

export function reportTexts(language: 'nb' | 'nn' | 'en'): ReportTexts {
  return language === 'en' ? ENGLISH : NORWEGIAN;
}

const NORWEGIAN: ReportTexts = {
  types: {
    report: 'Rapport',
    ruling: 'Rettsavgjørelse',
    event: 'Arrangement',
    article: 'Sak',
    issue: 'Nyhetsbrevets eget',
    contact: 'Om utgiveren',
  },
  counts: ({ sections, items, links, missing }) =>
    `${sections} seksjoner, ${items} saker, ${links} lenker (${missing} uten adresse)`,
  doubtful: (count) => `Å avgjøre: ${count} ${count === 1 ? 'tvilstilfelle' : 'tvilstilfeller'}`,
  nothingDoubtful: 'Ingen tvilstilfeller.',
  lost: (count) => `IKKE GJENFUNNET i utkastene: ${count}`,
  nothingLost: 'Hver setning, lenketekst og utheving i kilden er gjenfunnet i utkastene.',
  found: 'Funnet:',
  frame: 'Utenom seksjonene',
  line: 'linje',
  lines: 'linje',
  warnings: 'Merk:',
  saved: ({ status, created, reused, changedSince }) =>
    ({
      saved: `Lagret som utkast: ${created.entries} nye oppføringer, ${reused} som fantes, ${created.sections} nye seksjoner, ${created.organisations} nye virksomheter.`,
      already_imported: `Importert fra før; ingenting er endret. ${changedSince} oppføringer er endret siden.`,
      dry_run: 'Prøvekjøring: ingenting er lagret.',
      not_saved:
        'INGENTING ER LAGRET, siden noe av teksten ikke er gjenfunnet. Rett kilden, eller kjør med --allow-loss og legg det inn selv.',
    })[status],
};

const ENGLISH: ReportTexts = {
  types: {
    report: 'Report',
    ruling: 'Ruling',
    event: 'Event',
    article: 'Article',
    issue: "The issue's own",
    contact: 'About the publisher',
  },
  counts: ({ sections, items, links, missing }) =>
    `${sections} sections, ${items} items, ${links} links (${missing} without an address)`,
  doubtful: (count) => `To settle: ${count} doubtful ${count === 1 ? 'decision' : 'decisions'}`,
  nothingDoubtful: 'No doubtful decisions.',
  lost: (count) => `NOT FOUND AGAIN in the drafts: ${count}`,
  nothingLost: 'Every sentence, link label and emphasised term of the source is found again in the drafts.',
  found: 'Found:',
  frame: 'Outside the sections',
  line: 'line',
  lines: 'lines',
  warnings: 'Note:',
  saved: ({ status, created, reused, changedSince }) =>
    ({
      saved: `Saved as drafts: ${created.entries} new entries, ${reused} that were there, ${created.sections} new sections, ${created.organisations} new organisations.`,
      already_imported: `Imported before; nothing was changed. ${changedSince} entries were changed since.`,
      dry_run: 'Dry run: nothing was saved.',
      not_saved:
        'NOTHING WAS SAVED, as some of the text is not found again. Correct the source, or run with --allow-loss and enter it yourself.',
    })[status],
};
