import * as React from 'react';
import type { EditorAnswer } from '../../../../shared/api';
import type { EditorEntry } from '../../../../shared/entry-summary';
import { entryKey } from '../../../../shared/outline';
import type { EditorView } from './editor-context';

/** What the editor knows of sections and entries: from the server, and from the lists that were looked at since. */
export const useKnownEntries = (
  answer: EditorAnswer,
  language: string,
  isDisabled: boolean,
): { view: EditorView; learn: (entries: readonly EditorEntry[]) => void } => {
  const [learnt, setLearnt] = React.useState<ReadonlyMap<string, EditorEntry>>(new Map());
  const learn = React.useCallback(
    (entries: readonly EditorEntry[]) =>
      setLearnt(
        (before) => new Map([...before, ...entries.map((entry) => [entryKey(entry), entry] as const)]),
      ),
    [],
  );
  const view = React.useMemo(
    () => ({
      language,
      languages: answer.languages,
      // The server's answer is newer than what a list showed.
      entries: new Map([...learnt, ...answer.entries.map((entry) => [entryKey(entry), entry] as const)]),
      sections: new Map(answer.sections.map((section) => [section.documentId, section])),
      isDisabled: isDisabled || !answer.may.arrange,
    }),
    [answer, language, isDisabled, learnt],
  );
  return { view, learn };
};
