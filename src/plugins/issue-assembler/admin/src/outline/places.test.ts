import { outline, SECTION } from './outline.fixture';
import { endOfSection, neighbourOf, placeAbove, placeBelow, placesOf } from './places';

const two = outline({ g1: ['a', 'b'], g2: ['c'] });

describe('moving a placement by one step', () => {
  it('stays within its group where there is room', () => {
    expect(placeAbove(two, 'b')).toEqual({ section: SECTION, group: 'g1', index: 0 });
    expect(placeBelow(two, 'a')).toEqual({ section: SECTION, group: 'g1', index: 1 });
  });

  it('goes past the edge of its group into the one next to it', () => {
    expect(placeAbove(two, 'c')).toEqual({ section: SECTION, group: 'g1', index: 2 });
    expect(placeBelow(two, 'b')).toEqual({ section: SECTION, group: 'g2', index: 0 });
  });

  it('ends at the top and at the bottom', () => {
    expect(placeAbove(two, 'a')).toBeNull();
    expect(placeBelow(two, 'c')).toBeNull();
  });

  it('goes nowhere for what is not placed', () => {
    expect(placeAbove(two, 'x')).toBeNull();
    expect(placeBelow(two, 'x')).toBeNull();
  });
});

describe('places', () => {
  it('are all groups in reading order, empty ones too', () => {
    expect(placesOf(outline({ g1: ['a'], g2: [] })).map(({ group }) => group.id)).toEqual(['g1', 'g2']);
  });

  it('next to a placement are the one after it, or at the end the one before', () => {
    expect([neighbourOf(two, 'a'), neighbourOf(two, 'c'), neighbourOf(outline({ g1: ['a'] }), 'a')]).toEqual([
      'b',
      'b',
      null,
    ]);
  });
});

describe('the end of a section', () => {
  it('is after the last placement of its last group', () => {
    expect(endOfSection(two, SECTION, 'new')).toEqual({
      before: [],
      to: { section: SECTION, group: 'g2', index: 1 },
    });
  });

  it('is a new group where the section has none', () => {
    const { before, to } = endOfSection(outline({}), SECTION, 'new');
    expect(before.map((operation) => operation.do)).toEqual(['addGroup']);
    expect(to).toEqual({ section: SECTION, group: 'new', index: 0 });
  });

  it('is a new section where the issue lacks it', () => {
    const { before } = endOfSection(two, 'section0002', 'new');
    expect(before.map((operation) => operation.do)).toEqual(['addSection', 'addGroup']);
  });
});
