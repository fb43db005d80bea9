import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { filesFor } from '../../domain/files/edition-files';
import type { RenditionOrder } from '../../domain/rendition';
import { loadFiles, type LoadedFiles } from './load-files';

/** The plugin's configuration `files`. */
export interface FileSettings {
  ports?: number[] | undefined;
  allowedAddresses?: string[] | undefined;
}

/** Loads what a rendition is made of beside the edition: see {@link filesFor}. Given up at `until`. */
export const fileLoader =
  (strapi: Core.Strapi) =>
  ({ form, edition, base }: RenditionOrder, until?: AbortSignal): Promise<LoadedFiles> => {
    const { ports, allowedAddresses } = strapi.plugin('renditions').config<FileSettings>('files', {});
    return loadFiles(filesFor(form, edition), {
      uploads: path.join(strapi.dirs.static.public, 'uploads'),
      base,
      until,
      elsewhere: {
        ports,
        isAllowed: allowedAddresses && ((address) => allowedAddresses.includes(address)),
      },
    });
  };
