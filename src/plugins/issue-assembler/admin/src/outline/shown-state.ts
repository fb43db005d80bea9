import { readingOrder } from '../../../../../domain/languages';
import type { EditorEntry, LanguageState } from '../../../shared/entry-summary';

/**
 * The state of the text that readers of a language get: of the language itself where the entry is written in it, else
 * of the one that stands in.
 */
export const shownState = (entry: EditorEntry, language: string): LanguageState['state'] => {
  const written = Object.entries(entry.languages).flatMap(([code, { state }]) =>
    state === 'missing' ? [] : [code],
  );
  const [shown] = readingOrder(language, written);
  return (shown === undefined ? undefined : entry.languages[shown]?.state) ?? 'missing';
};
