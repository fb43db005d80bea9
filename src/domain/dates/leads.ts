import type { DateQualifier } from './imprecise-date';
import { afterPhrase, type Reader } from './reader';
import type { LeadPhrase } from './vocabulary';

/** What the words before a date say of it ("innen utgangen av", "by the end of"). */
export interface Leads {
  qualifier?: DateQualifier;
  isLoose: boolean;
  isComing: boolean;
  /** Set by the last of the words, which a second half of the date may complete. */
  opens?: 'from_to' | 'between';
  /** What the words make a date in running text, as in {@link LeadPhrase.cues}. */
  cues: string;
  /** The first word of the last phrase; empty when there is none. */
  lastWord: string;
  /** The index of the first token that belongs to the date's own text; null when all words are silent. */
  firstTold: number | null;
}

/** More phrases than this in a row are no longer words that lead up to a date. */
export const MOST_LEADS = 4;

export const NO_LEADS: Leads = { isLoose: false, isComing: false, cues: '', lastWord: '', firstTold: null };

/** The longest lead phrase at a token, or null. */
export function leadAt(reader: Reader, at: number): LeadPhrase | null {
  const phrases = reader.words.leads.get(reader.tokens[at]?.lower ?? '') ?? [];
  return phrases.find(({ words }) => afterPhrase(reader, at, words) !== null) ?? null;
}

/** The leads so far and one phrase more, which begins at a token. */
export function addLead(leads: Leads, phrase: LeadPhrase, at: number): Leads {
  const qualifier = leads.qualifier ?? phrase.qualifier;
  return {
    // "by the end of 2023" is some time in 2023 and not before it.
    qualifier: phrase.isEndOf && qualifier === 'before' ? undefined : qualifier,
    isLoose: leads.isLoose || phrase.isLoose === true,
    isComing: phrase.isComing === true,
    opens: phrase.opens,
    cues: leads.cues + phrase.cues,
    lastWord: phrase.words[0] ?? '',
    firstTold: leads.firstTold ?? (phrase.isSilent ? null : at),
  };
}
