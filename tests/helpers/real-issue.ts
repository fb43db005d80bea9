import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { readSource } from '../../src/plugins/newsletter-import/server/src/domain';
import { logInAs } from './admin-users';
import type { TestApp } from './app';
import { issueDesk, publicEdition } from './issue-desk';
import { importInto, reportOf } from './newsletters';
import { fillRegistry, REAL_NEWSLETTER } from './real-newsletter';

/**
 * Imports the real newsletter and publishes it: in Norwegian, and in English with nothing translated but its title, so that
 * nearly every passage is in another language than the edition.
 */
export const publishRealIssue = async (app: TestApp): Promise<{ nb: Edition; en: Edition }> => {
  await fillRegistry(app);
  const desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
  const read = await readSource(readFileSync(REAL_NEWSLETTER), path.basename(REAL_NEWSLETTER));
  if (read.status !== 'ok') throw new Error(read.message);
  const { documentId } = reportOf(await importInto(app.strapi, read.source)).issue;
  if (!documentId) throw new Error('The import made no issue.');
  await desk.save('api::issue.issue', documentId, 'en', { title: 'Newsletter, May–June 2022' });
  const published = async (language: string): Promise<Edition> => {
    const { edition } = await desk.published(documentId, language, true);
    return (await publicEdition(app, edition.slug, { locale: language })).data;
  };
  return { nb: await published('nb'), en: await published('en') };
};
