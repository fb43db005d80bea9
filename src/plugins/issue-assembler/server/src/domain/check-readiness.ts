import type { IssueName } from '../../../shared/candidates';
import type { LanguageState } from '../../../shared/entry-summary';
import { issueNumber } from '../../../shared/issue-number';
import { BLOCKING_CODES, type Finding, type Readiness, type Subject } from '../../../shared/readiness';
import { entryKey, placementsOf, type Outline, type Placement } from '../../../shared/outline';
import { bestVersion, type ByLanguage, type MissingTranslation } from './resolve-outline';

/** The draft of an entry, as far as readiness asks. */
export interface DraftState {
  title: string;
  hasBody: boolean;
  /** It differs from what is published in its language. */
  isChanged: boolean;
  translation: LanguageState['translation'];
}

export interface EntryState {
  /** The draft in the language asked for, or in the best other one. */
  draft: DraftState;
  /** Of every language that has a draft: whether it was published. */
  isPublished: ByLanguage<boolean>;
  /** Links that have lost their target. */
  lostLinks: number;
  /** Court references that an editor should check. */
  doubtfulReferences: readonly string[];
  /** Last day of an event announced as coming; null for what cannot be past. */
  announcedUntil: string | null;
  /** Other issues that readers find it in, the newest first. */
  publishedIn: readonly IssueName[];
}

export interface SectionState {
  titles: ByLanguage<string>;
  missingTranslation: MissingTranslation;
  /** In the language asked for. */
  translation: LanguageState['translation'];
}

export interface ReadinessInput {
  language: string;
  /** ISO day. */
  today: string;
  outline: Outline;
  issue: {
    title: string;
    slug: string | null;
    /** Number, year and period are written. */
    hasFacts: boolean;
    hasNewsletter: boolean;
    coverWithoutAlt: boolean;
    translation: LanguageState['translation'];
  } | null;
  sections: ReadonlyMap<string, SectionState>;
  entries: ReadonlyMap<string, EntryState>;
}

/**
 * What stands in the way of publishing an issue in a language, and what deserves a look, in the outline's order.
 * Domain rule 3. An untranslated entry blocks only where its section waits for translations.
 */
export const checkReadiness = (input: ReadinessInput): Readiness => {
  const firstPlacements = firstPlacementsOf(input.outline);
  const findings = [
    ...issueFindings(input),
    ...input.outline.sections.flatMap((section) => sectionFindings(section, { ...input, firstPlacements })),
  ];
  const isBlocked = findings.some(({ severity }) => severity === 'blocks');
  return { language: input.language, status: isBlocked ? 'blocked' : 'ready', findings };
};

const issueFindings = ({ issue, outline }: ReadinessInput): Finding[] => {
  const about = (code: Finding['code']): Finding => finding(code, { kind: 'issue' }, issue?.title ?? null);
  return [
    ...(issue?.title.trim() ? [] : [about('title_missing')]),
    ...(issue && !issue.slug ? [about('slug_missing')] : []),
    ...(issue && !issue.hasFacts ? [about('facts_missing')] : []),
    ...(placementsOf(outline).length === 0 ? [about('nothing_placed')] : []),
    ...translationCodes(issue?.translation).map(about),
    ...(issue && !issue.hasNewsletter ? [about('newsletter_missing')] : []),
    ...(issue?.coverWithoutAlt ? [about('cover_without_alt')] : []),
  ];
};

interface PlacedInput extends ReadinessInput {
  /** Ids of the placements that are their entry's first. */
  firstPlacements: ReadonlySet<string>;
}

const sectionFindings = (section: Outline['sections'][number], input: PlacedInput): Finding[] => {
  const state = input.sections.get(section.section);
  const subject: Subject = { kind: 'section', documentId: section.section };
  if (!state) return [finding('section_missing', subject, null)];
  const placements = placementsOf({ sections: [section] });
  const title = bestVersion(state.titles, input.language)?.version ?? null;
  return [
    ...(title?.trim() ? [] : [finding('section_title_missing', subject, null)]),
    ...(placements.length === 0 ? [finding('section_empty', subject, title)] : []),
    ...translationCodes(state.translation).map((code) => finding(code, subject, title)),
    ...placements.flatMap((placement) => placementFindings(placement, state.missingTranslation, input)),
  ];
};

const placementFindings = (
  placement: Placement,
  missingTranslation: MissingTranslation,
  input: PlacedInput,
): Finding[] => {
  const { uid, documentId, id } = placement;
  const state = input.entries.get(entryKey(placement));
  const subject: Subject = { kind: 'entry', uid, documentId, placement: id };
  if (!state) return [finding('entry_missing', subject, null)];
  const about = (code: Finding['code'], values: Finding['values'] = {}): Finding =>
    finding(code, subject, state.draft.title, values);
  return [
    ...languageCodes(state, missingTranslation, input.language).map((code) => about(code)),
    ...(state.lostLinks > 0 ? [about('link_target_missing', { count: state.lostLinks })] : []),
    ...state.doubtfulReferences.map((reference) => about('reference_doubtful', { reference })),
    ...(state.announcedUntil && state.announcedUntil < input.today
      ? [about('event_past', { date: state.announcedUntil })]
      : []),
    ...usedBefore(placement, state).map((issue) => about('used_before', { issue })),
    ...(input.firstPlacements.has(id) ? [] : [about('placed_twice')]),
  ];
};

/** What is to say of an entry's texts in the language asked for. */
const languageCodes = (
  { draft, isPublished }: EntryState,
  missingTranslation: MissingTranslation,
  language: string,
): Finding['code'][] => {
  if (!Object.values(isPublished).includes(true)) return ['entry_unpublished'];
  if (!isPublished[language]) {
    if (missingTranslation === 'hold_back') return ['translation_awaited'];
    if (missingTranslation === 'omit') return ['left_out_untranslated'];
    const isWritten = isPublished[language] === false;
    return isWritten ? ['translation_unpublished', ...translationCodes(draft.translation)] : ['untranslated'];
  }
  return [
    ...(draft.title.trim() === '' ? (['entry_title_missing'] as const) : []),
    ...(draft.hasBody ? [] : (['body_empty'] as const)),
    ...translationCodes(draft.translation),
    ...(draft.isChanged ? (['changed_since_published'] as const) : []),
  ];
};

/** What is to say of a text as a translation; it is there, so a missing one is a copy. */
const translationCodes = (translation: LanguageState['translation'] | undefined): Finding['code'][] => {
  if (translation === 'stale') return ['translation_stale'];
  return translation === 'missing' ? ['translation_copied'] : [];
};

/** An update says that it is one; anything else that was published before may be a slip. */
const usedBefore = ({ isUpdate }: Placement, { publishedIn: [last] }: EntryState): string[] =>
  last && !isUpdate ? [issueNumber(last)] : [];

/** A second or later placement of an entry may be a slip. */
const firstPlacementsOf = (outline: Outline): ReadonlySet<string> => {
  const byEntry = new Map<string, string>();
  for (const placement of placementsOf(outline).toReversed()) byEntry.set(entryKey(placement), placement.id);
  return new Set(byEntry.values());
};

const BLOCKING: ReadonlySet<string> = new Set(BLOCKING_CODES);

const finding = (
  code: Finding['code'],
  subject: Subject,
  title: string | null,
  values: Finding['values'] = {},
): Finding => ({ severity: BLOCKING.has(code) ? 'blocks' : 'look', code, subject, title, values });
