import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AskedEntry, EntryAppearances } from '../../../../shared/published-editions';
import { SUMMARY_COLUMNS } from './current-editions';
import { heldEntries, laterEdition, withdrawalSince } from './edition-tables';
import { summaryRow } from './list-editions';

/** More issues than any entry is in: an annual matter of a monthly newsletter over eight years. */
const MOST_APPEARANCES = 100;

/**
 * The current editions that hold an entry, in every language, newest period first. What a later edition left out, and what
 * was withdrawn, is not among them: of that no more is told than in which languages the entry once stood.
 */
export const entryAppearances = async (
  strapi: Core.Strapi,
  { type, id }: AskedEntry,
): Promise<EntryAppearances> => {
  const knex = strapi.db.connection;
  const held = () =>
    heldEntries(knex).where({ 'x.entry_document_id': id, 'x.entry_uid': `api::${type}.${type}` });
  const rows: unknown = await held()
    .whereNotExists(laterEdition(knex))
    .whereNotExists(withdrawalSince(knex))
    // An entry may stand in an issue twice.
    .distinct([...SUMMARY_COLUMNS])
    .orderBy([
      { column: 'e.period_end', order: 'desc' },
      { column: 'e.issue_number', order: 'desc' },
      { column: 'e.issue_document_id', order: 'desc' },
    ])
    .limit(MOST_APPEARANCES);
  const editions = z.array(summaryRow).parse(rows);
  const ever: unknown = await held().distinct('e.language as language');
  const current = new Set(editions.map(({ language }) => language));
  return {
    editions,
    formerLanguages: z
      .array(z.object({ language: z.string() }))
      .parse(ever)
      .map(({ language }) => language)
      .filter((language) => !current.has(language)),
  };
};
