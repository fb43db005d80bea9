import fc from 'fast-check';
import { outlineSchema, type Outline } from '../../../shared/outline';
import type { OutlineOperation } from '../../../shared/outline-operations';
import { anyOperation } from '../../../shared/outline-operations.fixture';
import {
  edit,
  follow,
  hasSameOrder,
  redo,
  startHistory,
  undo,
  unsavedDeeds,
  type EditHistory,
} from './edit-history';
import { outline } from './outline.fixture';

const remove = (placement: string): OutlineOperation => ({ do: 'remove', placement });
const after = (history: EditHistory, ...operations: OutlineOperation[]): EditHistory => {
  const edited = edit(history, { operations, said: 'Gjort.' });
  if (edited.status !== 'done') throw new Error(`The edit was not done: ${edited.status}.`);
  return edited.history;
};
const ids = ({ now }: EditHistory): string[] =>
  now.sections.flatMap(({ groups }) => groups.flatMap(({ placements }) => placements.map(({ id }) => id)));
const opened = startHistory(outline({ g1: ['a', 'b', 'c'] }));

describe('the history of an outline being edited', () => {
  it('undoes one step at a time and does it again', () => {
    const edited = after(after(opened, remove('a')), remove('c'));
    expect(ids(edited)).toEqual(['b']);
    expect(ids(undo(edited))).toEqual(['b', 'c']);
    expect(ids(undo(undo(edited)))).toEqual(['a', 'b', 'c']);
    expect(ids(redo(redo(undo(undo(edited)))))).toEqual(['b']);
  });

  it('undoes several operations of one step together', () => {
    const edited = after(opened, remove('a'), remove('b'));
    expect(ids(undo(edited))).toEqual(['a', 'b', 'c']);
  });

  it('does all operations of a step or none', () => {
    expect(edit(opened, { operations: [remove('a'), remove('gone')], said: '' })).toEqual({
      status: 'refused',
      reason: 'no_such_placement',
    });
  });

  it('keeps no step for what changes nothing', () => {
    const to = { section: 'section0001', group: 'g1', index: 0 };
    expect(edit(opened, { operations: [{ do: 'move', placement: 'a', to }], said: '' })).toEqual({
      status: 'nothing',
    });
  });

  it('forgets what was undone once something else is done', () => {
    const edited = after(undo(after(opened, remove('a'))), remove('b'));
    expect(ids(redo(edited))).toEqual(['a', 'c']);
  });

  it('stays as it is where there is nothing to undo or redo', () => {
    expect(undo(opened)).toBe(opened);
    expect(redo(opened)).toBe(opened);
  });
});

describe('a save', () => {
  const saved = (history: EditHistory): Outline => ({ ...history.now, revision: history.now.revision + 1 });

  it('leaves what was done to be undone, on the new revision', () => {
    const edited = after(opened, remove('a'));
    const undone = undo(follow(edited, saved(edited)));
    expect(ids(undone)).toEqual(['a', 'b', 'c']);
    expect(undone.now.revision).toBe(opened.now.revision + 1);
  });

  it('is told from an outline that became another, whatever the order of keys', () => {
    const edited = after(opened, remove('a'));
    const { sections, revision } = saved(edited);
    expect(follow(edited, { sections, revision }).done).toHaveLength(1);
    expect(follow(edited, outline({ g1: ['x'] })).done).toHaveLength(0);
  });

  it('parts what is unsaved from what is saved', () => {
    const first = after(opened, remove('a'));
    const second = after(follow(first, saved(first)), remove('b'));
    expect(unsavedDeeds(first)).toMatchObject([{ operations: [remove('a')], said: 'Gjort.' }]);
    expect(unsavedDeeds(second)).toMatchObject([{ operations: [remove('b')] }]);
  });

  it('that is refused loses nothing, though the form shows the stored outline for a moment', () => {
    const edited = after(opened, remove('a'));
    const shown = follow(edited, opened.now);
    expect(shown.done).toHaveLength(0);
    expect(unsavedDeeds(follow(shown, { ...edited.now }, edited))).toMatchObject([
      { operations: [remove('a')] },
    ]);
  });

  it('that is undone leaves no list of deeds to do again', () => {
    const edited = after(opened, remove('a'));
    expect(unsavedDeeds(undo(follow(edited, saved(edited))))).toBeNull();
  });
});

describe('any sequence of edits, with undoing and redoing', () => {
  it('shows what was there before and after each step, and never a broken outline', () => {
    const steps = fc.array(
      fc.oneof({ weight: 3, arbitrary: anyOperation }, fc.constantFrom('undo', 'redo')),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(steps, (sequence) => {
        const first = startHistory({ revision: 7, sections: [] });
        let history = first;
        let past: Outline[] = [];
        let future: Outline[] = [];
        for (const step of sequence) {
          const before = history.now;
          if (step === 'undo') {
            history = undo(history);
            const earlier = past.at(-1);
            expect(hasSameOrder(history.now, earlier ?? before)).toBe(true);
            if (earlier) [past, future] = [past.slice(0, -1), [...future, before]];
          } else if (step === 'redo') {
            history = redo(history);
            const later = future.at(-1);
            expect(hasSameOrder(history.now, later ?? before)).toBe(true);
            if (later) [past, future] = [[...past, before], future.slice(0, -1)];
          } else {
            const edited = edit(history, { operations: [step], said: '' });
            if (edited.status !== 'done') continue;
            history = edited.history;
            [past, future] = [[...past, before], []];
          }
          expect(outlineSchema.safeParse(history.now).success).toBe(true);
        }
        while (history.done.length > 0) history = undo(history);
        expect(history.now).toEqual(first.now);
      }),
    );
  });
});
