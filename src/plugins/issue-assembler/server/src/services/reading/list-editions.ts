import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { EditionSummary, ListQuery } from '../../../../shared/public-api';
import type { EditionPage } from '../../../../shared/published-editions';
import { nullable } from '../loading/common-rows';
import { currentEditions, NEWEST_FIRST, SUMMARY_COLUMNS } from './current-editions';

const isoDay = z
  .union([z.string(), z.date()])
  .transform((value) => (typeof value === 'string' ? value.slice(0, 10) : localDay(value)));
/** PostgreSQL's driver gives a date as local midnight. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A row of {@link SUMMARY_COLUMNS}. */
export const summaryRow = z
  .object({
    issue_document_id: z.string(),
    language: z.string(),
    number: z.coerce.number(),
    slug: z.string(),
    title: z.string(),
    issue_number: z.coerce.number(),
    issue_year: z.coerce.number(),
    period_start: isoDay,
    period_end: isoDay,
    frozen_at: z.coerce.date(),
    note: nullable(z.string()),
    sha_256: z.string(),
    section_slugs: nullable(z.string()),
  })
  .transform((row): EditionSummary => ({
    issue: {
      id: row.issue_document_id,
      slug: row.slug,
      title: row.title,
      number: row.issue_number,
      year: row.issue_year,
      periodStart: row.period_start,
      periodEnd: row.period_end,
    },
    language: row.language,
    edition: {
      number: row.number,
      publishedAt: toSecond(row.frozen_at),
      note: row.note,
      sha256: row.sha_256,
    },
    sections: (row.section_slugs ?? '').split('|').filter((slug) => slug !== ''),
  }));

/** ISO, UTC, to the second, as editions tell the time. */
export const toSecond = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Current editions that match, newest period first. */
export const listCurrentEditions = async (strapi: Core.Strapi, query: ListQuery): Promise<EditionPage> => {
  const [counted, rows] = await Promise.all<unknown>([
    matching(strapi, query).count({ total: '*' }).first(),
    matching(strapi, query)
      .select([...SUMMARY_COLUMNS])
      .orderBy([...NEWEST_FIRST])
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize),
  ]);
  return {
    editions: z.array(summaryRow).parse(rows),
    total: z.object({ total: z.coerce.number() }).parse(counted).total,
  };
};

const matching = (strapi: Core.Strapi, query: ListQuery): Knex.QueryBuilder => {
  const editions = currentEditions(strapi).where('e.language', query.locale);
  if (query.newsletter) void editions.where('e.newsletter_document_id', query.newsletter);
  if (query.year) void editions.where('e.issue_year', query.year);
  if (query.from) void editions.where('e.period_end', '>=', query.from);
  if (query.to) void editions.where('e.period_start', '<=', query.to);
  if (query.section)
    void editions.whereRaw(`e.section_slugs like ? escape '!'`, [`%|${escaped(query.section)}|%`]);
  for (const word of wordsOf(query.q))
    void editions.whereRaw(`e.search_text like ? escape '!'`, [`%${escaped(word)}%`]);
  return editions;
};

const wordsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);

/** For LIKE: what a reader writes is text, not a pattern. */
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');
