/** More than this waiting is a flood, not a readership. */
const MOST_WAITING = 30;

/**
 * Runs deeds one after another, so that no two of them hold what they need in memory at once. Refused with an error where
 * too many wait.
 */
export const inTurn = (): (<Result>(deed: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (deed) => {
    if (waiting >= MOST_WAITING)
      return Promise.reject(new Error('Too many renditions are being made. Try again in a moment.'));
    waiting += 1;
    const done = last.then(deed).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => undefined);
    return done;
  };
};
