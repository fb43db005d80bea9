import { archiveFilePath } from '../document/addresses';
import { siteWordsFor } from '../words/site-words';
import type { Words } from '../words/words';
import type { PageHead } from './page-head';
import { useLang } from './page-language';

/** A file of the whole archive: its type, what it is called and where it lies on this site. */
export interface OfferedFile {
  type: string;
  title: string;
  path: string;
}

const feedsOf = (language: string, words: Words): OfferedFile[] => {
  const { feed } = siteWordsFor(words.language);
  return [
    { type: 'application/atom+xml', title: feed.atom, path: archiveFilePath(language, 'atom.xml') },
    { type: 'application/feed+json', title: feed.json, path: archiveFilePath(language, 'feed.json') },
    { type: 'text/calendar', title: feed.calendar, path: archiveFilePath(language, 'events.ics') },
  ];
};

const tablesOf = (language: string, words: Words): OfferedFile[] => {
  const { format } = siteWordsFor(words.language);
  return (['reports.csv', 'rulings.csv', 'events.csv'] as const).map((file) => ({
    type: 'text/csv',
    title: format[file],
    path: archiveFilePath(language, file),
  }));
};

/** Every file of the archive of a language. */
export const archiveFiles = (language: string, words: Words): OfferedFile[] => [
  ...feedsOf(language, words),
  ...tablesOf(language, words),
];

/** What any page of an archive leads a feed reader to. `base` is the public address of the site, without a slash at its end. */
export const feedLinks = (language: string, words: Words, base: string): PageHead['forms'] =>
  feedsOf(language, words)
    .filter(({ type }) => type !== 'text/calendar')
    .map(({ path, ...form }) => ({ ...form, url: `${base}${path}` }));

interface ArchiveFilesProps {
  language: string;
  words: Words;
}

/** Leads to what can be followed, and to what can be taken over into a spreadsheet. */
export const ArchiveFiles = ({ language, words }: ArchiveFilesProps) => {
  const site = siteWordsFor(words.language);
  return (
    <>
      <Files id="alle_feeder" heading={site.follow} files={feedsOf(language, words)} words={words} />
      <Files id="alle_tabeller" heading={site.tables} files={tablesOf(language, words)} words={words} />
    </>
  );
};

interface FilesProps {
  id: string;
  heading: string;
  files: readonly OfferedFile[];
  words: Words;
}

const Files = ({ id, heading, files, words }: FilesProps) => {
  const langOf = useLang();
  return (
    <nav className="about-page" aria-labelledby={id} {...langOf(words.language)}>
      <h2 id={id}>{heading}</h2>
      <ul className="inline">
        {files.map(({ title, path, type }) => (
          <li key={path}>
            <a href={path} type={type}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
