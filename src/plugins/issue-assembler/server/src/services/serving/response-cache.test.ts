import { randomBytes } from 'node:crypto';
import { recordResponse } from './recorded-response';
import { createResponseCache } from './response-cache';

const KB = 1024;
const answerOf = (bytes: number) =>
  recordResponse('"a"', { 'content-type': 'application/json' }, randomBytes(bytes));
const bounds = { canonicalBytes: 400 * KB, otherBytes: 200 * KB };

describe('the cache of answers', () => {
  it('keeps within its bounds, however many addresses are asked for', () => {
    const cache = createResponseCache(bounds);
    for (let n = 0; n < 200; n += 1) {
      cache.put(`/canonical-${n}`, answerOf(20 * KB), { computedIn: 0, isCanonical: true });
      cache.put(`/other-${n}?${'x'.repeat(10 * (n % 100))}`, answerOf(n % 100), {
        computedIn: 0,
        isCanonical: false,
      });
      expect(cache.bytes()).toBeLessThanOrEqual(bounds.canonicalBytes + bounds.otherBytes);
    }
    expect(cache.get('/canonical-199')).toBeDefined();
    expect(cache.get('/canonical-0')).toBeUndefined();
  });

  it('keeps what is asked for by canonical addresses, whatever else is asked for', () => {
    const cache = createResponseCache(bounds);
    cache.put('/hot', answerOf(20 * KB), { computedIn: 0, isCanonical: true });
    for (let n = 0; n < 200; n += 1)
      cache.put(`/hot?fields=${n}`, answerOf(5 * KB), { computedIn: 0, isCanonical: false });
    expect(cache.get('/hot')).toBeDefined();
  });

  it('does not keep what is larger than a quarter of it, nor addresses nobody would write', () => {
    const cache = createResponseCache(bounds);
    cache.put('/large', answerOf(60 * KB), { computedIn: 0, isCanonical: true });
    cache.put(`/${'x'.repeat(2000)}`, answerOf(1), { computedIn: 0, isCanonical: true });
    expect(cache.count()).toBe(0);
  });

  it('keeps no answer that was made before it was emptied', () => {
    const cache = createResponseCache(bounds);
    const computedIn = cache.generation();
    cache.put('/before', answerOf(1), { computedIn, isCanonical: true });
    cache.clear();
    cache.put('/late', answerOf(1), { computedIn, isCanonical: true });
    expect(cache.count()).toBe(0);
  });
});
