import type { SourceLanguage } from '../types';

/** What a noun tells about the matter it names. */
export type NounClass =
  | 'event'
  | 'publication'
  | 'ruling'
  | 'regulation'
  | 'legislation'
  | 'motion'
  | 'question'
  | 'plan'
  | 'material'
  | 'measure'
  | 'cooperation'
  | 'consultation'
  | 'newsletter';

/** What a verb tells about what happened. */
export type VerbClass =
  | 'publish'
  | 'hold'
  | 'take_part'
  | 'decide'
  | 'consider'
  | 'submit'
  | 'begin'
  | 'intend'
  | 'make'
  | 'answer'
  | 'cancel';

export interface NounList {
  class: NounClass;
  /** The kind of entry the noun points at, where it does. */
  kind?: string;
  /** Base forms; Norwegian ones end with their gender: `seminar:n`. */
  words: string;
}

/** One language's words and phrases. Phrases are regular expressions without flags; blanks stand for any white space. */
export interface Lexicon {
  languages: SourceLanguage[];
  nouns: NounList[];
  verbs: Record<VerbClass, string>;
  verbPhrases: Partial<Record<VerbClass, string[]>>;
  /** Words that begin a passage about what was said before. */
  anaphora: string;
  /** Openings of passages that only tell where to find more about what was said before. */
  pointers: string[];
  /** Names of bodies that are written like common nouns. */
  bodies: string;
  firstPerson: string;
  phrases: Record<PhraseName, string[]>;
}

export type PhraseName =
  | 'masthead'
  | 'audience'
  | 'contents'
  | 'editorial'
  | 'greeting'
  | 'closing'
  | 'imageDescription'
  | 'thanks'
  | 'copies'
  | 'otherIssue'
  | 'about'
  | 'aboutHeading'
  | 'contactPoint'
  | 'contactHeading'
  | 'subscription'
  | 'mandate'
  | 'editor'
  | 'continued'
  | 'handOver'
  | 'nothingToTell'
  | 'nextUpdate'
  | 'pageReference'
  | 'digital'
  | 'physical'
  | 'recording'
  | 'registration'
  | 'tentative'
  | 'cancelled'
  | 'launchEvent'
  | 'inProgress'
  | 'periodicReport'
  | 'parliament'
  | 'rulingOutcome'
  | 'court'
  | 'rubric'
  | 'also'
  | 'vacancy';
