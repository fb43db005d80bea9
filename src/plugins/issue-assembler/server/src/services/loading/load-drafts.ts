import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DaySpan } from '../../../../../../domain/dates';
import { DEFAULT_LANGUAGE, readingOrder } from '../../../../../../domain/languages';
import type { Outline } from '../../../../shared/outline';
import { nullable } from './common-rows';
import { ownOutline } from './stored-outline';

const day = nullable(z.string().transform((value) => value.slice(0, 10)));

const issueRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  publishedAt: nullable(z.unknown()),
  title: nullable(z.string()).transform((title) => title ?? ''),
  slug: nullable(z.string()),
  intro: z.unknown(),
  closing: z.unknown(),
  number: nullable(z.int()),
  year: nullable(z.int()),
  periodStart: day,
  periodEnd: day,
  outline: z.unknown(),
  newsletter: nullable(z.object({ documentId: z.string() })),
});
type IssueRow = z.infer<typeof issueRow>;

/** A text of an issue in one language, for telling whether a draft is what was published. */
export type IssueTexts = Pick<IssueRow, 'title' | 'slug' | 'intro' | 'closing'>;

/** An issue as its drafts have it; facts and outline are the same in every language. */
export interface IssueDraft {
  documentId: string;
  /** The language its facts were read from: the default one, or what there is. */
  language: string;
  /** Null where nobody has written it yet: Strapi requires it on publishing only. The same for the year and period. */
  number: number | null;
  year: number | null;
  period: DaySpan | null;
  newsletter: string | null;
  outline: Outline;
  drafts: Record<string, IssueTexts>;
  published: Record<string, IssueTexts>;
}

/** An issue that says what period it covers, which is what its entries are collected by. */
export type DatedIssue = IssueDraft & { period: DaySpan };

/** An issue in all its languages; null where there is no draft of it in any. */
export const loadIssueDraft = async (strapi: Core.Strapi, documentId: string): Promise<IssueDraft | null> => {
  const found = await strapi.db.query('api::issue.issue').findMany({
    where: { documentId },
    populate: { newsletter: { select: ['documentId'] } },
  });
  const rows = z.array(issueRow).parse(found);
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const [language] = readingOrder(
    DEFAULT_LANGUAGE,
    drafts.map(({ locale }) => locale),
  );
  const facts = drafts.find(({ locale }) => locale === language);
  if (!facts) return null;
  const { number, year, periodStart, periodEnd, newsletter, outline, locale } = facts;
  return {
    documentId,
    language: locale,
    number,
    year,
    period: periodStart !== null && periodEnd !== null ? { start: periodStart, end: periodEnd } : null,
    newsletter: newsletter?.documentId ?? null,
    outline: ownOutline(strapi, outline),
    drafts: textsByLanguage(drafts),
    published: textsByLanguage(rows.filter(({ publishedAt }) => publishedAt !== null)),
  };
};

const textsByLanguage = (rows: readonly IssueRow[]): Record<string, IssueTexts> =>
  Object.fromEntries(
    rows.map(({ locale, title, slug, intro, closing }) => [
      locale,
      { title, slug, intro: intro ?? null, closing: closing ?? null },
    ]),
  );
