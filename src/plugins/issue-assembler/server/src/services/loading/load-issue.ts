import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../../../../domain/languages';
import type { Assembly } from '../../../../shared/edition';
import type { Outline } from '../../../../shared/outline';
import { blocksOf, fileOf, nullable, organisationOf, text } from './common-rows';
import { ownOutline } from './stored-outline';
import { richTextIn } from '../../domain/language-of-text';
import { FILE, ORGANISATION } from './entry-shapes';
import { readRows, type Shape } from './read-rows';
import { inState, type SourceStatus } from './states';

const newsletterRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  slug: text,
  name: z.string(),
  publisher: organisationOf,
  about: blocksOf,
  mandate: blocksOf,
  footer: blocksOf,
  contactPoints: z.array(z.object({ label: z.string(), email: text, phone: text, link: text })),
  logo: fileOf,
  primaryColour: text,
  accentColour: text,
});

/** What an issue is numbered by and covers. */
export type IssueFacts = Pick<Assembly['issue'], 'number' | 'year' | 'periodStart' | 'periodEnd'>;

/** The facts of an issue; null where a draft lacks any of them. */
export const factsOf = ({ number, year, periodStart, periodEnd }: IssueRow): IssueFacts | null =>
  number === null || year === null || periodStart === null || periodEnd === null
    ? null
    : { number, year, periodStart, periodEnd };

type RichPassage = Assembly['issue']['intro'];

/** What one language may lend another. */
const issueTexts = z.object({ locale: z.string(), intro: blocksOf, closing: blocksOf });

/** Null where nobody has written it yet: Strapi requires it on publishing only. */
const day = nullable(z.string().transform((value) => value.slice(0, 10)));

const storedIssue = z.object({
  documentId: z.string(),
  locale: z.string(),
  slug: text,
  title: nullable(z.string()).transform((title) => title ?? ''),
  number: nullable(z.int()),
  year: nullable(z.int()),
  periodStart: day,
  periodEnd: day,
  coverImage: fileOf,
  newsletter: nullable(z.object({ documentId: z.string() })),
  outline: z.unknown(),
});
export type IssueRow = Omit<z.infer<typeof storedIssue>, 'outline'> &
  Record<'intro' | 'closing', RichPassage> & { outline: Outline };

/**
 * An issue in one language as draft or as published; null where it does not exist so. An introduction or closing that
 * was not written in the language is the one of another language in the same state.
 */
export const loadIssue = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  status: SourceStatus,
): Promise<IssueRow | null> => {
  const found = await readRows(strapi, 'api::issue.issue', ISSUE, (issues) =>
    inState(issues, status).where({ document_id: documentId }).orderBy('id'),
  );
  const rows = z.array(issueTexts).parse(found);
  const own = found[rows.findIndex(({ locale }) => locale === language)];
  if (own === undefined) return null;
  const writtenFirst = [...rows].sort((one, other) => rank(one.locale) - rank(other.locale));
  const { outline, ...issue } = storedIssue.parse(own);
  return {
    ...issue,
    outline: ownOutline(strapi, outline),
    intro: richTextIn(
      language,
      writtenFirst.map(({ locale, intro }) => ({ lang: locale, text: intro })),
    ),
    closing: richTextIn(
      language,
      writtenFirst.map(({ locale, closing }) => ({ lang: locale, text: closing })),
    ),
  };
};

const ISSUE: Shape = { with: { coverImage: FILE, newsletter: { fields: ['documentId'] } } };
const NEWSLETTER: Shape = { with: { publisher: ORGANISATION, contactPoints: {}, logo: FILE } };

/** Text is written in the default language first; publishing makes rows anew, so that their ids tell nothing. */
const rank = (locale: string): number => (locale === DEFAULT_LANGUAGE ? 0 : 1);

/** The newsletter in a language, as an edition copies it; null where it does not exist. */
export const loadNewsletter = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
): Promise<Assembly['newsletter']> => {
  const found = await readRows(strapi, 'api::newsletter.newsletter', NEWSLETTER, (newsletters) =>
    newsletters.where({ document_id: documentId }).orderBy('id'),
  );
  const rows = z.array(newsletterRow).parse(found);
  const own = rows.find(({ locale }) => locale === language);
  if (!own) return null;
  const { documentId: id, locale: _locale, ...row } = own;
  return {
    id,
    ...row,
    about: richTextIn(
      language,
      rows.map(({ locale, about }) => ({ lang: locale, text: about })),
    ),
    mandate: richTextIn(
      language,
      rows.map(({ locale, mandate }) => ({ lang: locale, text: mandate })),
    ),
    footer: richTextIn(
      language,
      rows.map(({ locale, footer }) => ({ lang: locale, text: footer })),
    ),
  };
};
