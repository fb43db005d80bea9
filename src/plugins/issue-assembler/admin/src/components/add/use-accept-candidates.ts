import type { ShownCandidate } from '../../../../shared/api';
import { useSay } from '../../hooks/use-say';
import { entryKey } from '../../../../shared/outline';
import { placeEntries } from '../../outline/place-entries';
import { titleOf } from '../../words/entry-words';
import { useEditorActions, useEditorView, type FocusTarget } from '../editor/editor-context';

/** The line that tells how many candidates are left, where the focus goes when those it was among are placed. */
export const CANDIDATES_LEFT: FocusTarget = { row: 'candidates', control: 'status' };

/**
 * Places candidates in their sections, or sets them aside; saved with the issue, and undone like anything else. The
 * focus goes on to the `next` candidate, or to the line that tells how many are left.
 */
export const useAcceptCandidates = (): {
  accept: (candidates: readonly ShownCandidate[], next: ShownCandidate | null) => void;
  setAside: (candidate: ShownCandidate, next: ShownCandidate | null) => void;
} => {
  const say = useSay();
  const { perform, outline, newId, learn } = useEditorActions();
  const { language, entries } = useEditorView();
  const titleIn = (candidate: ShownCandidate): string =>
    titleOf(candidate, language)?.text ?? say('outline.untitled');
  return {
    accept: (candidates, next) => {
      const newcomers = candidates.flatMap((candidate) =>
        candidate.section === null ? [] : [{ ...candidate, section: candidate.section }],
      );
      learn(
        candidates
          .filter(({ uid, documentId }) => !entries.has(`${uid}:${documentId}`))
          .map(({ uid, documentId, titles, date, kind, reference, usedIn, languages }) => ({
            ...{ uid, documentId, titles, date, kind, reference, usedIn, languages },
            exists: true,
            isReadable: true,
          })),
      );
      const [only] = candidates;
      perform({
        operations: placeEntries(outline(), newcomers, newId),
        said:
          candidates.length === 1 && only
            ? say('said.placed', { title: titleIn(only) })
            : say('said.placedAll', { count: newcomers.length }),
        focus: focusAfter(next, 'accept'),
        offerUndo: true,
      });
    },
    setAside: (candidate, next) => {
      const { uid, documentId } = candidate;
      perform({
        operations: [{ do: 'setAside', entry: { uid, documentId } }],
        said: say('said.setAside', { title: titleIn(candidate) }),
        focus: focusAfter(next, 'setAside'),
        offerUndo: true,
      });
    },
  };
};

const focusAfter = (next: ShownCandidate | null, control: 'accept' | 'setAside'): FocusTarget[] => [
  ...(next ? [{ row: entryKey(next), control }] : []),
  CANDIDATES_LEFT,
];
