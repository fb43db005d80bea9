import { hasPhrase } from '../lexicon';
import type { Segment } from './segment';
import { sentencesOf } from './sentences';

const LONGEST = 110;
const SEE_ALSO =
  /(?<![\p{L}])[\s,;–—-]*\(?\s*(?<!\p{L})(?:se|sjå|see|les mer|read more|les|read|mer informasjon|more information)\s+(?:mer |more |for |opptak |recording |nærmere |informasjon |her|here|this|nettsak|på|at)?.{0,60}$/iu;

/**
 * A working title: the heading or bold lead-in that is the matter's own, else a quoted title, else the first sentence
 * without its "see here", cut at a word.
 */
export function titleOfSegment(segment: Segment): string {
  if (segment.title) return tidy(segment.title.text);
  const reading = segment.readings[0];
  if (!reading) return '';
  const quote = reading.quotes[0];
  const isNamed = quote !== undefined && reading.nouns.some((noun) => ['publication', 'event', 'plan', 'material'].includes(noun.class));
  if (quote && isNamed && quote.start < 200) return shorten(quote.text.replace(/\s+/g, ' '));
  const text = reading.text.replace(/\s+/g, ' ').trim();
  const first = sentencesOf(text)[0];
  const sentence = first ? text.slice(first.start, first.end) : text;
  const hasMore = hasPhrase('recording', sentence) || reading.links.length > 0;
  const bare = hasMore ? sentence.replace(SEE_ALSO, '') : sentence;
  return shorten(tidy(bare.length >= 12 ? bare : sentence));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.,;:\s]+$/u, '').trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[,;:–—-]+$/u, '').trim()} …`;
}
