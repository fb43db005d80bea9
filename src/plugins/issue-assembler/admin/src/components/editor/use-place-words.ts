import * as React from 'react';
import type { Outline } from '../../../../shared/outline';
import type { Position } from '../../../../shared/outline-operations';
import { useSay } from '../../hooks/use-say';
import { textInLanguage } from '../../outline/text-in-language';
import { useEditorView } from './editor-context';

/** Tells a place in words: "Rettsavgjørelser, Straffesaker, plass 2". */
export const usePlaceWords = (): ((outline: Outline, to: Position) => string) => {
  const say = useSay();
  const { sections, language } = useEditorView();
  return React.useCallback(
    (outline, { section, group, index }) => {
      const found = outline.sections
        .find((one) => one.section === section)
        ?.groups.find(({ id }) => id === group);
      const names = [
        textInLanguage(sections.get(section)?.titles, language)?.text ?? say('outline.sectionGone'),
        textInLanguage(found?.heading, language)?.text,
      ];
      return say('said.place', { names: names.filter(Boolean).join(', '), number: index + 1 });
    },
    [say, sections, language],
  );
};
