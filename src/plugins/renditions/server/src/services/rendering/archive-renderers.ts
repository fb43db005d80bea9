import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import type { ArchiveHistory } from '../../domain/archive/archive-history';
import { archiveCalendar } from '../../domain/calendar/calendar-of';
import { archiveCsv } from '../../domain/csv/csv-of';
import { CSV_TYPE, type TableType } from '../../domain/csv/table-row';
import { archiveFilePath, archivePath, type ArchiveFile } from '../../domain/document/addresses';
import { archiveFeed } from '../../domain/feeds/archive-feed';
import { renderAtom } from '../../domain/feeds/render-atom';
import { renderJsonFeed } from '../../domain/feeds/render-json-feed';
import type { ArchiveJob, Rendition } from '../../domain/rendition';

/** Makes a file of the archive. Runs in a process of its own, as reading a hundred editions takes a while. */
export const renderArchiveFile = async (job: ArchiveJob): Promise<Rendition> => {
  const history = job.editions.map(({ json, isCurrent }) => ({
    edition: editionSchema.parse(JSON.parse(json)),
    isCurrent,
  }));
  return ARCHIVE_RENDERERS[job.file](history, job);
};

type ArchiveRenderer = (history: ArchiveHistory, job: ArchiveJob) => Promise<Rendition> | Rendition;

/** The reports, rulings or events of the archive as a table. */
const table =
  (type: TableType): ArchiveRenderer =>
  (history, job) => ({
    type: CSV_TYPE,
    body: archiveCsv(history, type, job),
    fileName: fileName(job),
  });

const ARCHIVE_RENDERERS: Readonly<Record<ArchiveFile, ArchiveRenderer>> = {
  'atom.xml': (history, job) => ({
    type: 'application/atom+xml; charset=utf-8',
    body: renderAtom(archiveFeed(history, job), ownAddress(job)),
  }),
  'feed.json': (history, job) => ({
    type: 'application/feed+json; charset=utf-8',
    body: renderJsonFeed(archiveFeed(history, job), ownAddress(job)),
  }),
  'events.ics': async (history, job) => ({
    type: 'text/calendar; charset=utf-8',
    body: await archiveCalendar(history, job),
  }),
  'reports.csv': table('report'),
  'rulings.csv': table('ruling'),
  'events.csv': table('event'),
};

/** "nyhetsbrev.reports.csv", "en-newsletter.rulings.rulings.csv" */
const fileName = ({ language, part: { section }, file }: ArchiveJob): string =>
  [
    archivePath(language).slice(1).replaceAll('/', '-'),
    ...(section === undefined ? [] : [section]),
    file,
  ].join('.');

const ownAddress = ({ base, language, file, part }: ArchiveJob): string =>
  `${base}${archiveFilePath(language, file, part)}`;
