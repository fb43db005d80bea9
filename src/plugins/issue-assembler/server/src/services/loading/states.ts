import type { Knex } from 'knex';

/** `published` is what readers may see; `draft` is what they would see if everything were published now. */
export type SourceStatus = 'published' | 'draft';

/** Strapi keeps both states in one table: a draft is a row without a time of publication. */
export const inState = (rows: Knex.QueryBuilder, status: SourceStatus): Knex.QueryBuilder =>
  status === 'published' ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
