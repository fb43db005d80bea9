import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { fitDraft } from '../domain/drafts/fit-draft';
import type { NewsletterDraft, NewsletterTexts } from '../domain/drafts/newsletter-draft';
import { createDocument, updateDocument } from './documents';
import { modelsOf } from './models';
import { blocksOrNone } from './registry';

const UID = 'api::newsletter.newsletter';

/** The newsletter of an import: one that is stored, or the one to make. */
export type NewsletterTarget =
  { status: 'stored'; documentId: string } | { status: 'new'; name: string; publisher: string | null };

const NOTHING: NewsletterTexts = { about: [], mandate: [], footer: [], contactPoints: [] };

const contactPoint = z.object({
  label: z.string(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  link: z.string().nullish(),
});
const newsletterRow = z.object({
  name: z.string().nullish(),
  about: blocksOrNone,
  mandate: blocksOrNone,
  footer: blocksOrNone,
  contactPoints: z.array(contactPoint).nullish(),
});

export interface StoredNewsletterTexts extends NewsletterTexts {
  name: string;
}

/** What a newsletter says of itself in a language; nothing where it is yet to be made. */
export const readNewsletter = async (
  strapi: Core.Strapi,
  target: NewsletterTarget,
  locale: string,
): Promise<StoredNewsletterTexts> => {
  if (target.status === 'new') return { ...NOTHING, name: target.name };
  const { documentId } = target;
  const row = await strapi.documents(UID).findOne({ documentId, locale, populate: ['contactPoints'] });
  if (row === null) return { ...NOTHING, name: '' };
  const { name, contactPoints, ...texts } = newsletterRow.parse(row);
  return { ...texts, name: name ?? '', contactPoints: contactPoints ?? [] };
};

/** Makes the newsletter, or gives a stored one the texts it has none of. A newsletter that lacks nothing is not written. */
export const writeNewsletter = async (
  strapi: Core.Strapi,
  target: NewsletterTarget,
  fill: NewsletterDraft['fill'],
  locale: string,
): Promise<string> => {
  const modelOf = modelsOf(strapi);
  const fit = (values: Record<string, unknown>): Record<string, unknown> =>
    fitDraft(values, modelOf(UID), modelOf).data;
  if (target.status === 'new') {
    const { name, publisher } = target;
    return createDocument(strapi, UID, locale, fit({ name, publisher, ...fill }));
  }
  const { documentId } = target;
  if (Object.keys(fill).length > 0)
    await updateDocument(strapi, UID, { documentId, locale, data: fit({ ...fill }) });
  return documentId;
};
