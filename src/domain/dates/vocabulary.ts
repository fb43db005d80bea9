import type { DateQualifier } from './imprecise-date';
import type { Season } from './spans';

/** A part of a year that is counted: three tertials, four quarters or two halves. */
export type YearPart = 'tertial' | 'quarter' | 'half';

/** Words that lead up to a date ("pr.", "i løpet av", "by the end of"), as tokens. */
export interface LeadPhrase {
  words: readonly string[];
  qualifier?: DateQualifier;
  /** The wording says more than the fields of a date can hold, so it is kept as its literal. */
  isLoose?: boolean;
  /** "the end of …": takes the edge off a "before" ("by the end of 2023" is some time in 2023). */
  isEndOf?: boolean;
  /** A mere preposition or article, left out of the text of a found date. */
  isSilent?: boolean;
  /** "til høsten", "next spring": the coming one, of seasons only ("til 30. juni" says no more than the day). */
  isComing?: boolean;
  /** "fra … til", "mellom … og": what opens a span that its second half completes. */
  opens?: 'from_to' | 'between';
  /** What it makes a date in running text: a lone month (m), a season without year (s), a bare year (y). */
  cues: string;
}

/** The words that dates are written with in a language. Phrases are token sequences, longest first. */
export interface Vocabulary {
  months: ReadonlyMap<string, number>;
  shortMonths: ReadonlyMap<string, number>;
  /** Short names that without a stop or a day before them are another word ("jul" is Christmas). */
  stoppedMonths: ReadonlySet<string>;
  /** English month names begin with a capital; Norwegian ones do not. */
  hasCapitalMonths: boolean;
  /** Month names that in small letters are also everyday words. */
  ambiguousMonths: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  seasons: ReadonlyMap<string, Season>;
  /** Seasons that stand as a date only in a fixed phrase ("i høst", "the fall"). */
  guardedSeasons: ReadonlySet<string>;
  /** The words one of which must precede a guarded season. */
  seasonGuards: ReadonlySet<string>;
  /** Ordinal words; -1 is the last. */
  ordinals: ReadonlyMap<string, number>;
  /** Letters right after a day's number ("1st"). */
  ordinalEndings: ReadonlySet<string>;
  yearParts: readonly { words: readonly string[]; part: YearPart }[];
  partLetters: ReadonlyMap<string, YearPart>;
  /** Parts of a year that are everyday words, and so need a year or a preposition in running text. */
  guardedParts: ReadonlySet<YearPart>;
  leads: ReadonlyMap<string, readonly LeadPhrase[]>;
  rangeWords: readonly (readonly string[])[];
  andWords: ReadonlySet<string>;
  /** Words between a date and its year ("of", "i"). */
  yearLinks: ReadonlySet<string>;
  relativeYears: readonly { words: readonly string[]; offset: number }[];
  clockWords: ReadonlySet<string>;
  /** Words after a number that make it a count and not a year. */
  counted: ReadonlySet<string>;
  /** Words before a number that make it a label and not a day ("side 6", "nr. 3"). */
  labels: ReadonlySet<string>;
}
