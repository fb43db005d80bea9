import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { blocksToPlainText, type Blocks } from '../../../../../domain/rich-text';
import type { StoredIssue } from '../domain/drafts/issue-draft';
import type { StoredSection } from '../domain/drafts/match-sections';
import type { StoredNewsletter } from '../domain/drafts/newsletter-name';
import type { KnownOrganisation } from '../domain/types';

/** What is stored already that an import has to know. */
export interface Registry {
  organisations: KnownOrganisation[];
  sections: StoredSection[];
  newsletters: StoredNewsletter[];
  /** Texts that newsletters say of themselves, and that earlier issues began and ended with. */
  boilerplate: string[];
}

/** Rich text as stored; none where the attribute is empty or not the type's. */
export const blocksOrNone = z
  .custom<Blocks>(Array.isArray)
  .nullish()
  .transform((value): Blocks => value ?? []);

const organisationRow = z.object({
  documentId: z.string(),
  name: z.string().nullish(),
  acronym: z.string().nullish(),
  aliases: z.string().nullish(),
  kind: z.string().nullish(),
});
const sectionRow = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  slug: z.string().nullish(),
  newsletter: z.object({ documentId: z.string() }).nullish(),
});
const newsletterRow = z.object({
  documentId: z.string(),
  name: z.string().nullish(),
  publisher: z.object({ documentId: z.string() }).nullish(),
  about: blocksOrNone,
  mandate: blocksOrNone,
  footer: blocksOrNone,
});
const issueRow = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  number: z.number().nullable(),
  year: z.number().nullable(),
  periodStart: z.string().nullable(),
  periodEnd: z.string().nullable(),
  importFingerprint: z.string().nullable(),
});
const closingRow = z.object({ intro: blocksOrNone, closing: blocksOrNone });

/** Reads the registry in every language; an organisation is known by each of its names, acronyms and aliases. */
export const loadRegistry = async (strapi: Core.Strapi): Promise<Registry> => {
  const organisations = await rowsOf(strapi, 'api::organisation.organisation', organisationRow);
  const sections = await rowsOf(strapi, 'api::section.section', sectionRow, ['newsletter']);
  const newsletters = await rowsOf(strapi, 'api::newsletter.newsletter', newsletterRow, ['publisher']);
  const issues = await rowsOf(strapi, 'api::issue.issue', closingRow);
  return {
    organisations: byDocument(organisations).map((rows) => ({
      documentId: rows[0].documentId,
      kind: rows[0].kind ?? 'other',
      names: texts(
        rows.flatMap(({ name, acronym, aliases }) => [name, acronym, ...(aliases ?? '').split('\n')]),
      ),
    })),
    sections: byDocument(sections).map((rows) => ({
      documentId: rows[0].documentId,
      titles: texts(rows.map(({ title }) => title)),
      slug: rows[0].slug ?? '',
      newsletter: rows.find(({ newsletter }) => newsletter)?.newsletter?.documentId ?? null,
    })),
    newsletters: byDocument(newsletters).map((rows) => ({
      documentId: rows[0].documentId,
      names: texts(rows.map(({ name }) => name)),
      publisher: rows.find(({ publisher }) => publisher)?.publisher?.documentId ?? null,
    })),
    boilerplate: [
      ...newsletters.flatMap(({ about, mandate, footer }) => [about, mandate, footer]),
      ...issues.flatMap(({ intro, closing }) => [intro, closing]),
    ].flatMap(wholeAndParts),
  };
};

/** The issues of a newsletter, in their drafts. */
export const issuesOf = async (strapi: Core.Strapi, newsletter: string): Promise<StoredIssue[]> => {
  const rows = await strapi.db.query('api::issue.issue').findMany({
    where: { newsletter: { documentId: newsletter }, publishedAt: null },
    orderBy: { id: 'asc' },
  });
  return byDocument(z.array(issueRow).parse(rows)).map((languages) => ({
    ...languages[0],
    title: languages[0].title ?? '',
  }));
};

const rowsOf = async <Row>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  schema: z.ZodType<Row>,
  populate: string[] = [],
): Promise<Row[]> =>
  z.array(schema).parse(await strapi.db.query(uid).findMany({ populate, orderBy: { id: 'asc' } }));

/** A document has a row for every language, and for draft and published. */
const byDocument = <Row extends { documentId: string }>(rows: readonly Row[]): [Row, ...Row[]][] => {
  const documents = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = documents.get(row.documentId);
    if (known) known.push(row);
    else documents.set(row.documentId, [row]);
  }
  return [...documents.values()];
};

const texts = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.map((value) => value?.trim() ?? '').filter((value) => value !== '')),
];

const wholeAndParts = (blocks: Blocks): string[] =>
  texts([blocksToPlainText(blocks), ...blocks.map((block) => blocksToPlainText([block]))]);

/** Titles of sections, in every language. */
export const loadSectionTitles = async (strapi: Core.Strapi, documentIds: string[]): Promise<string[]> => {
  const rows = await strapi.db
    .query('api::section.section')
    .findMany({ where: { documentId: { $in: documentIds } } });
  return texts(
    z
      .array(sectionRow)
      .parse(rows)
      .map(({ title }) => title),
  );
};
