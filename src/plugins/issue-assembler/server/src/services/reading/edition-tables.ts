import type { Knex } from 'knex';

/** Rows of what editions hold, as table `x`, each with its edition, as table `e`. */
export const heldEntries = (knex: Knex): Knex.QueryBuilder =>
  knex('edition_entries as x').join('editions as e', (on) => {
    on.on('e.issue_document_id', 'x.issue_document_id')
      .andOn('e.language', 'x.language')
      .andOn('e.number', 'x.number');
  });

/** A later edition of the same issue and language than `e`: where there is none, `e` is the latest. */
export const laterEdition = (knex: Knex): Knex.QueryBuilder =>
  knex('editions as later')
    .select(knex.raw('1'))
    .whereRaw('later.issue_document_id = e.issue_document_id')
    .whereRaw('later.language = e.language')
    .whereRaw('later.number > e.number');

/** The withdrawal of `e`, or of a later edition of the same issue and language. */
export const withdrawalSince = (knex: Knex): Knex.QueryBuilder =>
  knex('edition_withdrawals as w')
    .select(knex.raw('1'))
    .whereRaw('w.issue_document_id = e.issue_document_id')
    .whereRaw('w.language = e.language')
    .whereRaw('w.last_edition >= e.number');
