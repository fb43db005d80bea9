import fc from 'fast-check';
import { emptyOutline, entryKey, outlineSchema, placementsOf, type Outline } from './outline';
import { operate, positionOf, type OutlineOperation } from './outline-operations';
import { anyOperation, FIRST, group, placement, SECOND } from './outline-operations.fixture';

const outline = (): Outline => ({
  revision: 3,
  sections: [
    { section: FIRST, groups: [group('g1', 'a', 'b', 'c'), group('g2', 'd')] },
    { section: SECOND, groups: [group('g3')] },
  ],
});

const after = (operation: OutlineOperation, before = outline()): Outline => {
  const result = operate(before, operation);
  if (result.status === 'refused') throw new Error(result.reason);
  return result.outline;
};
const order = (of: Outline): string[] => placementsOf(of).map(({ id }) => id);

describe('an outline', () => {
  it('takes a placement at the position asked for', () => {
    const placed = after({
      do: 'place',
      placement: placement('x'),
      to: { section: FIRST, group: 'g1', index: 1 },
    });
    expect(order(placed)).toEqual(['a', 'x', 'b', 'c', 'd']);
  });

  it.each([
    [0, ['c', 'a', 'b', 'd']],
    [1, ['a', 'c', 'b', 'd']],
    [2, ['a', 'b', 'c', 'd']],
  ])('moves a placement so that it then stands at index %i', (index, expected) => {
    expect(order(after({ do: 'move', placement: 'c', to: { section: FIRST, group: 'g1', index } }))).toEqual(
      expected,
    );
  });

  it('moves a placement to another section', () => {
    const moved = after({ do: 'move', placement: 'a', to: { section: SECOND, group: 'g3', index: 9 } });
    expect(positionOf(moved, 'a')).toEqual({ section: SECOND, group: 'g3', index: 0 });
    expect(order(moved)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('moves a group with all that stands in it', () => {
    const moved = after({ do: 'moveGroup', group: 'g1', section: SECOND, index: 1 });
    expect(moved.sections[1]?.groups.map(({ id }) => id)).toEqual(['g3', 'g1']);
    expect(order(moved)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('keeps an override per language, and drops it when its text is emptied', () => {
    const english = after({ do: 'override', placement: 'a', field: 'heading', language: 'en', text: 'News' });
    const both = after(
      { do: 'override', placement: 'a', field: 'heading', language: 'nb', text: 'Nytt' },
      english,
    );
    expect(placementsOf(both)[0]?.heading).toEqual({ en: 'News', nb: 'Nytt' });
    const one = after({ do: 'override', placement: 'a', field: 'heading', language: 'en', text: ' ' }, both);
    expect(placementsOf(one)[0]?.heading).toEqual({ nb: 'Nytt' });
    const none = after({ do: 'override', placement: 'a', field: 'heading', language: 'nb', text: '' }, one);
    expect(placementsOf(none)[0]).not.toHaveProperty('heading');
  });

  it('no longer sets aside what is placed after all', () => {
    const entry = { uid: placement('x').uid, documentId: placement('x').documentId };
    const aside = after({ do: 'setAside', entry });
    expect(aside.setAside).toEqual([entry]);
    const placed = after(
      { do: 'place', placement: placement('x'), to: { section: FIRST, group: 'g1', index: 0 } },
      aside,
    );
    expect(placed.setAside).toBeUndefined();
  });

  it.each<[string, OutlineOperation, string]>([
    ['a section that holds placements', { do: 'removeSection', section: FIRST }, 'not_empty'],
    ['a group that holds placements', { do: 'removeGroup', group: 'g1' }, 'not_empty'],
    ['a placement that is not there', { do: 'remove', placement: 'nobody' }, 'no_such_placement'],
    ['a section that is not there', { do: 'removeSection', section: 'section00009' }, 'no_such_section'],
  ])('refuses to remove %s', (_what, operation, reason) => {
    expect(operate(outline(), operation)).toEqual({ status: 'refused', reason });
  });

  it.each<[string, OutlineOperation, string]>([
    [
      'an id that is taken',
      { do: 'place', placement: placement('a'), to: { section: FIRST, group: 'g1', index: 0 } },
      'id_taken',
    ],
    [
      'a group of another section',
      { do: 'move', placement: 'a', to: { section: SECOND, group: 'g1', index: 0 } },
      'no_such_group',
    ],
    ['a section twice', { do: 'addSection', section: FIRST, index: 0 }, 'section_there'],
  ])('refuses %s', (_what, operation, reason) => {
    expect(operate(outline(), operation)).toEqual({ status: 'refused', reason });
  });
});

describe('any sequence of operations', () => {
  it('keeps a valid outline, in which just what was placed and not removed stands once', () => {
    fc.assert(
      fc.property(fc.array(anyOperation, { maxLength: 60 }), (sequence) => {
        const expected = new Set<string>();
        let current = emptyOutline();
        for (const operation of sequence) {
          const before = JSON.stringify(current);
          const result = operate(current, operation);
          expect(JSON.stringify(current)).toBe(before);
          if (result.status === 'refused') continue;
          if (operation.do === 'place') expected.add(operation.placement.id);
          if (operation.do === 'remove') expected.delete(operation.placement);
          current = result.outline;
        }
        expect(order(current).sort()).toEqual([...expected].sort());
        const aside = (current.setAside ?? []).map(entryKey);
        expect(new Set(aside).size).toBe(aside.length);
        expect(outlineSchema.safeParse(current).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
