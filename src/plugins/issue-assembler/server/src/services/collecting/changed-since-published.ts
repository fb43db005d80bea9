import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { ENTRY_UIDS, type SetAside } from '../../../../shared/outline';
import { onCurrentConnection } from '../loading/current-connection';
import { heldEntries } from '../reading/edition-tables';

/** Types that live on after they were published. */
const LIVING = [
  { uid: 'api::ruling.ruling', table: 'rulings' },
  { uid: 'api::event.event', table: 'events' },
] as const;

const row = z
  .object({ entry_uid: z.enum(ENTRY_UIDS), entry_document_id: z.string() })
  .transform(({ entry_uid, entry_document_id }): SetAside => ({
    uid: entry_uid,
    documentId: entry_document_id,
  }));

/**
 * Rulings and events that were saved or published after an edition of the newsletter froze them; whether their facts differ is for the
 * caller to see. One query each.
 */
export const savedSincePublished = async (
  strapi: Core.Strapi,
  newsletter: string | null,
): Promise<SetAside[]> =>
  onCurrentConnection(strapi, async (knex) => {
    const found: SetAside[] = [];
    for (const { uid, table } of LIVING) {
      const rows: unknown = await heldEntries(knex)
        .join(`${table} as now`, 'now.document_id', 'x.entry_document_id')
        .where({ 'x.entry_uid': uid, 'e.newsletter_document_id': newsletter })
        .where(laterThanFrozen(knex))
        .distinct('x.entry_uid', 'x.entry_document_id')
        .orderBy('x.entry_document_id');
      found.push(...z.array(row).parse(rows));
    }
    return found;
  });

const laterThanFrozen =
  (knex: Knex) =>
  (either: Knex.QueryBuilder): void => {
    void either
      .where('now.updated_at', '>', knex.ref('e.frozen_at'))
      .orWhere('now.published_at', '>', knex.ref('e.frozen_at'));
  };
