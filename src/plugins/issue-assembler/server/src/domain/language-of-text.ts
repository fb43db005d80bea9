import { readingOrder } from '../../../../../domain/languages';
import type { Assembly } from '../../../shared/edition';
import { isSameJson } from './same-json';

/** A text of a document as one of its languages has it. */
export interface TextIn<Text = unknown> {
  lang: string;
  text: Text;
}

type RichPassage = Assembly['issue']['intro'];
type Blocks = NonNullable<RichPassage>['blocks'];

/**
 * The language a text is really in. Sections and newsletters exist in every language from birth, with the text they
 * were first written in: what still says the same has not been translated. `versions` are in the order they were made.
 */
export const languageOfText = (text: unknown, lang: string, versions: readonly TextIn[]): string =>
  versions.find((version) => isSameJson(version.text, text))?.lang ?? lang;

/**
 * A rich text in a language, or else in the best other one that has it, with the language it is really in; null where
 * none has it. `versions` are in the order they were made.
 */
export const richTextIn = (language: string, versions: readonly TextIn<Blocks>[]): RichPassage => {
  const written = versions.filter(({ text }) => text.length > 0);
  const order = readingOrder(
    language,
    written.map(({ lang }) => lang),
  );
  const found = written.find(({ lang }) => lang === order[0]);
  return found ? { lang: languageOfText(found.text, found.lang, versions), blocks: found.text } : null;
};
