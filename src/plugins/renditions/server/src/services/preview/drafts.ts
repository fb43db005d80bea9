import type { Core } from '@strapi/strapi';
import { readingOrder } from '../../../../../../domain/languages';
import type {
  AskedDraft,
  DraftEditions,
  ReadDraft,
} from '../../../../../issue-assembler/shared/draft-editions';
import type { ShownForm } from '../../domain/preview/choices';
import type { Rendition } from '../../domain/rendition';
import { NO_SURROUNDINGS } from '../../domain/web/surroundings';
import { issueRenderer } from '../rendering/render-issue';
import { publicBase } from '../site/published';

/** What is written now, as the issue assembler gives it to those who may read it. */
export const draftEditions = (strapi: Core.Strapi): DraftEditions =>
  strapi.plugin('issue-assembler').service('draft-editions');

export type FoundDraft = Extract<ReadDraft, { status: 'found' }>;

/** Drafts of an issue in the other languages that somebody may read. */
export const otherLanguages = async (strapi: Core.Strapi, asked: AskedDraft): Promise<FoundDraft[]> => {
  const drafts = draftEditions(strapi);
  const begun = await drafts.languages(asked);
  const found: FoundDraft[] = [];
  for (const language of readingOrder(asked.language, begun)) {
    const draft = language === asked.language ? null : await drafts.read({ ...asked, language });
    if (draft?.status === 'found') found.push(draft);
  }
  return found;
};

/** A draft in a form, marked as one. */
export const draftRendition = (
  strapi: Core.Strapi,
  form: ShownForm,
  { edition, sha256 }: FoundDraft,
): Promise<Rendition> =>
  issueRenderer(strapi).render({
    form,
    edition,
    sha256,
    isDraft: true,
    base: publicBase(strapi),
    surroundings: NO_SURROUNDINGS,
  });
