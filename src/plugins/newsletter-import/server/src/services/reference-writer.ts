import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { fitDraft } from '../domain/drafts/fit-draft';
import type { NewOrganisation } from '../domain/drafts/organisation-fields';
import { sectionOfTheRest } from '../domain/drafts/outline-draft';
import type { ImportPlan, KnownOrganisation } from '../domain/types';
import { createDocument } from './documents';
import { modelsOf } from './models';

/** Adds organisations to the registry. */
export const writeOrganisations = async (
  strapi: Core.Strapi,
  organisations: readonly NewOrganisation[],
  locale: string,
): Promise<KnownOrganisation[]> => {
  const uid = 'api::organisation.organisation';
  const modelOf = modelsOf(strapi);
  const written: KnownOrganisation[] = [];
  for (const { name, acronym, kind } of organisations) {
    const { data } = fitDraft({ name, acronym, kind }, modelOf(uid), modelOf);
    const documentId = await createDocument(strapi, uid, locale, data);
    written.push({ documentId, kind, names: [name, ...(acronym === null ? [] : [acronym])] });
  }
  return written;
};

export interface WrittenSections {
  /** Document ids by the title that the plan has. */
  ids: Map<string, string>;
  created: number;
}

const lastRow = z.object({ position: z.number().nullable() }).nullable();

/** The sections of the plan: those that were matched, and new ones after all that are there, in the source's order. */
export const writeSections = async (
  strapi: Core.Strapi,
  plan: ImportPlan,
  newsletter: string,
  locale: string,
): Promise<WrittenSections> => {
  const uid = 'api::section.section';
  const modelOf = modelsOf(strapi);
  const last = lastRow.parse(
    await strapi.db.query(uid).findOne({ where: {}, orderBy: { position: 'desc' } }),
  );
  let position = last?.position ?? 0;
  let created = 0;
  const ids = new Map<string, string>();
  for (const { title, matched } of [...plan.sections, ...sectionForTheRest(plan)]) {
    if (matched !== null) {
      ids.set(title, matched);
      continue;
    }
    position += 1;
    created += 1;
    const { data } = fitDraft({ title, newsletter, position, recurring: true }, modelOf(uid), modelOf);
    ids.set(title, await createDocument(strapi, uid, locale, data));
  }
  return { ids, created };
};

const sectionForTheRest = (plan: ImportPlan): { title: string; matched: string | null }[] => {
  const isNeeded = plan.items.some(
    ({ type, section }) => section === null && type !== 'issue' && type !== 'contact',
  );
  const title = sectionOfTheRest(plan.language);
  return isNeeded && !plan.sections.some((section) => section.title === title)
    ? [{ title, matched: null }]
    : [];
};
