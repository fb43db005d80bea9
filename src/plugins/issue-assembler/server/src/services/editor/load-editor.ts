import type { Core } from '@strapi/strapi';
import type { EditorAnswer } from '../../../../shared/api';
import { entryKey, type Outline, type SetAside } from '../../../../shared/outline';
import { placedEntries } from '../../domain/resolve-outline';
import { languageStates, publicationOf } from '../../domain/summarise-entry';
import type { IssueDraft } from '../loading/load-drafts';
import { cmsLanguages } from './languages';
import { loadEditorEntries } from './load-editor-entries';
import { loadEditorSections } from './load-sections';
import { translationStates } from '../translation-states';

/** All that the outline editor shows of an issue. */
export const loadEditor = async (
  strapi: Core.Strapi,
  issue: IssueDraft,
): Promise<Omit<EditorAnswer, 'may'>> => {
  const languages = await cmsLanguages(strapi);
  const document = { uid: 'api::issue.issue', documentId: issue.documentId };
  const [sections, entries, translations] = await Promise.all([
    loadEditorSections(strapi, issue.newsletter),
    loadEditorEntries(strapi, {
      entries: namedEntries(issue.outline),
      languages,
      exceptIssue: issue.documentId,
    }),
    translationStates(strapi, [document]),
  ]);
  const { documentId, number, year, period, outline, drafts, published } = issue;
  return {
    issue: {
      documentId,
      titles: Object.fromEntries(Object.entries(drafts).map(([language, { title }]) => [language, title])),
      number,
      year,
      period,
      languages: languageStates(
        languages,
        (language) => publicationOf(drafts[language], published[language]),
        translations(document),
      ),
    },
    languages,
    outline,
    sections,
    entries,
  };
};

/** Entries placed or set aside, each once. */
const namedEntries = (outline: Outline): SetAside[] => [
  ...new Map(
    [...placedEntries(outline), ...(outline.setAside ?? [])].map((entry) => [entryKey(entry), entry]),
  ).values(),
];
