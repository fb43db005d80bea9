import type { Assembly, EditionEntry } from '../../../shared/edition';
import { arrangedLike } from './arranged-like';
import { outline, SECTION } from './outline.fixture';

const entry = (placement: string): EditionEntry => ({ placement }) as EditionEntry;
const assembly = {
  language: 'nb',
  sections: [
    {
      id: SECTION,
      slug: null,
      title: { lang: 'nb', text: 'Rapporter' },
      intro: null,
      groups: [{ id: 'g1', heading: null, entries: [entry('a'), entry('b')] }],
    },
  ],
} as unknown as Assembly;

describe('an assembly arranged like an outline being edited', () => {
  it('has its entries in the order of the outline', () => {
    const { assembly: shown, waiting } = arrangedLike(assembly, outline({ g1: ['b'], g2: ['a'] }));
    expect(shown.sections[0]?.groups.map(({ entries }) => entries.map(({ placement }) => placement))).toEqual(
      [['b'], ['a']],
    );
    expect(waiting).toBe(0);
  });

  it('tells how many placements it does not have', () => {
    expect(arrangedLike(assembly, outline({ g1: ['a', 'b', 'c'] })).waiting).toBe(1);
  });
});
