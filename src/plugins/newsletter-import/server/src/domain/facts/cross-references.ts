import { wordsOf } from '../lexicon/words';
import type { CrossReference, PlannedItem } from '../types';

/** Page of a source line, where the source shows its pages; null where it doesn't. */
export type PageOfLine = (line: number) => number | null;

const REFERENCE =
  /(?<!\p{L})(?:(?<page>(?:side|s\.|page|p\.)\s*(?<number>\d{1,3}))|(?<next>neste side|the next page|next page|following page|overleaf)|(?<previousPage>forrige side|førre side|previous page|preceding page)|(?<previousIssue>(?:forrige|førre|siste) (?:\p{L}+ )?(?:nyhetsbrev|nyheitsbrev|nummer|utgave|utgåve)\p{L}*|(?:the |our )?(?:previous|last) (?:issue|newsletter|edition|bulletin))|(?<nextIssue>neste (?:\p{L}+ )?(?:nyhetsbrev|nyheitsbrev|nummer|utgave|utgåve)\p{L}*|(?:the |our )?next (?:issue|newsletter|edition|bulletin)))(?!\p{L})/giu;

const MOST_TARGETS = 3;

/** References from one matter to another: "side 6", "neste side", "the previous issue". */
export function findCrossReferences(text: string): Omit<CrossReference, 'targets'>[] {
  return [...text.matchAll(REFERENCE)].map((match) => {
    const groups = match.groups ?? {};
    const found = { text: match[0].replace(/\s+/g, ' ') };
    if (groups.page) return { ...found, to: 'page' as const, page: Number(groups.number) };
    if (groups.next) return { ...found, to: 'next_page' as const };
    if (groups.previousPage) return { ...found, to: 'previous_page' as const };
    return { ...found, to: groups.previousIssue ? ('previous_issue' as const) : ('next_issue' as const) };
  });
}

/** Finds the items a reference means: those on its page, best match of topic words first; without pages, by topic alone. */
export function resolveCrossReferences(items: readonly PlannedItem[], texts: ReadonlyMap<string, string>, pageOf: PageOfLine): PlannedItem[] {
  if (items.every((item) => item.crossReferences.length === 0)) return [...items];
  const topics = new Map(items.map((item) => [item.key, topicWords(texts.get(item.key) ?? item.title)]));
  return items.map((item) => ({
    ...item,
    crossReferences: item.crossReferences.map((reference) => ({ ...reference, targets: targetsOf(item, reference, items, topics, pageOf) })),
  }));
}

function targetsOf(
  item: PlannedItem,
  reference: CrossReference,
  items: readonly PlannedItem[],
  topics: ReadonlyMap<string, Set<string>>,
  pageOf: PageOfLine,
): string[] {
  if (reference.to === 'previous_issue' || reference.to === 'next_issue') return [];
  const here = pageOf(item.lines[0]);
  const page = reference.to === 'page' ? (reference.page ?? null) : here === null ? null : here + (reference.to === 'next_page' ? 1 : -1);
  const others = items.filter((other) => other.key !== item.key && other.type !== 'issue' && other.type !== 'contact');
  const onPage = page === null ? [] : others.filter((other) => pageOf(other.lines[0]) === page);
  const own = topics.get(item.key) ?? new Set<string>();
  const ranked = (onPage.length > 0 ? onPage : others)
    .map((other) => ({ key: other.key, shared: shared(own, topics.get(other.key) ?? new Set()) }))
    .filter((other) => other.shared >= (onPage.length > 0 ? 1 : 2))
    .sort((a, b) => b.shared - a.shared);
  return ranked.slice(0, MOST_TARGETS).map((other) => other.key);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Words long enough to carry a topic, cut to a common beginning so that endings don't matter. */
function topicWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.text.length >= 6).map((word) => word.text.toLowerCase().slice(0, 8)));
}
