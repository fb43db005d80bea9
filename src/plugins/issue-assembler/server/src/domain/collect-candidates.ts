import {
  compareImpreciseDates,
  isWithin,
  overlaps,
  type DaySpan,
  type ImpreciseDate,
} from '../../../../../domain/dates';
import type { Candidate, FactChange, IssueName, Reason } from '../../../shared/candidates';
import type { CollectionRule } from '../../../shared/collection-rule';
import { entryKey, placementsOf, type EntryUid, type Outline, type SetAside } from '../../../shared/outline';
import { matchesRule, type RuledFacts } from './collection-rule';

/** An entry as the collector sees it, the same in every language. */
export interface CollectedEntry extends RuledFacts {
  uid: EntryUid;
  documentId: string;
  /** What the entry is dated by: published on, decided on, held on. */
  date: ImpreciseDate | null;
  /** When it was first entered here, ISO, UTC. */
  appearedAt: string;
}

/** The use of an entry in another issue. */
export interface Usage {
  issue: IssueName;
  state: 'draft' | 'published';
  /** What changed in the entry's facts since that issue was published; empty where nothing did, or in a draft. */
  changes: FactChange[];
}

export interface CollectingSection {
  documentId: string;
  rule: CollectionRule;
}

export interface LastIssue {
  name: IssueName;
  period: DaySpan;
  /** When it was published, ISO, UTC; null while it is a draft. */
  publishedAt: string | null;
  setAside: readonly SetAside[];
}

export interface Collecting {
  period: DaySpan;
  outline: Outline;
  /** In the order of their position: an entry is proposed for the first section that wants it. */
  sections: readonly CollectingSection[];
  lastIssue: LastIssue | null;
  entries: readonly CollectedEntry[];
  /** By `entryKey`; uses in other issues than this one, newest first. */
  usages: ReadonlyMap<string, readonly Usage[]>;
}

/**
 * Proposes entries for an issue, each with the reasons why it is in or out. Changes nothing: what is placed already
 * comes back as `placed`, wherever the editor put it. The same input gives the same answer in the same order: by
 * section, then by date, then as they were entered, then by id. Domain rule 2 (collect with reasons) and 7 (rulings live on).
 */
export const collectCandidates = (collecting: Collecting): Candidate[] => {
  const placed = placedSections(collecting.outline);
  const order = new Map(collecting.sections.map(({ documentId }, index) => [documentId, index]));
  return [...collecting.entries]
    .sort(
      (one, other) =>
        byDate(one, other) ||
        compareText(one.appearedAt, other.appearedAt) ||
        compareText(entryKey(one), entryKey(other)),
    )
    .map((entry) => candidateFor(entry, collecting, placed))
    .map((candidate, index) => ({
      candidate,
      index,
      section: order.get(candidate.section ?? '') ?? order.size,
    }))
    .sort((one, other) => one.section - other.section || one.index - other.index)
    .map(({ candidate }) => candidate);
};

const candidateFor = (
  entry: CollectedEntry,
  collecting: Collecting,
  placed: ReadonlyMap<string, string>,
): Candidate => {
  const key = entryKey(entry);
  const usages = collecting.usages.get(key) ?? [];
  const matching = collecting.sections.filter(({ rule }) => matchesRule(entry, rule));
  const [first, ...further] = matching;
  const standsIn = placed.get(key);
  const judged = judge(entry, collecting, usages, first);
  return {
    uid: entry.uid,
    documentId: entry.documentId,
    section: standsIn ?? first?.documentId ?? null,
    verdict: standsIn ? 'placed' : judged.verdict,
    isUpdate: judged.isUpdate,
    reasons: [
      ...judged.reasons,
      ...further.map(({ documentId }): Reason => ({ code: 'also_matches', section: documentId })),
    ],
    usedIn: usages.map(({ issue, state }) => ({ issue, state })),
  };
};

interface Judgement {
  verdict: 'in' | 'out';
  isUpdate: boolean;
  reasons: Reason[];
}

const judge = (
  entry: CollectedEntry,
  collecting: Collecting,
  usages: readonly Usage[],
  section: CollectingSection | undefined,
): Judgement => {
  const isSetAside = contains(collecting.outline.setAside ?? [], entry);
  const [lastUse] = usages;
  const news = usedReason(lastUse, entry);
  const dated = dateReason(entry.date, collecting.period);
  const carried = news ? null : carriedReason(entry, collecting.lastIssue, section);
  const appeared = news ? null : appearedReason(entry, collecting.lastIssue, section);
  const hasReason = news
    ? news.code === 'changed_since_issue'
    : isForPeriod(dated) || carried !== null || appeared !== null;
  const reasons = [
    news,
    dated,
    carried,
    appeared,
    isSetAside ? SET_ASIDE : null,
    section ? null : NO_SECTION,
  ];
  return {
    verdict: hasReason && !isSetAside && section ? 'in' : 'out',
    isUpdate: news?.code === 'changed_since_issue',
    reasons: reasons.filter((reason) => reason !== null),
  };
};

const SET_ASIDE: Reason = { code: 'set_aside' };
const NO_SECTION: Reason = { code: 'no_section' };

/** Rulings and events come back when something happened to them; what else was used before is done with. */
const usedReason = (
  use: Usage | undefined,
  entry: CollectedEntry,
): Extract<Reason, { code: 'in_issue' | 'changed_since_issue' }> | null => {
  if (!use) return null;
  const livesOn = entry.type === 'ruling' || entry.type === 'event';
  return livesOn && use.state === 'published' && use.changes.length > 0
    ? { code: 'changed_since_issue', issue: use.issue, changes: use.changes }
    : { code: 'in_issue', issue: use.issue, state: use.state };
};

const dateReason = (date: ImpreciseDate | null, period: DaySpan): Reason => {
  if (!date) return { code: 'no_date' };
  const { start, end } = date;
  if (isWithin(date, period)) return { code: 'within_period', start, end };
  if (overlaps(date, period)) return { code: 'overlaps_period', start, end };
  return end < period.start ? { code: 'before_period', start, end } : { code: 'after_period', start, end };
};

const isForPeriod = ({ code }: Reason): boolean => code === 'within_period' || code === 'overlaps_period';

const carriedReason = (
  entry: CollectedEntry,
  lastIssue: LastIssue | null,
  section: CollectingSection | undefined,
): Reason | null => {
  if (!lastIssue) return null;
  if (contains(lastIssue.setAside, entry)) return { code: 'set_aside_in_last_issue', issue: lastIssue.name };
  const belonged = section && entry.date && isWithin(entry.date, lastIssue.period);
  return belonged ? { code: 'left_out_of_last_issue', issue: lastIssue.name } : null;
};

const appearedReason = (
  entry: CollectedEntry,
  lastIssue: LastIssue | null,
  section: CollectingSection | undefined,
): Reason | null => {
  if (!section?.rule.appearedSinceLastIssue || !lastIssue?.publishedAt) return null;
  return entry.appearedAt > lastIssue.publishedAt
    ? { code: 'appeared_since_last_issue', on: entry.appearedAt.slice(0, 10) }
    : null;
};

const contains = (list: readonly SetAside[], entry: CollectedEntry): boolean =>
  list.some((one) => one.uid === entry.uid && one.documentId === entry.documentId);

const placedSections = (outline: Outline): Map<string, string> =>
  new Map(
    outline.sections.flatMap((section) =>
      placementsOf({ sections: [section] }).map((placement): [string, string] => [
        entryKey(placement),
        section.section,
      ]),
    ),
  );

const byDate = (one: CollectedEntry, other: CollectedEntry): number => {
  if (one.date && other.date) return compareImpreciseDates(one.date, other.date);
  if (!one.date && !other.date) return 0;
  return one.date ? -1 : 1;
};

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
