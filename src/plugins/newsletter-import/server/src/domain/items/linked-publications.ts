import type { InlineText } from '../inline/inline-text';
import { isCountry } from '../lexicon/countries';
import { partsOfSentence, type EnumeratedPart } from './enumerated-part';
import { hasNoun, hasVerb, type Reading } from './reading';

/** "… published reports on Norway [here], on Sweden [here] and on Denmark [here]": one part for each link. */
export function linkedPublications(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  const { text, links } = reading;
  if (
    links.length < 2 ||
    !hasVerb(reading, 'publish', 'hold', 'make', 'decide') ||
    !hasNoun(reading, 'publication', 'ruling', 'event')
  )
    return null;
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
  const firstPart = startOfFirst(
    text,
    links[0]?.start ?? 0,
    text.slice(cuts[0], links[1]?.start),
    links[0]?.label ?? '',
  );
  if (firstPart === null) return null;
  return partsOfSentence(
    sentence,
    firstPart,
    cuts,
    'the sentence enumerates several, each with a link of its own',
  );
}

/** What names an enumerated thing before its link, or is the link's own label: a country, a name or a quoted title. */
function isEnumerated(before: string, label: string, previousLabel: string): boolean {
  const words = before
    .trim()
    .replace(/[(:,]+$/, '')
    .trim();
  const name = words.replace(/^(?:om|for|fra|frå|i|on|about|for|from|in|the)\s+/i, '').trim();
  if (name === '') return isCountry(label) || (/^\p{Lu}/u.test(label) && /^\p{Lu}/u.test(previousLabel));
  return name.split(/\s+/).length <= 12 && /^["“«]?\p{Lu}/u.test(name);
}

/** Where the first enumerated thing begins: at the preposition that the later ones repeat, or at the name before the link. */
function startOfFirst(
  text: string,
  linkStart: number,
  secondPart: string,
  firstLabel: string,
): number | null {
  const before = text.slice(0, linkStart);
  const preposition = /^(om|for|fra|frå|i|på|on|about|from|in)\s/i.exec(secondPart.trimStart())?.[1];
  if (preposition) {
    const at = before.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
    return at < 0 ? null : at + 1;
  }
  const name = NAME_AT_END.exec(before);
  if (name && name.index > 0) return name.index;
  return firstLabel !== '' && /^\p{Lu}/u.test(firstLabel) ? linkStart : null;
}

const NAME_AT_END =
  /(?:\p{Lu}[\p{L}-]{0,40}\s+(?:(?:og|and|of|the)\s+)?){0,8}\p{Lu}[\p{L}-]{0,40}\s{0,3}[(:]?\s{0,3}$/u;
