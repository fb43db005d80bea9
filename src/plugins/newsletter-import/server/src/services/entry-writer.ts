import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { blocksToPlainText, type Blocks } from '../../../../../domain/rich-text';
import { OUTLINE_LIMITS, type EntryUid } from '../../../../issue-assembler/shared/outline';
import { textAttribute, type EntryDraft } from '../domain/drafts/entry-draft';
import { cutText, misfitWarnings } from '../domain/drafts/fit-draft';
import type { PlacedItem } from '../domain/drafts/outline-draft';
import { relatedEntries } from '../domain/drafts/related-entries';
import { saysAll } from '../domain/drafts/says-all';
import { createDocument, updateDocument } from './documents';
import { blocksOrNone } from './registry';

/** An entry as it is stored in one language. */
export interface StoredEntryText {
  title: string;
  text: Blocks;
  linkLabels: string[];
}

export interface WrittenEntries {
  /** Where each item is stored, by its key. */
  placed: Map<string, PlacedItem>;
  created: number;
  warnings: string[];
}

/** Stores all entries of a plan, and tells each article which entries it refers to. */
export const writeEntries = async (
  strapi: Core.Strapi,
  drafts: readonly EntryDraft[],
  locale: string,
): Promise<WrittenEntries> => {
  const placed = new Map<string, PlacedItem>();
  const created: EntryDraft[] = [];
  const warnings = drafts.flatMap(({ item, misfits }) => misfitWarnings(item.lines[0], misfits));
  for (const draft of drafts) {
    // One after another: a ruling that the text tells of twice has to find itself.
    const written = await writeEntry(strapi, draft, locale);
    placed.set(draft.item.key, written.placed);
    if (written.status === 'created') created.push(draft);
    if (written.status === 'told_otherwise') warnings.push(toldOtherwise(draft));
  }
  for (const { item, uid } of created) {
    const documentId = placed.get(item.key)?.documentId;
    const related = relatedEntries(item, placed);
    if (documentId !== undefined && uid === 'api::article.article' && related.length > 0)
      await updateDocument(strapi, uid, { documentId, locale, data: { related } });
  }
  return { placed, created: created.length, warnings };
};

const toldOtherwise = ({ item, title }: EntryDraft): string =>
  `Line ${item.lines[0]}: "${title}" is stored already with another text, which was left alone. What this source says stands in the issue's outline; bring the entry up to date if it says more.`;

interface WrittenEntry {
  status: 'created' | 'reused' | 'told_otherwise';
  placed: PlacedItem;
}

const saved = z.object({ documentId: z.string() });

/**
 * Stores an item of the plan as a draft, or finds the entry that holds it already: a ruling by its court reference,
 * any entry by the words it was imported from. An entry that is there is never changed, save that it is given a
 * language it lacks. Where its text does not say what this source says, the placement does.
 */
const writeEntry = async (strapi: Core.Strapi, draft: EntryDraft, locale: string): Promise<WrittenEntry> => {
  const placed = { key: draft.item.key, uid: draft.uid, title: draft.title };
  const documentId = await findEntry(strapi, draft);
  if (documentId === null) {
    const created = await createDocument(strapi, draft.uid, locale, draft.data);
    return { status: 'created', placed: { ...placed, documentId: created } };
  }
  const stored = await readEntry(strapi, draft.uid, documentId, locale);
  if (stored === null) {
    const data = { title: draft.title, [textAttribute(draft.uid)]: draft.text };
    await updateDocument(strapi, draft.uid, { documentId, locale, data });
    return { status: 'reused', placed: { ...placed, documentId } };
  }
  if (saysAll(stored, draft))
    return { status: 'reused', placed: { ...placed, documentId, title: stored.title } };
  return {
    status: 'told_otherwise',
    placed: {
      ...placed,
      documentId,
      heading: draft.title,
      // What is cut is found missing when the drafts are compared with the source.
      intro: cutText(blocksToPlainText(draft.text, { withLinkUrls: true }), OUTLINE_LIMITS.intro),
    },
  };
};

/** The document that holds the item already, or null. */
const findEntry = async (strapi: Core.Strapi, draft: EntryDraft): Promise<string | null> => {
  const rows = strapi.db.query(draft.uid);
  const isDraft = { publishedAt: null };
  const row: unknown =
    (draft.reference === null
      ? null
      : await rows.findOne({ where: { ...isDraft, reference: { $eqi: draft.reference } } })) ??
    (await rows.findOne({ where: { ...isDraft, importFingerprint: draft.fingerprint } }));
  return row === null ? null : saved.parse(row).documentId;
};

const entryRow = z.object({
  title: z.string().nullish(),
  body: blocksOrNone,
  summary: blocksOrNone,
  links: z.array(z.object({ label: z.string().nullish() })).nullish(),
});

/** Reads an entry's draft in a language; null where it has none in it. */
export const readEntry = async (
  strapi: Core.Strapi,
  uid: EntryUid,
  documentId: string,
  locale: string,
): Promise<StoredEntryText | null> => {
  const row = await strapi.documents(uid).findOne({ documentId, locale, populate: ['links'] });
  if (row === null) return null;
  const { title, body, summary, links } = entryRow.parse(row);
  return {
    title: title ?? '',
    text: [...body, ...summary],
    linkLabels: (links ?? []).flatMap(({ label }) => label ?? []),
  };
};
