import { RenderingUnavailable } from './unavailable';

/** More than this waiting is a flood, not a readership. */
const MOST_WAITING = 30;
/** Whoever has waited this long for their turn has gone. */
const LONGEST_MS = 30_000;

/**
 * Runs deeds one after another, so that no two of them hold what they need in memory at once.
 *
 * @param now The time in milliseconds.
 * @returns What runs a deed; rejects with {@link RenderingUnavailable} where too many wait, or a turn came too late.
 */
export const inTurn = (now = Date.now): (<Result>(deed: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (deed) => {
    if (waiting >= MOST_WAITING)
      return Promise.reject(new RenderingUnavailable('Too many renditions are being made.'));
    waiting += 1;
    const since = now();
    const done = last
      .then(() => {
        if (now() - since > LONGEST_MS)
          throw new RenderingUnavailable('What others asked for before took too long.');
        return deed();
      })
      .finally(() => {
        waiting -= 1;
      });
    last = done.catch(() => undefined);
    return done;
  };
};
