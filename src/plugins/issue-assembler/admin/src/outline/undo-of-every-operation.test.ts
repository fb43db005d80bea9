import fc from 'fast-check';
import { outlineSchema, type Outline } from '../../../shared/outline';
import type { OutlineOperation } from '../../../shared/outline-operations';
import {
  anyOperation,
  FIRST,
  group,
  placement,
  SECOND,
  type OperationOf,
} from '../../../shared/outline-operations.fixture';
import { edit, follow, redo, startHistory, undo, type EditHistory } from './edit-history';

const { uid, documentId } = placement('x');

/** An outline that has one of everything: texts in two languages, an update, an entry set aside, a section with nothing in it. */
const OPENED: Outline = outlineSchema.parse({
  revision: 3,
  sections: [
    {
      section: FIRST,
      groups: [
        {
          ...group('g1', 'a', 'b'),
          heading: { nb: 'Fra etatene', en: 'From the agencies' },
        },
        {
          id: 'g2',
          placements: [
            { ...placement('c'), heading: { nb: 'Egen' }, intro: { nb: 'Ingress', en: 'Introduction' } },
            { ...placement('d'), isUpdate: true },
          ],
        },
        group('g3'),
      ],
    },
    { section: SECOND, groups: [] },
  ],
  setAside: [{ uid, documentId }],
});

const at = (groupId: string, index: number): { section: string; group: string; index: number } => ({
  section: FIRST,
  group: groupId,
  index,
});

/** What is done to {@link OPENED} with each operation there is: the compiler asks for one that is new. */
const DONE: { [Name in OutlineOperation['do']]: readonly OperationOf<Name>[] } = {
  addSection: [{ do: 'addSection', section: 'section00003', index: 1 }],
  moveSection: [{ do: 'moveSection', section: FIRST, index: 1 }],
  removeSection: [{ do: 'removeSection', section: SECOND }],
  addGroup: [
    { do: 'addGroup', section: SECOND, group: { ...group('g4'), heading: { en: 'Courts' } }, index: 0 },
    { do: 'addGroup', section: FIRST, group: group('g4'), index: 1 },
  ],
  moveGroup: [
    { do: 'moveGroup', group: 'g1', section: FIRST, index: 2 },
    { do: 'moveGroup', group: 'g2', section: SECOND, index: 0 },
  ],
  removeGroup: [{ do: 'removeGroup', group: 'g3' }],
  headGroup: [
    { do: 'headGroup', group: 'g1', language: 'en', text: 'Agencies' },
    { do: 'headGroup', group: 'g1', language: 'nb', text: '' },
    { do: 'headGroup', group: 'g2', language: 'nb', text: 'Nytt' },
  ],
  place: [
    { do: 'place', placement: placement('e'), to: at('g1', 1) },
    { do: 'place', placement: { ...placement('e'), isUpdate: true }, to: at('g3', 0) },
    { do: 'place', placement: placement('x'), to: at('g2', 9) },
  ],
  move: [
    { do: 'move', placement: 'a', to: at('g1', 1) },
    { do: 'move', placement: 'c', to: at('g3', 0) },
    { do: 'move', placement: 'd', to: at('g1', 0) },
  ],
  remove: [
    { do: 'remove', placement: 'a' },
    { do: 'remove', placement: 'c' },
    { do: 'remove', placement: 'd' },
  ],
  override: [
    { do: 'override', placement: 'a', field: 'heading', language: 'nb', text: 'Egen overskrift' },
    { do: 'override', placement: 'a', field: 'intro', language: 'en', text: 'An introduction' },
    { do: 'override', placement: 'c', field: 'heading', language: 'nb', text: '' },
    { do: 'override', placement: 'c', field: 'intro', language: 'en', text: 'Another' },
  ],
  setAside: [{ do: 'setAside', entry: { uid, documentId: placement('y').documentId } }],
  takeBack: [{ do: 'takeBack', entry: { uid, documentId } }],
};

const edited = (history: EditHistory, ...operations: OutlineOperation[]): EditHistory => {
  const after = edit(history, { operations, said: 'Gjort.' });
  if (after.status !== 'done') throw new Error(`The edit was not done: ${JSON.stringify(after)}.`);
  return after.history;
};
const saved = (history: EditHistory): EditHistory =>
  follow(history, { ...history.now, revision: history.now.revision + 1 });

describe('undoing', () => {
  const each = Object.values<readonly OutlineOperation[]>(DONE)
    .flat()
    .map((operation) => [JSON.stringify(operation), operation] as const);

  it.each(each)('gives the outline back as it was after %s, and redoing as it became', (_name, operation) => {
    const after = edited(startHistory(OPENED), operation);
    expect(after.now).not.toEqual(OPENED);
    expect(undo(after).now).toEqual(OPENED);
    expect(redo(undo(after))).toEqual(after);
    expect(undo(redo(undo(after))).now).toEqual(OPENED);
  });

  it.each(each)('does so on the new revision where %s was saved', (_name, operation) => {
    const after = saved(edited(startHistory(OPENED), operation));
    expect(undo(after).now).toEqual({ ...OPENED, revision: OPENED.revision + 1 });
    expect(redo(undo(after)).now).toEqual(after.now);
  });

  it('gives the outline back after any one step of any operations', () => {
    const deeds = fc.array(anyOperation, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(deeds, (operations) => {
        const after = edit(startHistory(OPENED), { operations, said: '' });
        fc.pre(after.status === 'done');
        expect(undo(after.history).now).toEqual(OPENED);
        expect(redo(undo(after.history))).toEqual(after.history);
      }),
    );
  });
});
