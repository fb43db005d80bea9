import { countryName } from '../document/facts';
import { valueWord } from '../words/words';
import { CLOSING_COLUMNS, datePart, fact, names, openingColumns, type Column } from './columns';
import type { TableEntry, TableType } from './table-row';

const REPORTS: readonly Column<TableEntry<'report'>>[] = [
  names('publishers', ({ publishers }) => publishers),
  fact('reportNumber'),
  fact('publishedOn'),
  datePart('publishedOn', 'from', ({ entry }) => entry.publishedOn?.start ?? null),
  datePart('publishedOn', 'to', ({ entry }) => entry.publishedOn?.end ?? null),
  fact('covers'),
  datePart('covers', 'from', ({ entry }) => entry.coversFrom),
  datePart('covers', 'to', ({ entry }) => entry.coversTo),
  datePart('covers', 'asOf', ({ entry }) => entry.asOf),
  // Other forms leave out what goes without saying; a table is sorted and filtered by it.
  {
    head: (words) => words.fact.country,
    cell: ({ entry, document }) => entry.country && countryName(entry.country, document.words),
  },
  {
    head: (words) => words.fact.status,
    cell: ({ entry, document }) => valueWord(document.words, 'report.status', entry.reportStatus),
  },
];

const RULINGS: readonly Column<TableEntry<'ruling'>>[] = [
  fact('reference'),
  fact('court'),
  fact('caseType'),
  fact('decidedOn'),
  datePart('decidedOn', 'day', ({ entry }) => entry.decidedOn),
  fact('caseName'),
  fact('statutes'),
  fact('outcome'),
  fact('appeal'),
  fact('legalForce'),
  datePart('legalForce', 'day', ({ entry }) => entry.legalForceDate),
  fact('earlierInstance'),
];

const EVENTS: readonly Column<TableEntry<'event'>>[] = [
  {
    head: (words) => words.fact.status,
    cell: ({ entry, document }) => valueWord(document.words, 'event.status', entry.eventStatus),
  },
  fact('when'),
  datePart('when', 'from', ({ entry }) => entry.when?.start ?? null),
  datePart('when', 'to', ({ entry }) => entry.when?.end ?? null),
  datePart('when', 'startTime', ({ entry }) => clock(entry.allDay ? null : entry.startTime)),
  datePart('when', 'endTime', ({ entry }) => clock(entry.allDay ? null : entry.endTime)),
  fact('place'),
  fact('format'),
  names('organisers', ({ organisers }) => organisers),
];

const clock = (time: string | null): string | null => time && time.slice(0, 5);

/** The columns of a table, by what it is a table of. */
export const COLUMNS: { readonly [Type in TableType]: readonly Column<TableEntry<Type>>[] } = {
  report: [...openingColumns('report'), ...REPORTS, ...CLOSING_COLUMNS],
  ruling: [...openingColumns('ruling'), ...RULINGS, ...CLOSING_COLUMNS],
  event: [...openingColumns('event'), ...EVENTS, ...CLOSING_COLUMNS],
};
