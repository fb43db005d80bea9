import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import { forgetBases, keepForPublished, takeFromPublished } from '../services/basis-store';
import { writeWithBasis } from '../services/record-basis';
import { textsByLanguage, translatedType, type TranslatedType } from '../services/stored-texts';

/** The parameters of a write; Strapi's own types say so per action only. */
interface WriteParams {
  documentId?: string;
  locale?: string | string[];
  status?: string;
}

interface Write {
  type: TranslatedType;
  documentId: string;
  params: WriteParams;
  next: () => Promise<unknown>;
}

/**
 * Keeps on record what each translation was made from, by whatever way it is written. Publishing changes no draft; it
 * is noted what the published text was made from, so that discarding a draft brings that back as well.
 */
export const recordBasis = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const params: WriteParams = context.params;
    const record = RECORDERS[context.action];
    const type = record ? translatedType(strapi, context.uid) : null;
    if (!record || !type || !params.documentId) return next();
    const write = { type, documentId: params.documentId, params, next };
    return (await strapi.db.transaction(() => record(strapi, write))) as Awaited<ReturnType<typeof next>>;
  });
};

type Recorder = (strapi: Core.Strapi, write: Write) => Promise<unknown>;

const update: Recorder = async (strapi, { type, documentId, params, next }) => {
  const [language = DEFAULT_LANGUAGE] = [params.locale].flat();
  const result = await writeWithBasis(strapi, { type, documentId, languages: [language], write: next });
  // Saving with this status publishes, without asking the middlewares of publishing.
  if (params.status === 'published')
    await keepForPublished(strapi, { uid: type.uid, documentId }, [language]);
  return result;
};

const publish: Recorder = async (strapi, write) => {
  const languages = await languagesOf(strapi, write);
  const result = await write.next();
  await keepForPublished(strapi, documentOf(write), languages);
  return result;
};

const discardDraft: Recorder = async (strapi, write) => {
  const languages = await languagesOf(strapi, write);
  const isDefault = languages.includes(DEFAULT_LANGUAGE);
  const { type, documentId, next } = write;
  const result = isDefault
    ? await writeWithBasis(strapi, { type, documentId, languages: [DEFAULT_LANGUAGE], write: next })
    : await next();
  await takeFromPublished(strapi, documentOf(write), languages);
  return result;
};

const remove: Recorder = async (strapi, write) => {
  const languages = await languagesOf(strapi, write);
  const result = await write.next();
  await forgetBases(strapi, documentOf(write), languages);
  return result;
};

const RECORDERS: Readonly<Record<string, Recorder>> = {
  update,
  publish,
  discardDraft,
  delete: remove,
};

const documentOf = ({ type, documentId }: Write): { uid: string; documentId: string } => ({
  uid: type.uid,
  documentId,
});

/** A write names one language, several, or all by `*`; none means the default one. */
const languagesOf = async (
  strapi: Core.Strapi,
  { type, documentId, params: { locale } }: Write,
): Promise<string[]> => {
  if (locale !== '*') return [locale ?? DEFAULT_LANGUAGE].flat();
  return [...(await textsByLanguage(strapi, type, documentId)).keys()];
};
