import { wordsOf } from '../lexicon/words';
import type { SourceLanguage } from '../types';

const COMMON: Record<SourceLanguage, Set<string>> = {
  nb: new Set('ikke jeg hun være noen også fra hvordan hva hvor hvem mer kommer ble blir fremme utredning øke bare mellom etter deres gjennomføre myndighetene rapporten norske'.split(' ')),
  nn: new Set('ikkje eg ho vere nokon òg frå korleis kva kor kven meir kjem vart vert ein eit dei noko berre mellom etter deira gjennomføre styresmaktene rapporten norske einskild saman'.split(' ')),
  en: new Set('the of and to in that is was for with on as by from this are were has have which their published will'.split(' ')),
};
const SHARED_NORWEGIAN = new Set('og i på av til for med som er det har en om at å de den vi kan skal'.split(' '));
const ENOUGH_WORDS = 4_000;

/** The language most of a text is in, by its commonest words. */
export function guessLanguage(text: string): SourceLanguage {
  const scores: Record<SourceLanguage, number> = { nb: 0, nn: 0, en: 0 };
  let norwegian = 0;
  for (const { text: word } of wordsOf(text.slice(0, ENOUGH_WORDS * 8))) {
    const lower = word.toLowerCase();
    if (SHARED_NORWEGIAN.has(lower)) norwegian += 1;
    for (const language of ['nb', 'nn', 'en'] as const) if (COMMON[language].has(lower)) scores[language] += 1;
  }
  if (scores.en > norwegian + Math.max(scores.nb, scores.nn)) return 'en';
  return scores.nn > scores.nb ? 'nn' : 'nb';
}
