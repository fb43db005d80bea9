import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { filesFor } from '../../domain/files/edition-files';
import { mayComeBack } from '../../domain/files/missing-reason';
import type { ArchiveJob, Rendition, RenditionOrder } from '../../domain/rendition';
import { fileLoader } from '../files/edition-files';
import type { LoadedFiles } from '../files/load-files';
import { inTurn } from './in-turn';
import { createRenderPool, type RenderPool } from './render-pool';
import { RenderingUnavailable } from './unavailable';

/** Kept apart from answers: a publication empties those, but what was made of an edition stays true of it. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** Until a file that was not there is asked for again. */
const PROVISIONAL_MS = 60_000;
/** Until what could not be made is tried again: it may take half a minute to find that out. */
const FAILED_MS = 60_000;
const MOST_FAILURES = 1000;

export interface IssueRenderer {
  render: (order: RenditionOrder) => Promise<Rendition>;
  /** `key` tells the file, and the state of the archive it is made from, from all others. */
  renderFile: (key: string, load: () => Promise<ArchiveJob>) => Promise<Rendition>;
  stop: () => Promise<void>;
}

/** What renditions are made by. */
export interface RenderingMeans {
  /** Loads the files that a form is made of; given up at the signal. */
  load: (order: RenditionOrder, signal: AbortSignal) => Promise<LoadedFiles>;
  pool?: RenderPool;
}

/** Makes renditions, each once: those asked for again meanwhile wait for the one being made. */
export const createIssueRenderer = ({ load, pool = createRenderPool() }: RenderingMeans): IssueRenderer => {
  const turn = inTurn();
  // What these are made of, the whole archive, is in memory for one of them at a time.
  const archiveTurn = inTurn();
  const stopping = new AbortController();
  const kept = new LRUCache<string, Rendition>({
    maxSize: KEPT_BYTES,
    // Looked up anew each time, and so the clock of whoever replaces it.
    perf: { now: () => Date.now() },
    sizeCalculation: ({ body }) => Buffer.byteLength(body) + 200,
  });
  const failures = new LRUCache<string, Error>({
    max: MOST_FAILURES,
    ttl: FAILED_MS,
    perf: { now: () => Date.now() },
  });
  const beingMade = new Map<string, Promise<Rendition>>();
  const keep = async (key: string, make: () => Promise<Rendition>): Promise<Rendition> => {
    try {
      const rendition = await make();
      kept.set(key, rendition, rendition.isProvisional ? { ttl: PROVISIONAL_MS } : {});
      return rendition;
    } catch (error) {
      if (error instanceof Error && !(error instanceof RenderingUnavailable)) failures.set(key, error);
      throw error;
    } finally {
      beingMade.delete(key);
    }
  };
  const once = async (key: string, make: () => Promise<Rendition>): Promise<Rendition> => {
    const found = kept.get(key);
    if (found) return found;
    const failure = failures.get(key);
    if (failure) throw failure;
    const made = beingMade.get(key) ?? keep(key, make);
    beingMade.set(key, made);
    return made;
  };
  const make = async (order: RenditionOrder): Promise<Rendition> => {
    if (filesFor(order.form, order.edition).length === 0) return pool.render({ ...order, files: new Map() });
    return turn(async () => {
      const { files, missing } = await load(order, stopping.signal);
      const rendition = await pool.render({ ...order, files, missing });
      return [...missing.values()].some(mayComeBack) ? { ...rendition, isProvisional: true } : rendition;
    });
  };
  return {
    render: (order) => once(keyOf(order), () => make(order)),
    renderFile: (key, job) => once(`file ${key}`, () => archiveTurn(async () => pool.render(await job()))),
    stop: () => {
      stopping.abort();
      return pool.stop();
    },
  };
};

const keyOf = ({ form, sha256, base, isDraft = false, surroundings }: RenditionOrder): string =>
  JSON.stringify([form, sha256, base, isDraft, form === 'page' ? surroundings : null]);

const renderers = new WeakMap<Core.Strapi, IssueRenderer>();

/** The one of this app. */
export const issueRenderer = (strapi: Core.Strapi): IssueRenderer => {
  const found = renderers.get(strapi) ?? createIssueRenderer({ load: fileLoader(strapi) });
  renderers.set(strapi, found);
  return found;
};
