import { wordsOf } from '../lexicon/words';
import type { SourceLanguage } from '../types';

/** Common words that tell Bokmål from Nynorsk, and Norwegian from English; none is a word of the other side. */
const BOKMAL = wordSet(
  'ikke jeg hun være noen fra hvordan hva hvor hvem mer kommer ble blir fremme utredning øke bare deres myndighetene rapporten et en dette disse hvis gjennomførte åpnet',
);
const NYNORSK = wordSet(
  'ikkje eg ho vere nokon òg frå korleis kva kor kven meir kjem vart vert blei ein eit dei noko berre deira styresmaktene einskild saman desse dersom gjennomførte opna',
);
const NORWEGIAN = wordSet(
  'og på av til med som er det har om å de den vi kan skal et ein en eit fra frå ved eller',
);
const ENGLISH = wordSet(
  'the of and to that is was with on as by from this are were has have which their will an it be or at not you your our',
);
const ENOUGH_CHARACTERS = 32_000;
const LONG_ENOUGH_TO_JUDGE = 12;

/** The language most of a text is in, by its commonest words. */
export function guessLanguage(text: string): SourceLanguage {
  const { norwegian, english, bokmal, nynorsk } = countWords(text);
  if (english > norwegian) return 'en';
  return nynorsk > bokmal ? 'nn' : 'nb';
}

/** The language of a passage: the newsletter's, unless the passage is long enough and plainly in another. */
export function guessPassageLanguage(text: string, newsletter: SourceLanguage): SourceLanguage {
  const { norwegian, english, bokmal, nynorsk } = countWords(text);
  if (newsletter !== 'en')
    return english >= LONG_ENOUGH_TO_JUDGE && english > norwegian * 3 ? 'en' : newsletter;
  if (norwegian < LONG_ENOUGH_TO_JUDGE || norwegian <= english * 3) return newsletter;
  return nynorsk > bokmal ? 'nn' : 'nb';
}

function countWords(text: string): Record<'norwegian' | 'english' | 'bokmal' | 'nynorsk', number> {
  const counts = { norwegian: 0, english: 0, bokmal: 0, nynorsk: 0 };
  for (const word of wordsOf(text.slice(0, ENOUGH_CHARACTERS))) {
    const lower = word.text.toLowerCase();
    if (NORWEGIAN.has(lower) || word.text === 'i') counts.norwegian += 1;
    if (ENGLISH.has(lower)) counts.english += 1;
    if (BOKMAL.has(lower)) counts.bokmal += 1;
    if (NYNORSK.has(lower)) counts.nynorsk += 1;
  }
  return counts;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
