import type { OutlineOperation } from '../../../shared/outline-operations';
import type { Deed } from './edit-history';
import { outline, SECTION } from './outline.fixture';
import { redoOnTop } from './redo-on-top';

const stored = outline({ g1: ['b', 'c'] });
const to = { section: SECTION, group: 'g1', index: 0 };
const deed = (...operations: OutlineOperation[]): Deed => ({ operations, said: 'Gjort.' });
const place = (id: string, documentId: string): OutlineOperation => ({
  do: 'place',
  placement: { id, uid: 'api::report.report', documentId },
  to,
});

describe("one's own deeds on what another saved", () => {
  it('fit where what they are about is still there', () => {
    const moveC: OutlineOperation = { do: 'move', placement: 'c', to };
    const removeA: OutlineOperation = { do: 'remove', placement: 'a' };
    expect(redoOnTop(stored, [deed(removeA), deed(moveC)]).map(({ fitting }) => fitting)).toEqual([
      [],
      [moveC],
    ]);
  });

  it('are done one on top of the other', () => {
    const [placeX, moveX] = [place('x', 'report00000x'), { do: 'move' as const, placement: 'x', to }];
    const redone = redoOnTop(stored, [deed(placeX), deed(moveX)]);
    expect(redone.map(({ fitting }) => fitting)).toEqual([[placeX], [moveX]]);
  });

  it('place no entry that the other placed too, and the rest of the same deed all the same', () => {
    const [again, fresh] = [place('y', 'report00000b'), place('z', 'report00000z')];
    expect(redoOnTop(stored, [deed(again, fresh)])).toEqual([{ deed: deed(again, fresh), fitting: [fresh] }]);
  });
});
