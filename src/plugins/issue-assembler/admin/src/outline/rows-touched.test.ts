import { placement } from '../../../shared/outline-operations.fixture';
import { outline, SECTION } from './outline.fixture';
import { rowsTouched } from './rows-touched';

const before = outline({ g1: ['a', 'b'], g2: [] });
const after = outline({ g1: ['b'], g2: [] });

describe('the rows that were touched', () => {
  it('are the entry and what it stood in, also where it stands in the other outline only', () => {
    expect(rowsTouched([{ do: 'remove', placement: 'a' }], [after, before])).toEqual(['a', 'g1', SECTION]);
  });

  it('are where an entry went, each named once', () => {
    const to = { section: SECTION, group: 'g2', index: 0 };
    const operations = ['x', 'y'].map((id) => ({ do: 'place' as const, placement: placement(id), to }));
    expect(rowsTouched(operations, [before])).toEqual(['x', 'g2', SECTION, 'y']);
  });

  it('are the section of a group whose heading was taken away', () => {
    const operation = { do: 'headGroup' as const, group: 'g2', language: 'nb', text: '' };
    expect(rowsTouched([operation], [before])).toEqual(['g2', SECTION]);
  });

  it('are none for what is set aside without having been placed', () => {
    const { uid, documentId } = placement('x');
    expect(rowsTouched([{ do: 'setAside', entry: { uid, documentId } }], [before])).toEqual([]);
  });
});
