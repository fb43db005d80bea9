import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import type { ArchiveHistory } from '../../domain/archive/archive-history';
import { archiveCalendar } from '../../domain/calendar/calendar-of';
import { archiveFilePath, type ArchiveFile } from '../../domain/document/addresses';
import { archiveFeed } from '../../domain/feeds/archive-feed';
import { renderAtom } from '../../domain/feeds/render-atom';
import { renderJsonFeed } from '../../domain/feeds/render-json-feed';
import type { ArchiveJob, Rendition } from '../../domain/rendition';

/** Makes a file of the archive. Runs in the worker, as reading a hundred editions takes a while. */
export const renderArchiveFile = async (job: ArchiveJob): Promise<Rendition> => {
  const history = job.editions.map(({ json, isCurrent }) => ({
    edition: editionSchema.parse(JSON.parse(json)),
    isCurrent,
  }));
  return ARCHIVE_RENDERERS[job.file](history, job);
};

type ArchiveRenderer = (history: ArchiveHistory, job: ArchiveJob) => Promise<Rendition> | Rendition;

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
};

const ownAddress = ({ base, language, file, part }: ArchiveJob): string =>
  `${base}${archiveFilePath(language, file, part)}`;
