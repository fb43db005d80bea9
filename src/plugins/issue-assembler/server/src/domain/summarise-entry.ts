import type { EntrySummary, LanguageState, ShownDate } from '../../../shared/entry-summary';
import { bestVersion, type ByLanguage, type EntryVersion } from './resolve-outline';
import { isSameJson } from './same-json';

/** What people know an entry by, from its drafts in all languages; facts are the same in each. */
export const summariseEntry = (versions: ByLanguage<EntryVersion>, defaultLanguage: string): EntrySummary => {
  const facts = bestVersion(versions, defaultLanguage)?.version;
  const titles = Object.entries(versions).map(([language, { title }]): [string, string] => [language, title]);
  return {
    titles: Object.fromEntries(titles.filter(([, title]) => title.trim() !== '')),
    date: facts ? dateOf(facts) : null,
    kind: facts ? kindOf(facts) : null,
    reference: facts ? referenceOf(facts) : null,
  };
};

/** What an entry is dated by: the day a ruling was decided, a report published, an event held. */
const dateOf = (entry: EntryVersion): ShownDate | null => {
  if (entry.type === 'ruling')
    return entry.decidedOn ? { start: entry.decidedOn, end: entry.decidedOn, precision: 'day' } : null;
  const date = entry.type === 'report' ? entry.publishedOn : entry.when;
  if (!date) return null;
  const { qualifier, literal, ...span } = date;
  return { ...span, ...(qualifier ? { qualifier } : {}), ...(literal ? { literal } : {}) };
};

const kindOf = (entry: EntryVersion): string => (entry.type === 'ruling' ? entry.caseType : entry.kind);

const referenceOf = (entry: EntryVersion): string | null => {
  if (entry.type === 'ruling') return entry.reference || null;
  return entry.type === 'report' ? entry.reportNumber : null;
};

/** How far each language has come: what a draft lacks to be what readers see. */
export const languageStates = (
  languages: readonly string[],
  publication: (language: string) => LanguageState['state'],
  translations: ByLanguage<LanguageState['translation']>,
): Record<string, LanguageState> =>
  Object.fromEntries(
    languages.map((language): [string, LanguageState] => {
      const state = publication(language);
      // The default language is translated from nothing, so nothing is told of it.
      const translation = state === 'missing' ? 'missing' : (translations[language] ?? 'translated');
      return [language, { state, translation }];
    }),
  );

/** How far a draft is on the way to its readers, by what it says and what they read. */
export const publicationOf = (draft: unknown, published: unknown): LanguageState['state'] => {
  if (draft === undefined) return 'missing';
  if (published === undefined) return 'draft';
  return isSameJson(draft, published) ? 'published' : 'changed';
};
