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

/** A matter with the text that references are matched by. */
interface Matter {
  item: PlannedItem;
  text: string;
}

/** Finds the items a reference means: those on its page, best match of topic words first; without pages, by topic alone. */
export function resolveCrossReferences<T extends Matter>(matters: readonly T[], pageOf: PageOfLine): T[] {
  if (matters.every(({ item }) => item.crossReferences.length === 0)) return [...matters];
  const topics = topicIndex(matters.map((matter) => matter.text));
  const pages = matters.map(({ item }) => pageOf(item.lines[0]));
  return matters.map((matter, at): T => {
    const { item } = matter;
    const crossReferences = item.crossReferences.map((reference) => ({
      ...reference,
      targets: targetsOf(at, reference, matters, pages, topics),
    }));
    return { ...matter, item: { ...item, crossReferences } };
  });
}

function targetsOf(
  at: number,
  reference: CrossReference,
  matters: readonly Matter[],
  pages: readonly (number | null)[],
  topics: TopicIndex,
): string[] {
  if (reference.to === 'previous_issue' || reference.to === 'next_issue') return [];
  const page = pageMeant(reference, pages[at] ?? null);
  const shared = [...sharedTopics(at, topics)].filter(([other]) => isNews(matters[other]));
  const onPage = page === null ? [] : shared.filter(([other]) => pages[other] === page);
  const ranked = onPage.length > 0 ? onPage : shared.filter(([, count]) => count > 1);
  return ranked
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TARGETS)
    .flatMap(([other]) => matters[other]?.item.key ?? []);
}

function pageMeant(reference: CrossReference, here: number | null): number | null {
  if (reference.to === 'page') return reference.page ?? null;
  return here === null ? null : here + (reference.to === 'next_page' ? 1 : -1);
}

function isNews(matter: Matter | undefined): boolean {
  return matter !== undefined && matter.item.type !== 'issue' && matter.item.type !== 'contact';
}

/** Topic words of each text, and the texts that have each word. */
interface TopicIndex {
  words: Set<string>[];
  textsOf: Map<string, number[]>;
}

/** A word of so many matters tells none of them apart. */
const COMMON_WORD = 60;

function topicIndex(texts: readonly string[]): TopicIndex {
  const words = texts.map(topicWords);
  const textsOf = new Map<string, number[]>();
  words.forEach((found, at) => {
    for (const word of found) {
      const known = textsOf.get(word);
      if (known) known.push(at);
      else textsOf.set(word, [at]);
    }
  });
  return { words, textsOf };
}

/** The other texts that share topic words with one, with how many. */
function sharedTopics(at: number, { words, textsOf }: TopicIndex): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words[at] ?? []) {
    const texts = textsOf.get(word) ?? [];
    if (texts.length > COMMON_WORD) continue;
    for (const other of texts) if (other !== at) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

/** Words long enough to carry a topic, cut to a common beginning so that endings don't matter. */
function topicWords(text: string): Set<string> {
  const long = wordsOf(text).filter((word) => word.text.length >= 6);
  return new Set(long.map((word) => word.text.toLowerCase().slice(0, 8)));
}
