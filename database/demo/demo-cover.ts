import { statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { demoStore } from './demo-record';
import type { DemoIssue } from './demo-content';

const fileId = z.number();
const uploaded = z.array(z.object({ id: fileId })).min(1);

/**
 * Uploads the cover once and gives the file's id. Outside the transaction of the load, as a file is on disk whatever the
 * database does: a load that is begun anew uses the same one.
 */
export const ensureCover = async (strapi: Core.Strapi, folder: string, issue: DemoIssue): Promise<number> => {
  const store = demoStore(strapi, 'cover');
  const stored = fileId.safeParse(await store.get({}));
  if (
    stored.success &&
    (await strapi.db.query('plugin::upload.file').findOne({ where: { id: stored.data } }))
  )
    return stored.data;
  const { file, alt } = issue.coverImage;
  const filepath = path.join(folder, file);
  const files: unknown = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: file, alternativeText: alt.nb } },
      files: { filepath, originalFilename: file, mimetype: 'image/png', size: statSync(filepath).size },
    });
  const [{ id }] = uploaded.parse(files) as [{ id: number }];
  await store.set({ value: id });
  return id;
};
