import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { laterEdition, withdrawalSince } from './edition-tables';

/** Columns of an edition that lists show; the JSON is not among them. */
export const SUMMARY_COLUMNS = [
  'e.issue_document_id',
  'e.language',
  'e.number',
  'e.slug',
  'e.title',
  'e.issue_number',
  'e.issue_year',
  'e.period_start',
  'e.period_end',
  'e.frozen_at',
  'e.note',
  'e.sha_256',
  'e.section_slugs',
] as const;

/** By period, then by number. */
export const NEWEST_FIRST = [
  { column: 'e.period_end', order: 'desc' },
  { column: 'e.issue_number', order: 'desc' },
  { column: 'e.id', order: 'desc' },
] as const;

/** The latest edition of every issue in every language that has not been withdrawn since, as table `e`. */
export const currentEditions = (strapi: Core.Strapi): Knex.QueryBuilder => {
  const knex = strapi.db.connection;
  return knex('editions as e').whereNotExists(laterEdition(knex)).whereNotExists(withdrawalSince(knex));
};
