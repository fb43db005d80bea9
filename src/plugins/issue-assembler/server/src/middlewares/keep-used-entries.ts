import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../domain/languages/sentences';
import { DEFAULT_LANGUAGE } from '../../../../../domain/languages';
import { issueNumber, type Numbered } from '../../../shared/issue-number';
import { ENTRY_UIDS, type EntryUid } from '../../../shared/outline';
import { usageOfEntry, type IssueUsage } from '../services/history/entry-usage';

const REMOVALS: Readonly<Record<string, Sentence>> = {
  delete: { nb: 'slettes', en: 'deleted' },
  unpublish: { nb: 'avpubliseres', en: 'unpublished' },
};

/**
 * An entry that an issue uses is neither deleted nor unpublished: readers and editors would find a hole. The refusal
 * names the issues. Domain rule 6. What was withdrawn holds nothing back, but the outline of its draft does.
 */
export const keepUsedEntries = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const verb = REMOVALS[context.action];
    const uid = ENTRY_UIDS.find((one) => one === context.uid);
    if (!verb || !uid) return next();
    const { documentId } = context.params as { documentId?: string };
    if (documentId) await refuseUsed(strapi, { uid, documentId }, verb);
    return next();
  });
};

const refuseUsed = async (
  strapi: Core.Strapi,
  entry: { uid: EntryUid; documentId: string },
  verb: Sentence,
): Promise<void> => {
  const usages = (await usageOfEntry(strapi, entry)).flatMap(holding);
  if (usages.length === 0) return;
  throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), inUse(usages, verb)), {
    code: 'entry_in_use',
    usages,
  });
};

/** An issue that an entry cannot be taken from. */
interface Holding {
  issue: { documentId: string; title: string } & Numbered;
  state: 'draft' | 'published';
}

const holding = ({ documentId, titles, number, year, published, inOutline }: IssueUsage): Holding[] => {
  if (published.length === 0 && !inOutline) return [];
  const title = titles[DEFAULT_LANGUAGE] ?? Object.values(titles)[0] ?? '';
  const state = published.length > 0 ? 'published' : 'draft';
  return [{ issue: { documentId, title, number, year }, state }];
};

const inUse = (usages: readonly Holding[], verb: Sentence): Sentence => {
  const isPublished = usages.some(({ state }) => state === 'published');
  return {
    nb: `Oppføringen kan ikke ${verb.nb}, fordi den er brukt i ${listed(usages, 'nb')}. Ta den ut derfra først${
      isPublished ? ', og publiser utgaven på nytt' : ''
    }.`,
    en: `This entry cannot be ${verb.en}, since it is used in ${listed(usages, 'en')}. Take it out of the issue first${
      isPublished ? ', and publish the issue again' : ''
    }.`,
  };
};

const STATES: Readonly<Record<Holding['state'], Sentence>> = {
  draft: { nb: 'utkast', en: 'draft' },
  published: { nb: 'publisert', en: 'published' },
};

const listed = (usages: readonly Holding[], language: keyof Sentence): string =>
  usages
    .map(({ issue, state }) => `${issue.title} (${issueNumber(issue)}, ${STATES[state][language]})`)
    .join(', ');
