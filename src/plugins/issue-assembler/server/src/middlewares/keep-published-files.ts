import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';

/** What of Strapi's upload service takes a file away: the media library, its folders and the content API all call it. */
interface UploadService {
  remove: (file: unknown) => Promise<unknown>;
  replace: (id: unknown, ...rest: unknown[]) => Promise<unknown>;
}

const publishedFile = z.object({ url: z.string() });
const titles = z.array(z.object({ title: z.string() }));

/**
 * A file that an edition shows stays as it is: an edition holds its address, and what readers get there is part of what
 * was published. Domain rule 4. A new file beside it and a correction are the way.
 */
export const keepPublishedFiles = (strapi: Core.Strapi): void => {
  const upload = strapi.plugin('upload').service<UploadService>('upload');
  const { remove, replace } = upload;
  upload.remove = async (file) => {
    await refusePublished(strapi, file);
    return remove(file);
  };
  upload.replace = async (id, ...rest) => {
    await refusePublished(strapi, await strapi.db.query('plugin::upload.file').findOne({ where: { id } }));
    return replace(id, ...rest);
  };
};

const refusePublished = async (strapi: Core.Strapi, file: unknown): Promise<void> => {
  const url = publishedFile.safeParse(file).data?.url;
  if (url === undefined) return;
  const found: unknown = await strapi.db.query('plugin::issue-assembler.edition').findMany({
    select: ['title'],
    where: { json: { $contains: `"url":${JSON.stringify(url)}` } },
    orderBy: { id: 'desc' },
  });
  const issues = [...new Set(titles.parse(found).map(({ title }) => title))];
  if (issues.length === 0) return;
  throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), isPublished(issues.slice(0, 5))), {
    code: 'file_published',
    issues,
  });
};

const isPublished = (issues: readonly string[]): Sentence => ({
  nb: `Filen er publisert i ${issues.map((title) => `«${title}»`).join(', ')}, og det som er publisert, blir bevart. Last opp en ny fil, velg den i stedet, og publiser en rettelse.`,
  en: `This file has been published in ${issues.map((title) => `"${title}"`).join(', ')}, and what was published is kept. Upload a new file, choose it instead, and publish a correction.`,
});
