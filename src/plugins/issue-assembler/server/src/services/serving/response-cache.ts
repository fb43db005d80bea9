import { LRUCache } from 'lru-cache';
import { addCompressed, type RecordedResponse } from './recorded-response';

/** Bounds of what is kept in memory: bytes of addresses, bodies and headers together, compressed forms included. */
export interface CacheBounds {
  /** Of answers to canonical addresses, of which there are as many as there is content. */
  canonicalBytes: number;
  /** Of answers to other addresses, of which there is no end: they make room for one another only. */
  otherBytes: number;
}

const MB = 1024 * 1024;
const DEFAULT_BOUNDS: CacheBounds = { canonicalBytes: 64 * MB, otherBytes: 8 * MB };

/** Longer addresses are nobody's habit. */
const LONGEST_ADDRESS = 2000;

/** Compressed forms come later and are counted beforehand: together they are smaller than the plain one. */
const sizeOf = ({ size }: RecordedResponse, address: string): number => 2 * (size + address.length) + 1024;

const boundedBy = (maxSize: number): LRUCache<string, RecordedResponse> =>
  new LRUCache({ maxSize, maxEntrySize: Math.floor(maxSize / 4), sizeCalculation: sizeOf });

/**
 * Answers about editions, by address. Bounded in memory; the least used go first. Emptied whenever an edition is
 * published or withdrawn, here or on another instance: what it holds is never older than that.
 */
export const createResponseCache = ({ canonicalBytes, otherBytes }: CacheBounds = DEFAULT_BOUNDS) => {
  const canonical = boundedBy(canonicalBytes);
  const others = boundedBy(otherBytes);
  /** Compressed when asked for again: an address that is asked for once is not worth the work. */
  const compressing = new WeakSet<RecordedResponse>();
  let generation = 0;
  return {
    get: (address: string): RecordedResponse | undefined => {
      const response = canonical.get(address) ?? others.get(address);
      if (response && !compressing.has(response)) {
        compressing.add(response);
        // Not awaited: readers get the plain form until it is done.
        void addCompressed(response);
      }
      return response;
    },
    /** Counts the times the cache was emptied; an answer computed before is not kept after. */
    generation: (): number => generation,
    put: (
      address: string,
      response: RecordedResponse,
      { computedIn, isCanonical }: { computedIn: number; isCanonical: boolean },
    ): void => {
      if (computedIn !== generation || address.length > LONGEST_ADDRESS) return;
      (isCanonical ? canonical : others).set(address, response);
    },
    clear: (): void => {
      generation += 1;
      canonical.clear();
      others.clear();
    },
    bytes: (): number => canonical.calculatedSize + others.calculatedSize,
    count: (): number => canonical.size + others.size,
  };
};
export type ResponseCache = ReturnType<typeof createResponseCache>;
