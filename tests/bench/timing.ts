export type Work = () => Promise<void>;

/** Milliseconds of each time. */
export type Times = readonly number[];

/** Runs all of them in turn, round after round, so that a machine whose speed drifts hits them alike. */
export const timesOf = async <const Works extends readonly Work[]>(
  rounds: number,
  works: Works,
  before: Work = () => Promise.resolve(),
): Promise<{ [Index in keyof Works]: Times }> => {
  const times = works.map((): number[] => []);
  // The first rounds warm up what is compiled and kept on the way.
  for (let round = -2; round < rounds; round += 1) {
    await before();
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times as unknown as { [Index in keyof Works]: Times };
};

/** Median, least and most. */
export const spreadOf = (values: readonly number[]): { median: number; least: number; most: number } => {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { median: at(sorted.length >> 1), least: at(0), most: at(sorted.length - 1) };
};

export const printed = (values: readonly number[]): string => {
  const { median, least, most } = spreadOf(values);
  return [median, `(${figure(least)}–${figure(most)})`]
    .map((part) => (typeof part === 'number' ? figure(part) : part))
    .join(' ');
};

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

/** One measurement as a row: name, median with spread, what is wanted. */
export const lineOf = (name: string, times: Times, wanted = ''): string =>
  row(name, `${printed(times)} ms`, wanted);

/** How many times the first is of the second, round by round. */
export const ratiosOf = (of: readonly number[], to: readonly number[]): number[] =>
  of.map((value, round) => value / (to[round] ?? Number.NaN));

/** A row of a Markdown table. */
export const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
