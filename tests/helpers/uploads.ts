import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { TestApp } from './app';

const uploaded = z.tuple([z.object({ id: z.number(), url: z.string() })]);

export interface Uploads {
  /** Uploads a file of this machine under a name; `mime` as its uploader says it is. */
  add: (file: string, name: string, mime?: string) => Promise<{ id: number; url: string }>;
  /** Takes a file from the disk, and leaves what the database knows of it. */
  lose: (url: string) => void;
  /** Deletes all that were added. */
  removeAll: () => Promise<void>;
}

/** Files in the app's media library. They lie in the project's own folder, so tests remove what they add. */
export const uploadsOf = (app: TestApp): Uploads => {
  const FILES = 'plugin::upload.file';
  const made: number[] = [];
  return {
    add: async (file, name, mime = 'image/png') => {
      const files: unknown = await app.strapi
        .plugin('upload')
        .service('upload')
        .upload({
          data: { fileInfo: { name, alternativeText: 'En valmueeng' } },
          files: { filepath: file, originalFilename: name, mimetype: mime, size: statSync(file).size },
        });
      const [added] = uploaded.parse(files);
      made.push(added.id);
      return added;
    },
    lose: (url) => rmSync(path.join(app.strapi.dirs.static.public, url)),
    removeAll: async () => {
      for (const id of made) {
        const file: unknown = await app.strapi.db.query(FILES).findOne({ where: { id } });
        if (file) await app.strapi.plugin('upload').provider.delete(file);
      }
    },
  };
};
