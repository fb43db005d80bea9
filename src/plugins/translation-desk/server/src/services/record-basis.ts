import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import { isSameText, type TextHashes } from '../domain/text-hashes';
import { basisAfterWriting } from '../domain/translation-basis';
import { basesByLanguage, storeBasis } from './basis-store';
import { textsByLanguage, type TranslatedType } from './stored-texts';

/** A write of a document's drafts that may change its texts. */
export interface TextWrite<Result> {
  type: TranslatedType;
  documentId: string;
  /** Languages whose texts it may change. */
  languages: readonly string[];
  write: () => Promise<Result>;
}

/**
 * Does a write, and puts on record what each text it wrote was made from. Where the default language's text changed,
 * translations of which nothing is on record (older than this record, or written before the default language) are
 * taken to be made from the text as it was until now. To be called in a transaction.
 */
export const writeWithBasis = async <Result>(
  strapi: Core.Strapi,
  { type, documentId, languages, write }: TextWrite<Result>,
): Promise<Result> => {
  const before = await textsByLanguage(strapi, type, documentId);
  const result = await write();
  const after = await textsByLanguage(strapi, type, documentId);
  const source = after.get(DEFAULT_LANGUAGE);
  const changed = languages.filter((language) => isChanged(before.get(language), after.get(language)));
  if (!source || changed.length === 0) return result;
  const document = { uid: type.uid, documentId };
  const known = await basesByLanguage(strapi, document);
  for (const language of changed) {
    const [own, earlier] = [after.get(language), before.get(language)];
    if (language === DEFAULT_LANGUAGE || !own) continue;
    const basis = basisAfterWriting(
      (earlier && known.get(language)) ?? null,
      { before: earlier ?? {}, after: own },
      source,
    );
    await storeBasis(strapi, { document, language, basis });
  }
  if (!changed.includes(DEFAULT_LANGUAGE)) return result;
  const basis = { hashes: before.get(DEFAULT_LANGUAGE) ?? source, isConfirmed: false };
  for (const language of after.keys()) {
    if (language === DEFAULT_LANGUAGE || changed.includes(language) || known.has(language)) continue;
    await storeBasis(strapi, { document, language, basis });
  }
  return result;
};

const isChanged = (before: TextHashes | undefined, after: TextHashes | undefined): boolean =>
  after !== undefined && (before === undefined || !isSameText(before, after));
