import type { InlineText } from '../inline/inline-text';
import { MONTH } from '../lexicon/periods';
import { partsOfSentence, type EnumeratedPart } from './enumerated-part';
import { hasVerb, type Reading } from './reading';

const PREPOSITION = /(?<!\p{L})(på|ved|at|in|i)\s/giu;
const REPEATED = new RegExp(
  `(?:,\\s*(?:og|and)?|(?<!\\p{L})(?:og|and|samt))\\s+((?:(?:i|in)\\s+${MONTH}\\s+)?(?:på|ved|at|in|i))\\s+(?=\\p{L})`,
  'giu',
);
const SECOND_OBJECT = /(?:,\s*|\s)and\s+(?=(?:the|an?|our)\s)/giu;
const EVENT_NAME =
  /^\p{Lu}\p{L}*(?:dagen|dagene|dagane|uka|uken|veka|days?|week|forum|fest)(?!\p{L})|^\S+(?: \S+){0,2}-(?:dag|dagen|dagene)(?!\p{L})/u;
const EVENT_REACH = 60;

/** "… took part in a meeting with X and in the Y seminar": one part for each event. */
export function attendedEvents(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  const verb = hasVerb(reading, 'take_part');
  if (!verb || reading.links.length > 1) return null;
  const verbEnd = verb.start + verb.text.length;
  const isObject = /^\s+(?:the|an?|our)\s/iu.test(reading.text.slice(verbEnd));
  const found = isObject ? objects(reading, verbEnd + 1) : prepositions(reading, verbEnd);
  if (!found || found.cuts.length === 0 || !namesEvent(reading, found.first)) return null;
  return partsOfSentence(
    sentence,
    found.first,
    found.cuts,
    'the sentence names several events that were attended',
  );
}

interface Cuts {
  /** Where the first event begins; what stands before it is shared. */
  first: number;
  cuts: number[];
}

/** "attended the A meeting and the B seminar": cut before the second article. */
function objects(reading: Reading, first: number): Cuts {
  const cuts = [...reading.text.matchAll(SECOND_OBJECT)].flatMap((match) => {
    const at = match.index + match[0].length;
    return match.index > first && namesEvent(reading, at) ? [at] : [];
  });
  return { first, cuts };
}

/** "på møte med A, og i mai på B-seminar": cut before the preposition that is repeated. */
function prepositions(reading: Reading, from: number): Cuts | null {
  const first = firstPreposition(reading, from);
  if (!first) return null;
  const cuts = [...reading.text.matchAll(REPEATED)].flatMap((match) => {
    const [whole, when = ''] = match;
    const isSame = when.toLowerCase().split(/\s+/).at(-1) === first.word;
    const isEvent = match.index > first.at && isSame && namesEvent(reading, match.index + whole.length);
    return isEvent ? [match.index + whole.indexOf(when)] : [];
  });
  return { first: first.at, cuts };
}

/** The preposition before the first event: the nearest to its noun, or one that a name follows that looks like one. */
function firstPreposition(reading: Reading, from: number): { at: number; word: string } | null {
  const all = [...reading.text.matchAll(PREPOSITION)].filter(({ index }) => index >= from);
  const event = reading.nouns.find((noun) => noun.class === 'event' && noun.start > from);
  const named = all.find((match) => EVENT_NAME.test(reading.text.slice(match.index + match[0].length)));
  const near = all.findLast(({ index }) => event !== undefined && index < event.start);
  const match = named && (!near || named.index < near.index) ? named : near;
  const word = match?.[1]?.toLowerCase();
  return match && word !== undefined ? { at: match.index, word } : null;
}

/** An event is named near a place: by a noun, or by a name that looks like one ("Havdagene", "HMS-dag"). */
function namesEvent(reading: Reading, at: number): boolean {
  const isNear = reading.nouns.some(
    (noun) => noun.class === 'event' && noun.start >= at && noun.start < at + EVENT_REACH,
  );
  const after = reading.text.slice(at).replace(/^(?:på|ved|at|in|i)\s+/iu, '');
  return isNear || EVENT_NAME.test(after);
}
