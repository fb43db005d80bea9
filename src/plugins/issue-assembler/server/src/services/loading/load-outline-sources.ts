import type { Core } from '@strapi/strapi';
import type { Outline } from '../../../../shared/outline';
import { placedEntries, type OutlineSources } from '../../domain/resolve-outline';
import { loadEntries, type Versions } from './load-entries';
import { loadSections } from './load-sections';
import type { SourceStatus } from './states';

/** Loads all that an outline refers to. The number of statements does not depend on the outline's size. */
export const loadOutlineSources = async (
  strapi: Core.Strapi,
  outline: Outline,
  status: SourceStatus,
  versions?: Versions,
): Promise<OutlineSources> => ({
  sections: await loadSections(strapi, outline),
  entries: await loadEntries(strapi, placedEntries(outline), status, versions),
});
