import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Sentence } from '../../domain/languages/sentences';
import type { BrokenRule, SavedValues } from '../../domain/rules/broken-rules';

/** A value that no other document of the type may have, with the sentence for the person who tried. */
const UNIQUE: Partial<
  Record<UID.ContentType, { name: string; code: string; sentence: (value: string) => Sentence }>
> = {
  'api::contact.contact': {
    name: 'email',
    code: 'e-mail-taken',
    sentence: () => ({
      nb: 'E-postadressen er i kontaktlisten fra før. Åpne den kontakten i stedet.',
      en: 'This e-mail address is on the contact list already. Open that contact instead.',
    }),
  },
  'api::ruling.ruling': {
    name: 'reference',
    code: 'reference-taken',
    sentence: (reference) => ({
      nb: `Det finnes en rettsavgjørelse med referansen ${reference} fra før. Åpne den i stedet.`,
      en: `There is a ruling with the reference ${reference} already. Open that ruling instead.`,
    }),
  },
};

/** Refuses a value that another document has, whatever its case. */
export const uniquenessRules = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  values: SavedValues,
  documentId: string | undefined,
): Promise<BrokenRule[]> => {
  const rule = UNIQUE[uid];
  const value = rule && values[rule.name];
  if (!rule || typeof value !== 'string' || value === '') return [];
  const where = { [rule.name]: { $eqi: value }, ...(documentId ? { documentId: { $ne: documentId } } : {}) };
  if ((await strapi.db.query(uid).count({ where })) === 0) return [];
  return [{ code: rule.code, path: [rule.name], sentence: rule.sentence(value) }];
};

const numbered = z.object({
  documentId: z.string(),
  number: z.number(),
  year: z.number(),
  newsletter: z.object({ documentId: z.string() }).nullable(),
});

/**
 * Number and year of an issue are unique within its newsletter. Asked after the save, in its transaction, when it is
 * known which newsletter the save made it belong to.
 */
export const savedIssueRules = async (strapi: Core.Strapi, documentId: string): Promise<BrokenRule[]> => {
  const issues = strapi.db.query('api::issue.issue');
  const populate = { newsletter: { select: ['documentId'] } };
  const issue = numbered.safeParse(
    await issues.findOne({ where: { documentId, publishedAt: null }, populate }),
  ).data;
  if (!issue) return [];
  const { number, year, newsletter } = issue;
  const others = await issues.findMany({
    where: { number, year, documentId: { $ne: documentId } },
    populate,
  });
  const same = z
    .array(numbered)
    .parse(others)
    .filter((other) => other.newsletter?.documentId === newsletter?.documentId);
  if (same.length === 0) return [];
  const sentence = {
    nb: `Nummer ${number} i ${year} finnes fra før. Velg et annet nummer.`,
    en: `There is an issue number ${number} of ${year} already. Choose another number.`,
  };
  return [{ code: 'issue-number-taken', path: ['number'], sentence }];
};
