import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { EditionsAnswer } from '../../../../shared/api';
import type { EditionDifference } from '../../../../shared/edition-difference';
import { readableDifferences } from '../../domain/readable-differences';
import type { MayRead } from '../../domain/withhold';
import { nullable } from '../loading/common-rows';
import { onCurrentConnection } from '../loading/current-connection';
import { editionOf } from '../publishing/edition-store';
import { toSecond } from '../reading/list-editions';

const EDITION = 'plugin::issue-assembler.edition';

const editionRow = z.object({
  language: z.string(),
  number: z.coerce.number(),
  title: z.string(),
  slug: z.string(),
  frozen_at: z.coerce.date(),
  frozen_by: nullable(z.string()),
  note: nullable(z.string()),
  sha_256: z.string(),
});
type EditionRow = z.infer<typeof editionRow>;
const withdrawalRow = z.object({ language: z.string(), last_edition: z.coerce.number() });

/** Every edition of an issue, by language, newest first, without its document. */
export const editionsOf = async (
  strapi: Core.Strapi,
  issueDocumentId: string,
): Promise<EditionsAnswer['editions']> =>
  onCurrentConnection(strapi, async (knex) => {
    const where = { issue_document_id: issueDocumentId };
    const editions = z.array(editionRow).parse(
      await knex('editions')
        .where(where)
        .select('language', 'number', 'title', 'slug', 'frozen_at', 'frozen_by', 'note', 'sha_256')
        .orderBy([
          { column: 'language', order: 'asc' },
          { column: 'number', order: 'desc' },
        ]),
    );
    const withdrawals = z
      .array(withdrawalRow)
      .parse(await knex('edition_withdrawals').where(where).select('language', 'last_edition'));
    return editions.map(({ frozen_at, frozen_by, sha_256, ...edition }) => ({
      ...edition,
      publishedAt: toSecond(frozen_at),
      publishedBy: frozen_by,
      sha256: sha_256,
      state: stateOf(edition, editions, withdrawals),
    }));
  });

const stateOf = (
  { language, number }: Pick<EditionRow, 'language' | 'number'>,
  editions: readonly EditionRow[],
  withdrawals: readonly z.infer<typeof withdrawalRow>[],
): EditionsAnswer['editions'][number]['state'] => {
  const isWithdrawn = withdrawals.some((one) => one.language === language && one.last_edition === number);
  if (isWithdrawn) return 'withdrawn';
  const isReplaced = editions.some((one) => one.language === language && one.number > number);
  return isReplaced ? 'replaced' : 'current';
};

const storedJson = z.object({ json: z.string() });

export interface ComparedDifferences {
  differences: EditionDifference[];
  /** How many more there are, in texts that may not be read. */
  withheld: number;
}

/** What differs between two editions of an issue in a language; null where either does not exist. */
export const compareTwoEditions = async (
  strapi: Core.Strapi,
  { issueDocumentId, language, from, to }: ComparedEditions,
  mayRead: MayRead,
): Promise<ComparedDifferences | null> => {
  const stored = async (number: number): Promise<unknown> =>
    strapi.db.query(EDITION).findOne({ select: ['json'], where: { issueDocumentId, language, number } });
  const [before, after] = [await stored(from), await stored(to)];
  if (before === null || after === null) return null;
  return readableDifferences(
    editionOf(storedJson.parse(before)),
    editionOf(storedJson.parse(after)),
    mayRead,
  );
};

export interface ComparedEditions {
  issueDocumentId: string;
  language: string;
  /** Numbers of editions. */
  from: number;
  to: number;
}
