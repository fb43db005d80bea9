import { dropPosition } from './drop';
import { outline, SECTION } from './outline.fixture';

const board = outline({ g1: ['a', 'b', 'c'], g2: ['d'], g3: [] });

describe('an entry dropped', () => {
  it('over one further down its group takes that place', () => {
    expect(dropPosition(board, 'a', 'c')).toEqual({ section: SECTION, group: 'g1', index: 2 });
  });

  it('over one in another group stands before it', () => {
    expect(dropPosition(board, 'a', 'd')).toEqual({ section: SECTION, group: 'g2', index: 0 });
  });

  it('over an empty group stands in it', () => {
    expect(dropPosition(board, 'a', 'g3')).toEqual({ section: SECTION, group: 'g3', index: 0 });
  });

  it('over itself, or over nothing that is there, stays', () => {
    expect(dropPosition(board, 'a', 'a')).toBeNull();
    expect(dropPosition(board, 'a', 'gone')).toBeNull();
  });
});
