/** Something with an id that stands in a place (a group of a section). */
export interface Placed {
  id: string;
  place: string;
}

/**
 * Of what stands in both lists, the fewest that must have moved: those in another place, and those outside a longest
 * run of the others that kept its order.
 */
export const moved = (before: readonly Placed[], after: readonly Placed[]): Set<string> => {
  const rank = new Map(before.map(({ id }, index) => [id, index]));
  const places = new Map(before.map(({ id, place }) => [id, place]));
  const common = after.filter(({ id }) => rank.has(id));
  const stayed = common.filter(({ id, place }) => places.get(id) === place).map(({ id }) => id);
  const kept = new Set(longestIncreasing(stayed, (id) => rank.get(id) ?? 0));
  return new Set(common.map(({ id }) => id).filter((id) => !kept.has(id)));
};

/** A longest subsequence whose ranks increase (patience sorting). */
const longestIncreasing = <Item>(items: readonly Item[], rankOf: (item: Item) => number): Item[] => {
  const tails: number[] = [];
  const previous = new Map<number, number>();
  items.forEach((item, index) => {
    const at = lowerBound(tails, (tail) => rankOfIndex(items, tail, rankOf) < rankOf(item));
    const before = tails[at - 1];
    if (before !== undefined) previous.set(index, before);
    tails[at] = index;
  });
  const run: Item[] = [];
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) {
    const item = items[index];
    if (item !== undefined) run.push(item);
  }
  return run.reverse();
};

/** The first position for which `isBefore` no longer holds. */
const lowerBound = (tails: readonly number[], isBefore: (tail: number) => boolean): number => {
  const at = tails.findIndex((tail) => !isBefore(tail));
  return at < 0 ? tails.length : at;
};

const rankOfIndex = <Item>(items: readonly Item[], index: number, rankOf: (item: Item) => number): number => {
  const item = items[index];
  return item === undefined ? -1 : rankOf(item);
};
