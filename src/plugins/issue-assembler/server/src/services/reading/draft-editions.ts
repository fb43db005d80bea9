import type { Core } from '@strapi/strapi';
import type { AskedDraft, DraftEditions, ReadDraft } from '../../../../shared/draft-editions';
import type { Assembly, Edition } from '../../../../shared/edition';
import { correctionNote } from '../../domain/correction-note';
import { freezeEdition } from '../../domain/freeze-edition';
import { readableDifferences } from '../../domain/readable-differences';
import { withholdTexts, type MayRead } from '../../domain/withhold';
import { assembleIssue } from '../assemble-issue';
import { loadIssueDraft } from '../loading/load-drafts';
import { permissionsOf } from '../permissions';
import { readCorrectionNote } from '../publishing/correction-notes';
import { editionOf, isWithdrawn, lastEdition } from '../publishing/edition-store';

const ISSUE = 'api::issue.issue';

/** What other plugins may ask of what is not published yet, on behalf of somebody in the admin. */
export const draftEditions = ({ strapi }: { strapi: Core.Strapi }): DraftEditions => ({
  read: (asked) => readDraft(strapi, asked),
  standing: async ({ issue, language, userAbility }) => {
    const draft = await loadIssueDraft(strapi, issue);
    if (!draft) return 'not_found';
    if (!permissionsOf(strapi, userAbility).mayRead(ISSUE, language)) return 'not_permitted';
    return language in draft.drafts ? 'readable' : 'not_begun';
  },
  languages: async ({ issue, userAbility }) => {
    const draft = await loadIssueDraft(strapi, issue);
    const { mayRead } = permissionsOf(strapi, userAbility);
    return Object.keys(draft?.drafts ?? {}).filter((language) => mayRead(ISSUE, language));
  },
});

const readDraft = async (strapi: Core.Strapi, asked: AskedDraft): Promise<ReadDraft> => {
  const { issue: documentId, language, userAbility } = asked;
  const { mayRead } = permissionsOf(strapi, userAbility);
  const draft = await loadIssueDraft(strapi, documentId);
  if (!draft) return { status: 'not_found' };
  if (!mayRead(ISSUE, language)) return { status: 'not_permitted' };
  const assembled = await assembleIssue(strapi, { documentId, language, issue: 'draft', entries: 'draft' });
  if (assembled.status === 'no_such_issue') return { status: 'not_begun' };
  if (assembled.status === 'facts_missing') return { status: 'facts_missing' };
  const { assembly, withheld } = withholdTexts(assembled.assembly, mayRead);
  const next = await nextEdition(strapi, asked, assembled.assembly, mayRead);
  const { edition, sha256 } = freezeEdition(assembly, next);
  const gaps = [
    ...assembled.gaps,
    ...withheld.map((place) => ({ reason: 'not_permitted' as const, ...place })),
  ];
  return { status: 'found', edition, sha256, gaps };
};

/** Number, time and note of the edition that publishing now would leave readers with. */
const nextEdition = async (
  strapi: Core.Strapi,
  { issue, language, at }: AskedDraft,
  assembly: Assembly,
  mayRead: MayRead,
): Promise<Edition['edition']> => {
  const where = { issueDocumentId: issue, language };
  const last = await lastEdition(strapi, where);
  if (!last) return { number: 1, publishedAt: at, note: null };
  const { differences, withheld } = readableDifferences(editionOf(last), assembly, mayRead);
  const isSame = differences.length + withheld === 0;
  if (isSame && !(await isWithdrawn(strapi, where, last.number))) return editionOf(last).edition;
  const written = await readCorrectionNote(strapi, issue, language);
  return {
    number: last.number + 1,
    publishedAt: at,
    note: written ?? (isSame ? null : correctionNote(differences, language)),
  };
};
