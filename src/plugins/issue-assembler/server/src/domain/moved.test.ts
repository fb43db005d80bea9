import fc from 'fast-check';
import { moved, type Placed } from './moved';

const inOne = (ids: string): Placed[] => Array.from(ids, (id) => ({ id, place: 'here' }));
const movedOf = (before: string, after: string): string =>
  [...moved(inOne(before), inOne(after))].sort().join('');

describe('what has moved between two orders', () => {
  it.each([
    ['nothing where nothing changed', 'abcd', 'abcd', ''],
    ['only the one taken to the front', 'abcd', 'dabc', 'd'],
    ['only the one taken to the end', 'abcd', 'bcda', 'a'],
    ['nothing where others came or went', 'abcd', 'axcy', ''],
  ])('is %s', (_what, before, after, ids) => {
    expect(movedOf(before, after)).toBe(ids);
  });

  it('is all but one where the order is reversed', () => {
    expect(movedOf('abcd', 'dcba')).toHaveLength(3);
  });

  it('is what stands in another place, even in the same order', () => {
    const after = [
      { id: 'a', place: 'here' },
      { id: 'b', place: 'there' },
    ];
    expect([...moved(inOne('ab'), after)]).toEqual(['b']);
  });

  it('is the fewest: what is left kept its order, and none of it could have been kept', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...Array.from('abcdefg')));
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const result = moved(inOne(before.join('')), inOne(after.join('')));
        const common = after.filter((id) => before.includes(id));
        const kept = common.filter((id) => !result.has(id));
        expect(kept).toEqual(before.filter((id) => kept.includes(id)));
        expect(kept.length).toBe(longestCommon(before, common));
      }),
    );
  });
});

/** Length of the longest common subsequence, by the textbook. */
const longestCommon = (one: readonly string[], other: readonly string[]): number => {
  const [head, ...rest] = one;
  if (head === undefined) return 0;
  const at = other.indexOf(head);
  const without = longestCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)));
};
