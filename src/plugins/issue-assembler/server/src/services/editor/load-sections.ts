import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DEFAULT_LANGUAGE, readingOrder } from '../../../../../../domain/languages';
import type { EditorSection } from '../../../../shared/api';
import { collectionRuleSchema } from '../../../../shared/collection-rule';
import { nullable } from '../loading/common-rows';

const identified = nullable(z.object({ documentId: z.string() })).transform(
  (document) => document?.documentId ?? null,
);

const sectionRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  title: nullable(z.string()).transform((title) => title ?? ''),
  position: nullable(z.number()).transform((position) => position ?? 0),
  parent: identified,
  newsletter: identified,
  recurring: nullable(z.union([z.boolean(), z.number()])).transform(Boolean),
  missingTranslation: nullable(z.enum(['fallback', 'omit', 'hold_back'])),
  collectionRule: z.unknown(),
});
type SectionRow = z.infer<typeof sectionRow>;

/**
 * Sections an issue of the newsletter may hold: the newsletter's own and those of none, in the order readers meet
 * them (by position, each followed by those under it).
 */
export const loadEditorSections = async (
  strapi: Core.Strapi,
  newsletter: string | null,
): Promise<EditorSection[]> => {
  const found = await strapi.db.query('api::section.section').findMany({
    populate: { parent: { select: ['documentId'] }, newsletter: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });
  const byDocument = new Map<string, SectionRow[]>();
  for (const row of z.array(sectionRow).parse(found)) {
    if (row.newsletter !== null && row.newsletter !== newsletter) continue;
    byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
  }
  return inReadingOrder([...byDocument.values()].flatMap((rows) => sectionOf(rows) ?? []));
};

const sectionOf = (rows: readonly SectionRow[]): EditorSection | null => {
  const [language] = readingOrder(
    DEFAULT_LANGUAGE,
    rows.map(({ locale }) => locale),
  );
  const facts = rows.find(({ locale }) => locale === language);
  if (!facts) return null;
  const { documentId, position, parent, recurring, missingTranslation, collectionRule } = facts;
  return {
    documentId,
    titles: Object.fromEntries(
      rows.filter(({ title }) => title.trim() !== '').map(({ locale, title }) => [locale, title]),
    ),
    rule: collectionRuleSchema.safeParse(collectionRule).data ?? null,
    position,
    parent,
    recurring,
    missingTranslation: missingTranslation ?? 'fallback',
  };
};

const inReadingOrder = (sections: readonly EditorSection[]): EditorSection[] => {
  const positions = new Map(sections.map(({ documentId, position }) => [documentId, position]));
  const rank = ({
    documentId,
    position,
    parent,
  }: EditorSection): [number, string, number, number, string] => {
    const above = parent === null ? undefined : positions.get(parent);
    return above === undefined
      ? [position, documentId, 0, 0, documentId]
      : [above, parent ?? '', 1, position, documentId];
  };
  return [...sections].sort((one, other) => compareRanks(rank(one), rank(other)));
};

const compareRanks = (one: readonly (number | string)[], other: readonly (number | string)[]): number => {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
};
