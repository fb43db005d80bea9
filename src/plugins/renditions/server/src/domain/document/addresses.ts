import { toSlug } from '../../../../../../domain/slugs';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';

/** First segment of the public archive of a language, and the segments of its entries. */
interface Segments {
  root: string;
  entry: Readonly<Record<EditionEntry['type'], string>>;
}

const NORWEGIAN: Segments['entry'] = {
  report: 'rapporter',
  ruling: 'avgjorelser',
  event: 'arrangementer',
  article: 'artikler',
};
const ENGLISH: Segments['entry'] = {
  report: 'reports',
  ruling: 'rulings',
  event: 'events',
  article: 'articles',
};

/** Bokmål has the shortest addresses; every other language has its own code first. */
const segmentsOf = (language: string): Segments => {
  if (language === 'nb') return { root: '/nyhetsbrev', entry: NORWEGIAN };
  if (language === 'nn') return { root: '/nn/nyhetsbrev', entry: NORWEGIAN };
  return { root: `/${language}/newsletter`, entry: ENGLISH };
};

/** What of an entry its address is made of. */
export interface AddressedEntry {
  type: EditionEntry['type'];
  id: string;
  slug: string | null;
  /** Of a ruling, which has no slug. */
  reference?: string | undefined;
}

/** Forms of an issue that have an address of their own, by their ending. */
export const ISSUE_FORMS = [
  'pdf',
  'txt',
  'md',
  'json',
  'zip',
  'ics',
  'email.html',
  'reports.csv',
  'rulings.csv',
  'events.csv',
] as const;
export type IssueForm = (typeof ISSUE_FORMS)[number];

export const isIssueForm = (name: string): name is IssueForm =>
  (ISSUE_FORMS as readonly string[]).includes(name);

/** Feeds, the calendar and tables of the whole archive of a language, by the name of the file. */
export const ARCHIVE_FILES = [
  'atom.xml',
  'feed.json',
  'events.ics',
  'reports.csv',
  'rulings.csv',
  'events.csv',
] as const;
export type ArchiveFile = (typeof ARCHIVE_FILES)[number];

export const isArchiveFile = (name: string): name is ArchiveFile =>
  (ARCHIVE_FILES as readonly string[]).includes(name);

/** Whether a file lists whatever is new, and not entries of one type. */
export const isFeed = (file: ArchiveFile): boolean => file === 'atom.xml' || file === 'feed.json';

/** What of the archive is meant; all of it where nothing is named. */
export interface ArchivePart {
  /** Slug of a section, as a current edition has it. */
  section?: string | undefined;
  type?: EditionEntry['type'] | undefined;
}

/** Names of the folder below an archive that holds its files. */
export const FILES = 'feeds';

export const archiveFilePath = (
  language: string,
  file: ArchiveFile,
  { section, type }: ArchivePart = {},
): string => {
  const query = [
    ...(section === undefined ? [] : [`section=${section}`]),
    ...(type === undefined ? [] : [`type=${type}`]),
  ];
  return `${archivePath(language)}/${FILES}/${file}${query.length === 0 ? '' : `?${query.join('&')}`}`;
};

export const archivePath = (language: string): string => segmentsOf(language).root;

export const issuePath = (language: string, slug: string, version?: number): string =>
  `${archivePath(language)}/${slug}${version === undefined ? '' : `?version=${version}`}`;

export const issueFormPath = (language: string, slug: string, form: IssueForm, version?: number): string =>
  `${archivePath(language)}/${slug}.${form}${version === undefined ? '' : `?version=${version}`}`;

/** Readable and permanent: the id at the end finds the entry, whatever its slug has become. */
export const entryPath = (language: string, entry: AddressedEntry): string => {
  const { root, entry: segments } = segmentsOf(language);
  const words = entry.slug ?? toSlug(entry.reference ?? '');
  return `${root}/${segments[entry.type]}/${words === '' ? '' : `${words}-`}${entry.id}`;
};

/** The id at the end of an entry's address; null where there is none. Document ids are 24 letters and digits. */
export const idInEntryPath = (segment: string): string | null =>
  /(?:^|-)([a-z0-9]{24})$/.exec(segment)?.[1] ?? null;

/** The type that a segment stands for in a language; null where it stands for none. */
export const typeOfSegment = (language: string, segment: string): EditionEntry['type'] | null => {
  const { entry } = segmentsOf(language);
  for (const type of ['report', 'ruling', 'event', 'article'] as const)
    if (entry[type] === segment) return type;
  return null;
};

/** An address on this site made absolute; absolute ones stay as they are. `base` without a slash at its end. */
export const absoluteUrl = (base: string, url: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `${base}${url}`;
