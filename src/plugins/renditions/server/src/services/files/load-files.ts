import type { EditionFile } from '../../domain/files/edition-files';
import type { MissingReason } from '../../domain/files/missing-reason';
import { fetchFile, type FetchOptions } from './fetch-file';
import type { LoadedFile } from './loaded-file';
import { readUpload } from './read-upload';

/** Where files lie. */
export interface FileSources {
  /** The folder of uploads on this machine. */
  uploads: string;
  /** Public address of the site, without a slash at its end. */
  base: string;
  /** What hosts of other addresses may be asked. */
  elsewhere: Omit<FetchOptions, 'signal'>;
  /** When those that are not there yet are given up. */
  until?: AbortSignal | undefined;
}

export interface LoadedFiles {
  /** By the address that the edition has. */
  files: ReadonlyMap<string, Uint8Array>;
  missing: ReadonlyMap<string, MissingReason>;
}

/** In bytes. All files are in memory at once, and what is made of them is small enough to be kept. */
const BOUNDS = { all: 48 * 1024 * 1024, each: 24 * 1024 * 1024 };
const LONGEST_MS = 30_000;

/**
 * Reads files one after another, so that which of them are too many is the same each time. None that cannot be had is an
 * error: it is among the missing, with the reason. A host that is too slow for one is not asked for the next: others wait meanwhile.
 */
export const loadFiles = async (
  wanted: readonly EditionFile[],
  sources: FileSources,
  bounds = BOUNDS,
): Promise<LoadedFiles> => {
  const late = AbortSignal.timeout(LONGEST_MS);
  const signal = sources.until ? AbortSignal.any([sources.until, late]) : late;
  const files = new Map<string, Uint8Array>();
  const missing = new Map<string, MissingReason>();
  const slow = new Set<string>();
  let left = bounds.all;
  for (const { url } of wanted) {
    const own =
      sources.base !== '' && url.startsWith(`${sources.base}/`) ? url.slice(sources.base.length) : url;
    const host = hostOf(own);
    const loaded: LoadedFile = slow.has(host)
      ? { status: 'missing', reason: 'unreachable' }
      : await load(own, Math.min(left, bounds.each), sources, signal);
    if (loaded.status === 'missing') {
      missing.set(url, loaded.reason);
      if (loaded.isHostSlow) slow.add(host);
    } else {
      files.set(url, loaded.bytes);
      left -= loaded.bytes.length;
    }
  }
  return { files, missing };
};

/** Empty where the file lies on this machine. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const load = (
  url: string,
  most: number,
  { uploads, elsewhere }: FileSources,
  signal: AbortSignal,
): Promise<LoadedFile> =>
  url.startsWith('/') ? readUpload(uploads, url, most) : fetchFile(url, most, { ...elsewhere, signal });
