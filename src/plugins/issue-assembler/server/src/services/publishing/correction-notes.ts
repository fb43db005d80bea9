import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { text } from '../loading/common-rows';

const ISSUE = 'api::issue.issue';
const noteRow = z.object({ correctionNote: text });

/** The editor's note of what the next correction changes; null where none is written. */
export const readCorrectionNote = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
): Promise<string | null> => {
  const row: unknown = await strapi.db.query(ISSUE).findOne({
    select: ['correctionNote'],
    where: { documentId, locale: language, publishedAt: { $null: true } },
  });
  return row === null ? null : noteRow.parse(row).correctionNote;
};

/** The editor's note, taken once: then the field is empty for the next correction. */
export const takeCorrectionNote = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
): Promise<string | null> => {
  const note = await readCorrectionNote(strapi, documentId, language);
  if (note !== null)
    await strapi.db
      .query(ISSUE)
      .updateMany({ where: { documentId, locale: language }, data: { correctionNote: null } });
  return note;
};
