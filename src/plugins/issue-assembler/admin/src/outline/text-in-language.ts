import { readingOrder } from '../../../../../domain/languages';

export interface TextInLanguage {
  text: string;
  language: string;
}

/** The text to show a reader of `language`: in it where it is written, else in the language that stands in best. */
export const textInLanguage = (
  texts: Readonly<Partial<Record<string, string>>> | undefined,
  language: string,
): TextInLanguage | null => {
  const written = Object.entries(texts ?? {}).flatMap(([code, text]) => (text?.trim() ? [code] : []));
  const [best] = readingOrder(language, written);
  const text = best === undefined ? undefined : texts?.[best];
  return best === undefined || text === undefined ? null : { text, language: best };
};
