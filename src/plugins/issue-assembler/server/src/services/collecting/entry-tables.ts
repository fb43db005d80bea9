import { ENTRY_UIDS, type EntryUid } from '../../../../shared/outline';
import type { EntryType } from '../../../../shared/collection-rule';

/** Where the database keeps what the collector asks of one type of entry. Strapi's own names of tables and columns. */
export interface EntryTable {
  uid: EntryUid;
  type: EntryType;
  table: string;
  /** What the entry is dated by: a column of its own, or the field that holds an imprecise date. */
  dated: { column: string } | { componentField: string };
  kindColumn: string;
  referenceColumn: string | null;
  countryColumn: string | null;
  /** Join table to organisations, and its column for the entry. */
  organisations: { table: string; entryColumn: string };
  topics: { table: string; entryColumn: string };
}

const links = (
  type: EntryType,
  table: string,
  relation: string,
): Pick<EntryTable, 'organisations' | 'topics'> => ({
  organisations: { table: `${table}_${relation}_lnk`, entryColumn: `${type}_id` },
  topics: { table: `${table}_topics_lnk`, entryColumn: `${type}_id` },
});

const TABLES: Readonly<Record<EntryUid, EntryTable>> = {
  'api::report.report': {
    uid: 'api::report.report',
    type: 'report',
    table: 'reports',
    dated: { componentField: 'publishedOn' },
    kindColumn: 'kind',
    referenceColumn: 'report_number',
    countryColumn: 'country',
    ...links('report', 'reports', 'publishers'),
  },
  'api::ruling.ruling': {
    uid: 'api::ruling.ruling',
    type: 'ruling',
    table: 'rulings',
    dated: { column: 'decided_on' },
    kindColumn: 'case_type',
    referenceColumn: 'reference',
    countryColumn: null,
    ...links('ruling', 'rulings', 'court'),
  },
  'api::event.event': {
    uid: 'api::event.event',
    type: 'event',
    table: 'events',
    dated: { componentField: 'when' },
    kindColumn: 'kind',
    referenceColumn: null,
    countryColumn: null,
    ...links('event', 'events', 'organisers'),
  },
  'api::article.article': {
    uid: 'api::article.article',
    type: 'article',
    table: 'articles',
    dated: { componentField: 'when' },
    kindColumn: 'kind',
    referenceColumn: null,
    countryColumn: null,
    ...links('article', 'articles', 'organisations'),
  },
};

export const ENTRY_TABLES: readonly EntryTable[] = ENTRY_UIDS.map((uid) => TABLES[uid]);

/** Table of imprecise dates, and what they are called in the tables that join entries to their components. */
export const DATES_TABLE = 'components_shared_imprecise_dates';
export const DATE_COMPONENT = 'shared.imprecise-date';
