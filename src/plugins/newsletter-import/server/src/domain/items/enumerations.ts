import { fromRuns, joinInline, sliceInline, type InlineText } from '../inline/inline-text';
import { isCountry } from '../lexicon/countries';
import { hasNoun, hasVerb, type Reading } from './reading';

/** One of several things that a sentence tells at once; all but the first carry the sentence's beginning again. */
export interface EnumeratedPart {
  lead: InlineText | null;
  text: InlineText;
  because: string;
}

/** Splits a sentence that enumerates reports with a link each, or events taken part in; null when it tells one thing. */
export function enumeratedParts(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  return linkedPublications(sentence, reading) ?? attendedEvents(sentence, reading);
}

/** "… published reports on Norway [here], on Sweden [here] and on Denmark [here]": one part for each link. */
function linkedPublications(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  const { text, links } = reading;
  if (links.length < 2 || !hasVerb(reading, 'publish', 'hold', 'make', 'decide') || !hasNoun(reading, 'publication', 'ruling', 'event')) return null;
  const cuts: number[] = [];
  for (let index = 1; index < links.length; index += 1) {
    const previous = links[index - 1];
    const link = links[index];
    if (!previous || !link) return null;
    const between = text.slice(previous.end, link.start);
    const separator = /^[)\]]?\s*(?:[,;]\s*(?:(?:og|and|samt)\s+)?|(?:og|and|samt)\s+)/u.exec(between);
    if (!separator) return null;
    const named = between.slice(separator[0].length);
    const isNamed = isEnumerated(named, link.label, previous.label);
    if (!isNamed) return null;
    cuts.push(previous.end + separator[0].length);
  }
  const firstPart = startOfFirst(text, links[0]?.start ?? 0, text.slice(cuts[0], links[1]?.start), links[0]?.label ?? '');
  if (firstPart === null) return null;
  return parts(sentence, firstPart, cuts, 'the sentence enumerates several, each with a link of its own');
}

/** What names an enumerated thing before its link, or is the link's own label: a country, a name or a quoted title. */
function isEnumerated(before: string, label: string, previousLabel: string): boolean {
  const words = before.trim().replace(/[(:,]+$/, '').trim();
  const name = words.replace(/^(?:om|for|fra|frå|i|on|about|for|from|in|the)\s+/i, '').trim();
  if (name === '') return isCountry(label) || (/^\p{Lu}/u.test(label) && /^\p{Lu}/u.test(previousLabel));
  return name.split(/\s+/).length <= 12 && /^["“«]?\p{Lu}/u.test(name);
}

/** Where the first enumerated thing begins: at the preposition that the later ones repeat, or at the name before the link. */
function startOfFirst(text: string, linkStart: number, secondPart: string, firstLabel: string): number | null {
  const before = text.slice(0, linkStart);
  const preposition = /^(om|for|fra|frå|i|på|on|about|from|in)\s/i.exec(secondPart.trimStart())?.[1];
  if (preposition) {
    const at = before.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
    return at < 0 ? null : at + 1;
  }
  const name = /(?:\p{Lu}[\p{L}-]*\s+(?:og|and|of|the)?\s*)*\p{Lu}[\p{L}-]*\s*[(:]?\s*$/u.exec(before);
  if (name && name.index > 0) return name.index;
  return firstLabel !== '' && /^\p{Lu}/u.test(firstLabel) ? linkStart : null;
}

const ATTEND = /(?<!\p{L})(på|ved|at|in|i)\s/giu;

/** "… took part in a meeting with X and in the Y seminar": one part for each event. */
function attendedEvents(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  const verb = hasVerb(reading, 'take_part');
  const events = reading.nouns.filter((noun) => noun.class === 'event' && verb !== null && noun.start > verb.start);
  if (!verb || events.length < 2 || reading.links.length > 1) return null;
  const prepositions = [...reading.text.matchAll(ATTEND)].filter((match) => match.index > verb.start);
  const first = prepositions.findLast((match) => match.index < (events[0]?.start ?? 0));
  if (!first) return null;
  const word = (first[1] ?? '').toLowerCase();
  const cuts: number[] = [];
  for (let index = 1; index < events.length; index += 1) {
    const from = events[index - 1]?.end ?? 0;
    const to = events[index]?.start ?? 0;
    const joint = [...reading.text.slice(from, to).matchAll(/(?:,\s*(?:og|and)?|(?<!\p{L})(?:og|and|samt))\s+(på|ved|at|in|i)\s/giu)].find((match) => match[1]?.toLowerCase() === word);
    if (!joint) return null;
    cuts.push(from + joint.index + joint[0].length - word.length - 1);
  }
  return parts(sentence, first.index, cuts, 'the sentence names several events that were attended');
}

function parts(sentence: InlineText, first: number, cuts: readonly number[], because: string): EnumeratedPart[] {
  const shared = unmarked(sliceInline(sentence, 0, first));
  const ends = [...cuts, sentence.text.length];
  const opening: EnumeratedPart = { lead: null, text: sliceInline(sentence, 0, withoutJoint(sentence.text, ends[0] ?? 0)), because };
  const others = cuts.map((cut, index): EnumeratedPart => {
    const end = ends[index + 1] ?? sentence.text.length;
    const isLast = index === cuts.length - 1;
    return { lead: shared, text: sliceInline(sentence, cut, isLast ? end : withoutJoint(sentence.text, end)), because };
  });
  return [opening, ...others];
}

/** The comma or "and" between two parts belongs to neither. */
function withoutJoint(text: string, end: number): number {
  return text.slice(0, end).replace(/(?:\s*[,;])?\s*(?:(?<!\p{L})(?:og|and|samt))?\s*$/u, '').length;
}

/** The repeated beginning keeps no emphasis and no links: they belong to the first part. */
function unmarked(text: InlineText): InlineText {
  return fromRuns(text.runs.map((run) => ({ ...run, bold: false, italic: false, link: null })));
}

/** A part's whole text, with the beginning it shares. */
export function wholeText(part: EnumeratedPart): InlineText {
  return part.lead ? joinInline([part.lead, part.text]) : part.text;
}
