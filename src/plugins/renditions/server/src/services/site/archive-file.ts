import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ArchiveFile, ArchivePart } from '../../domain/document/addresses';
import type { ArchiveJob, Rendition } from '../../domain/rendition';
import { issueRenderer } from '../rendering/render-issue';
import { allIssues } from './all-issues';
import { hasArchive } from './archive';
import { publicBase, publishedEditions } from './published';

/** A file of the archive of a language, or of a part of it. */
export interface AskedFile {
  language: string;
  file: ArchiveFile;
  part: ArchivePart;
}

/**
 * A file of the archive; null where the site has no such language, or no current issue the section. Made once for each
 * state of the archive, however often and by whatever address it is asked for.
 */
export const archiveFile = async (strapi: Core.Strapi, asked: AskedFile): Promise<Rendition | null> => {
  const { language, file, part } = asked;
  if (!(await hasArchive(strapi, language))) return null;
  const issues = await allIssues(publishedEditions(strapi), language);
  const { section } = part;
  if (section !== undefined && !issues.some(({ sections }) => sections.includes(section))) return null;
  const base = publicBase(strapi);
  const state = createHash('sha256')
    .update(JSON.stringify(issues.map(({ issue, edition }) => [issue.id, edition.number, edition.sha256])))
    .digest('hex');
  const key = JSON.stringify([language, file, section ?? null, part.type ?? null, base, state]);
  return issueRenderer(strapi).renderFile(key, async (): Promise<ArchiveJob> => {
    const editions = [];
    for await (const some of publishedEditions(strapi).history(language)) editions.push(...some);
    return { file, language, part, base, editions };
  });
};
