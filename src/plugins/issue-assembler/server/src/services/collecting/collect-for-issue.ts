import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { saidTo, type Sentence } from '../../../../../../domain/languages/sentences';
import type { CandidatesAnswer, EditorSection } from '../../../../shared/api';
import type { Candidate } from '../../../../shared/candidates';
import type { EntrySummary } from '../../../../shared/entry-summary';
import { issueNumber } from '../../../../shared/issue-number';
import { entryKey, placementsOf, type SetAside } from '../../../../shared/outline';
import { collectCandidates, type CollectingSection, type LastIssue } from '../../domain/collect-candidates';
import { entriesToJudge, type FoundEntries } from '../../domain/entries-to-judge';
import { loadEditorSections } from '../editor/load-sections';
import type { DatedIssue } from '../loading/load-drafts';
import { candidateLanguages } from './candidate-languages';
import { savedSincePublished } from './changed-since-published';
import { ENTRY_TABLES, type EntryTable } from './entry-tables';
import { findEnteredIds, findEntryIds } from './find-entries';
import { loadLastIssue } from './last-issue';
import { loadCollected, type LoadedEntry } from './load-collected';
import { usagesWithChanges } from './usages-with-changes';

/** The most entries expected for one issue; more is a period of years, and no list for people. */
const MOST_ENTRIES = 3000;
/** Entries of a type judged only because they were entered since the last issue; more is an archive that came in. */
const MOST_ENTERED = 300;
/** Entries entered last that are looked through for ones without a date. */
const RECENT_ENTRIES = 300;

/** Collects for an issue from what the database holds now. The number of queries does not depend on how much that is. */
export const collectForIssue = async (strapi: Core.Strapi, issue: DatedIssue): Promise<CandidatesAnswer> => {
  const [sections, lastIssue, saved] = await Promise.all([
    loadEditorSections(strapi, issue.newsletter),
    loadLastIssue(strapi, issue),
    savedSincePublished(strapi, issue.newsletter),
  ]);
  const collecting = collectingSections(sections, issue);
  const named = [
    ...placementsOf(issue.outline),
    ...(issue.outline.setAside ?? []),
    ...(lastIssue?.setAside ?? []),
    ...saved,
  ];
  const { loaded, passedOver } = await loadEntriesFor(strapi, {
    issue,
    lastIssue,
    sections: collecting,
    named,
  });
  const entries = loaded.map(({ entry }) => entry);
  const uses = await usagesWithChanges(strapi, entries, {
    exceptIssue: issue.documentId,
    newsletter: issue.newsletter,
    saved,
  });
  const candidates = collectCandidates({
    period: issue.period,
    outline: issue.outline,
    sections: collecting,
    lastIssue,
    entries,
    usages: uses.judged,
  });
  const shown = candidates.filter(isWorthShowing);
  const languagesOf = await candidateLanguages(strapi, shown);
  const summaries = new Map(loaded.map(({ entry, summary }) => [entryKey(entry), summary]));
  return {
    candidates: shown.map((candidate) => ({
      ...candidate,
      languages: languagesOf(candidate),
      ...(summaries.get(entryKey(candidate)) ?? NOTHING_KNOWN),
      usedIn: (uses.all.get(entryKey(candidate)) ?? []).map(({ issue: name, state }) => ({
        issue: name,
        state,
      })),
    })),
    passedOver,
    lastIssue: lastIssue && issueNumber(lastIssue.name),
    revision: issue.outline.revision,
  };
};

/** Sections that recur, and those of the others that the issue has. */
const collectingSections = (sections: readonly EditorSection[], issue: DatedIssue): CollectingSection[] => {
  const inOutline = new Set(issue.outline.sections.map(({ section }) => section));
  return sections.flatMap(({ documentId, rule, recurring }) =>
    rule && (recurring || inOutline.has(documentId)) ? [{ documentId, rule }] : [],
  );
};

interface EntriesFor {
  issue: DatedIssue;
  lastIssue: LastIssue | null;
  sections: readonly CollectingSection[];
  /** Entries to judge whatever their date. */
  named: readonly SetAside[];
}

interface LoadedEntries {
  loaded: LoadedEntry[];
  /** Entered since the last issue, and not judged. */
  passedOver: number;
}

const loadEntriesFor = async (strapi: Core.Strapi, asked: EntriesFor): Promise<LoadedEntries> => {
  const found = await Promise.all(
    ENTRY_TABLES.map(async (table) => ({ table, ...(await findFor(strapi, table, asked)) })),
  );
  const count = found.reduce((sum, { expected }) => sum + expected.length, 0);
  if (count > MOST_ENTRIES) {
    throw new errors.ApplicationError(saidTo(strapi.requestContext.get(), tooManyEntries(count)), {
      code: 'too_many_entries',
      count,
      limit: MOST_ENTRIES,
    });
  }
  const chosen = found.map(({ table, ...ids }) => ({ table, ...entriesToJudge(ids, MOST_ENTERED) }));
  const loaded = await Promise.all(
    chosen.map(({ table, documentIds }) => loadCollected(strapi, table, documentIds)),
  );
  return { loaded: loaded.flat(), passedOver: chosen.reduce((sum, one) => sum + one.passedOver, 0) };
};

const findFor = async (
  strapi: Core.Strapi,
  table: EntryTable,
  { issue, lastIssue, sections, named }: EntriesFor,
): Promise<FoundEntries> => {
  const dated = await findEntryIds(strapi, table, {
    periods: lastIssue ? [issue.period, lastIssue.period] : [issue.period],
    undatedAmongLast: RECENT_ENTRIES,
  });
  const byName = named.filter(({ uid }) => uid === table.uid).map(({ documentId }) => documentId);
  const asksForEntered = sections.some(
    ({ rule }) => rule.appearedSinceLastIssue && rule.entryTypes.includes(table.type),
  );
  const since = asksForEntered ? lastIssue?.publishedAt : null;
  return {
    expected: [...new Set([...dated, ...byName])],
    entered: since ? await findEnteredIds(strapi, table, since) : [],
  };
};

const tooManyEntries = (count: number): Sentence => ({
  nb: `Det er ${count} oppføringer å velge blant i perioden, og høyst ${MOST_ENTRIES} kan hentes. Gjør perioden kortere, og hent forslagene på nytt.`,
  en: `There are ${count} entries to choose from in this period; at most ${MOST_ENTRIES} are collected. Shorten the issue's period, and collect again.`,
});

/**
 * What is dated for the issue is told of whatever the verdict; other entries that stay out only where a section
 * collects them and no issue has them yet.
 */
const isWorthShowing = ({ verdict, section, reasons }: Candidate): boolean => {
  const has = (...codes: readonly string[]): boolean => reasons.some(({ code }) => codes.includes(code));
  return (
    verdict !== 'out' ||
    has('within_period', 'overlaps_period', 'set_aside') ||
    (section !== null && !has('in_issue'))
  );
};

const NOTHING_KNOWN: EntrySummary = { titles: {}, date: null, kind: null, reference: null };
