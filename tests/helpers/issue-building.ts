import type { Outline, Placement } from '../../src/plugins/issue-assembler/shared/outline';
import type { TestApp } from './app';

type Data = Record<string, unknown>;
/** Strapi's document service, whatever the type. */
interface Documents {
  create: (params: { locale: string; data: Data }) => Promise<{ documentId: string }>;
  update: (params: { documentId: string; locale: string; data: Data }) => Promise<unknown>;
  publish: (params: { documentId: string; locale: string }) => Promise<unknown>;
}

export type EntryType = 'report' | 'ruling' | 'event' | 'article';

/** Makes the content that tests of issues are about, by Strapi's document service. */
export const issueBuilding = (app: TestApp) => {
  let count = 0;
  const documents = (uid: string): Documents =>
    app.strapi.documents(uid as 'api::article.article') as unknown as Documents;
  const create = async (uid: string, data: Data, locale = 'nb'): Promise<string> =>
    (await documents(uid).create({ locale, data })).documentId;
  const publish = async (uid: string, documentId: string, locale = 'nb'): Promise<void> => {
    await documents(uid).publish({ documentId, locale });
  };

  const defaults: Record<EntryType, Data> = {
    report: { kind: 'annual_report', reportStatus: 'published' },
    ruling: { caseType: 'criminal', decisionType: 'judgment', legalForce: 'unknown' },
    event: { kind: 'seminar', eventStatus: 'announced' },
    article: { kind: 'notice' },
  };

  return {
    create,
    publish,
    update: async (uid: string, documentId: string, data: Data, locale = 'nb'): Promise<void> => {
      await documents(uid).update({ documentId, locale, data });
    },
    /** A draft in Norwegian. */
    draft: (type: EntryType, title: string, data: Data = {}): Promise<string> =>
      create(`api::${type}.${type}`, { title, ...defaults[type], ...data }),
    /** A published entry in Norwegian. */
    entry: async (type: EntryType, title: string, data: Data = {}): Promise<string> => {
      const uid = `api::${type}.${type}`;
      const documentId = await create(uid, { title, ...defaults[type], ...data });
      await publish(uid, documentId);
      return documentId;
    },
    section: (title: string, data: Data = {}): Promise<string> =>
      create('api::section.section', { title, position: 1, missingTranslation: 'fallback', ...data }),
    issue: async (data: Data = {}): Promise<string> => {
      count += 1;
      return create('api::issue.issue', {
        title: `Nyhetsbrev ${count}`,
        slug: `nyhetsbrev-${count}`,
        number: count,
        year: 2022,
        periodStart: '2022-05-01',
        periodEnd: '2022-06-30',
        ...data,
      });
    },
  };
};

/** An imprecise date of whole days. */
export const days = (start: string, end = start): Data => ({ start, end, precision: 'day' });

/** One section with one group that places these entries. */
export const outlineWith = (
  section: string,
  entries: readonly [EntryType, string][],
  revision = 0,
): Outline => ({
  revision,
  sections: [
    {
      section,
      groups: [
        {
          id: 'g1',
          placements: entries.map(([type, documentId], index): Placement => ({
            id: `p${index}`,
            uid: `api::${type}.${type}` as Placement['uid'],
            documentId,
          })),
        },
      ],
    },
  ],
});
