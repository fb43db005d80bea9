import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { ArchiveJob, Rendition, RenditionJob } from '../../domain/rendition';
import { createRenderPool } from './render-pool';

/** Kept apart from answers: a publication empties those, but what was made of an edition stays true of it. */
const KEPT_BYTES = 32 * 1024 * 1024;

export interface IssueRenderer {
  render: (job: RenditionJob) => Promise<Rendition>;
  /** `key` tells the file, and the state of the archive it is made from, from all others. */
  renderFile: (key: string, load: () => Promise<ArchiveJob>) => Promise<Rendition>;
  stop: () => Promise<void>;
}

/** Makes renditions, each once: those asked for again meanwhile wait for the one being made. */
export const createIssueRenderer = (): IssueRenderer => {
  const pool = createRenderPool();
  const kept = new LRUCache<string, Rendition>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.length + 200,
  });
  const beingMade = new Map<string, Promise<Rendition>>();
  const make = async (key: string, load: () => Promise<RenditionJob | ArchiveJob>): Promise<Rendition> => {
    try {
      const rendition = await pool.render(await load());
      kept.set(key, rendition);
      return rendition;
    } finally {
      beingMade.delete(key);
    }
  };
  const once = async (key: string, load: () => Promise<RenditionJob | ArchiveJob>): Promise<Rendition> => {
    const found = kept.get(key);
    if (found) return found;
    const made = beingMade.get(key) ?? make(key, load);
    beingMade.set(key, made);
    return made;
  };
  return {
    render: (job) =>
      once(
        JSON.stringify([
          job.form,
          job.sha256,
          job.base,
          job.isDraft ?? false,
          job.form === 'page' ? job.surroundings : null,
        ]),
        () => Promise.resolve(job),
      ),
    renderFile: (key, load) => once(`file ${key}`, load),
    stop: () => pool.stop(),
  };
};

const renderers = new WeakMap<Core.Strapi, IssueRenderer>();

/** The one of this app. */
export const issueRenderer = (strapi: Core.Strapi): IssueRenderer => {
  const found = renderers.get(strapi) ?? createIssueRenderer();
  renderers.set(strapi, found);
  return found;
};
