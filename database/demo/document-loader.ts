import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { ENTRY_UIDS } from '../../src/plugins/issue-assembler/shared/outline';
import type { DemoRecord } from './demo-record';
import type { DemoKind, Step } from './mapping/context';

/** Makes the documents of the demo and records which they are. */
export interface Loader {
  /** Makes a document by its steps unless it was made before. True when it was made now. */
  make: (uid: UID.ContentType, kind: DemoKind, key: string, steps: () => Promise<Step[]>) => Promise<boolean>;
  /** As `make`, but takes over a document that has the name already, without changing it. */
  adoptOrMake: (
    uid: UID.ContentType,
    kind: DemoKind,
    thing: { key: string; name: { nb: string } },
    steps: Step[],
  ) => Promise<void>;
  /** Takes further steps with a document that was made. */
  take: (uid: UID.ContentType, kind: DemoKind, key: string, steps: Step[]) => Promise<void>;
  added: () => number;
}

const DRAFT_UIDS = [...ENTRY_UIDS, 'api::issue.issue'] as const;
const hasDrafts = (uid: UID.ContentType): uid is (typeof DRAFT_UIDS)[number] =>
  DRAFT_UIDS.some((one) => one === uid);

const saved = z.object({ documentId: z.string() });

export const createLoader = (strapi: Core.Strapi, record: DemoRecord): Loader => {
  let added = 0;
  const takeSteps = async (uid: UID.ContentType, documentId: string, steps: Step[]): Promise<void> => {
    for (const step of steps) {
      if (step.action === 'save')
        await strapi.documents(uid).update({ documentId, locale: step.locale, data: step.values });
      else if (hasDrafts(uid)) await strapi.documents(uid).publish({ documentId, locale: step.locale });
      else throw new Error(`${uid} has no drafts to publish.`);
    }
  };
  const make: Loader['make'] = async (uid, kind, key, steps) => {
    if (record.has(kind, key)) return false;
    const [first, ...rest] = await steps();
    if (first?.action !== 'save')
      throw new Error(`The ${kind} "${key}" of the demo has to be saved before all else.`);
    const { documentId } = saved.parse(
      await strapi.documents(uid).create({ locale: first.locale, data: first.values }),
    );
    record.add(kind, key, documentId);
    added += 1;
    await takeSteps(uid, documentId, rest);
    return true;
  };
  return {
    make,
    adoptOrMake: async (uid, kind, { key, name }, steps) => {
      if (record.has(kind, key)) return;
      const row: unknown = await strapi.db.query(uid).findOne({ where: { name: name.nb, locale: 'nb' } });
      if (row) record.add(kind, key, saved.parse(row).documentId);
      else await make(uid, kind, key, () => Promise.resolve(steps));
    },
    take: (uid, kind, key, steps) => takeSteps(uid, record.idOf(kind, key), steps),
    added: () => added,
  };
};
