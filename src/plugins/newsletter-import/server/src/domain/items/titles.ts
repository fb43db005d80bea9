import { phraseAt } from '../lexicon';
import { isPeriodOnly } from '../lexicon/periods';
import type { Segment } from './segment';
import { sentencesOf } from './sentences';

const LONGEST = 110;
const SHORTEST = 12;
/** "See here" stands among so many last characters of a sentence. */
const POINTER_REACH = 80;
const NAMED_REACH = 200;

/**
 * A working title: the heading or bold lead-in that is the matter's own, else a quoted title, else the first sentence
 * without its "see here", cut at a word.
 */
export function titleOfSegment(segment: Segment): string {
  const own = segment.title === null ? '' : tidy(segment.title.text);
  if (own !== '' && (segment.title?.heading ?? null) !== null) return own;
  const [reading] = segment.readings;
  if (own !== '' && !saysOnlyWhen(own)) return own;
  if (!reading) return own;
  const quote = reading.quotes.find((found) => found.start < NAMED_REACH);
  const isNamed = reading.nouns.some((noun) => NAMED_BY_QUOTE.has(noun.class));
  if (quote && isNamed) return shorten(oneLine(quote.text));
  const text = oneLine(reading.text);
  const first = sentencesOf(text)[0];
  const sentence = first ? text.slice(first.start, first.end) : text;
  return shorten(tidy(reading.links.length > 0 ? withoutPointer(sentence) : sentence));
}

const NAMED_BY_QUOTE: ReadonlySet<string> = new Set(['publication', 'event', 'plan', 'material']);

/** A lead-in such as "24.–25. oktober:" is no title by itself. */
function saysOnlyWhen(title: string): boolean {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return isPeriodOnly(words.filter((word) => word !== 'kl' && word !== 'at'));
}

/** "… published its report, see here" without its end. */
function withoutPointer(sentence: string): string {
  const from = Math.max(0, sentence.length - POINTER_REACH);
  const pointer = phraseAt('seeAlso', sentence.slice(from));
  const bare = pointer ? sentence.slice(0, from + pointer.start).replace(/[\s,;(–—-]{1,5}$/u, '') : sentence;
  return bare.length >= SHORTEST ? bare : sentence;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]{1,10}$/u, '')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 40))
    .replace(/[,;:–—-]+$/u, '')
    .trim()} …`;
}
