/**
 * Gives the `it` of a journey, whose steps each go on where the one before left off: after one that failed, those that
 * follow fail at once rather than wait for a page that will not come.
 */
export const journey = (): ((step: string, take: () => Promise<void>) => void) => {
  let failed: string | null = null;
  return (step, take) => {
    it(step, async () => {
      if (failed !== null) throw new Error(`Not tried, since the step "${failed}" failed.`);
      failed = step;
      await take();
      failed = null;
    });
  };
};
