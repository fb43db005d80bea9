import type { EditionEntry } from './edition';
import type { EditionMeta, EditionSummary, ListQuery } from './public-api';

/** Which edition of an issue is meant. */
export interface AskedEdition {
  slug: string;
  /** The slug's own language where it is left out. */
  language?: string | undefined;
  /** The latest where it is left out. */
  version?: number | undefined;
}

/** What an edition is of: known without reading the document. */
export interface EditionOrigin {
  /** Document id. */
  issue: string;
  language: string;
  /** Document id; null where the issue belonged to none. */
  newsletter: string | null;
}

export type ReadEdition =
  /** `json` is the canonical document, to be sent as it is. */
  | { status: 'found'; json: string; origin: EditionOrigin; meta: EditionMeta; isNumbered: boolean }
  /** The issue has another slug in this language since. */
  | { status: 'moved'; slug: string }
  | { status: 'withdrawn'; title: string; language: string; withdrawnAt: string }
  | { status: 'not_found' };

export interface EditionPage {
  editions: EditionSummary[];
  total: number;
}

/** An entry by its type and its document id. */
export interface AskedEntry {
  type: EditionEntry['type'];
  id: string;
}

/** Where an entry stands now, and no more of where it stood than that it did. */
export interface EntryAppearances {
  /** Current editions that hold it, in every language, newest period first. */
  editions: EditionSummary[];
  /** Languages in which it was published, but stands in no current edition any more. */
  formerLanguages: string[];
}

/** Document ids of the issues of a newsletter that have a current edition, newest period first. */
export interface IssuesOfNewsletter {
  /** Null of issues that belong to none. */
  newsletter: string | null;
  issues: string[];
}

/** An edition that may be read, whether or not a later one took its place. */
export interface PublishedEdition {
  /** The canonical document. */
  json: string;
  /** True for the latest of its issue in its language. */
  isCurrent: boolean;
}

/** The issue assembler's service `published-editions`: what the public may read, and no more. */
export interface PublishedEditions {
  /** One edition by the slug of its issue, in any language the issue has; what was withdrawn leaves a tombstone. */
  read: (asked: AskedEdition) => Promise<ReadEdition>;
  /** Current editions that match, newest period first. */
  list: (query: ListQuery) => Promise<EditionPage>;
  /** Slug of an issue's current edition in a language, by the issue's document id; null where it has none. */
  slugOf: (asked: { issue: string; language: string }) => Promise<string | null>;
  /** Languages that have a current edition. */
  languages: () => Promise<string[]>;
  /** Newsletters that have a current edition in a language, the one with the newest period first. */
  newsletters: (language: string) => Promise<IssuesOfNewsletter[]>;
  /** Where an entry stands. */
  appearances: (entry: AskedEntry) => Promise<EntryAppearances>;
  /**
   * Every edition in a language that may be read, in the order in which they were published, some at a time: reading all of
   * them at once would make others wait.
   */
  history: (language: string) => AsyncIterable<PublishedEdition[]>;
}
