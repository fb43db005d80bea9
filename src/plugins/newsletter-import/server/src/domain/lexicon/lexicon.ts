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
  | 'proposal'
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
  | 'investigate'
  | 'answer'
  | 'cancel';

export interface NounList {
  class: NounClass;
  /** The kind of entry the noun points at, where it does. */
  kind?: string;
  /** Base forms; Norwegian ones end with their gender: `seminar:n`. */
  words: string;
}

/** Stems of regular Norwegian verbs, by how they inflect. */
export type VerbStems = Partial<Record<VerbClass, { t?: string; a?: string }>>;
/** Forms of verbs as they are written. */
export type VerbWords = Partial<Record<VerbClass, string>>;
/** Verbs of several words, as regular expressions. */
export type VerbPhrases = Partial<Record<VerbClass, string[]>>;
export type Phrases = Record<PhraseName, string[]>;

/**
 * One language's words and phrases. Lists of words are parted by blanks. Phrases are regular expressions that are matched
 * against lower-case text, from the beginning of a word on; blanks in them stand for any white space, a final `\\b` for
 * the end of a word in any alphabet.
 */
export interface Lexicon {
  languages: SourceLanguage[];
  nouns: NounList[];
  verbStems: VerbStems;
  verbWords: VerbWords;
  verbPhrases: VerbPhrases;
  /** Words that begin a passage about what was said before. */
  anaphora: string;
  /** Words that make the noun after them one that was brought up before. */
  determiners: string;
  indefiniteArticles: string;
  /** Adjectives after which a definite noun is news all the same: "the annual conference". */
  newAdjectives: string;
  prepositions: string;
  /** Openings of passages that only tell where to find more about what was said before. */
  pointers: string[];
  /** Names of bodies that are written like common nouns. */
  bodies: string;
  /** Nouns that the names of bodies end in: what "the Office" is short for. */
  bodyEndings: string;
  firstPerson: string;
  /** Auxiliary verbs and adverbs that stand between who acts and the verb. */
  auxiliaries: string;
  /** Acronyms of parties, which stand after the names of their members. */
  parties: string;
  /** Words that begin sentences with a capital and name nobody. */
  openers: string;
  phrases: Phrases;
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
  | 'staff'
  | 'newsletterName'
  | 'reportShelf'
  | 'eventShelf'
  | 'rulingShelf'
  | 'mixedShelf'
  | 'memberMotion'
  | 'memberQuestion'
  | 'changeOfLaw'
  | 'finiteVerb'
  | 'past'
  | 'audit'
  | 'caseLaw'
  | 'research'
  | 'heldEvent'
  | 'postalAddress'
  | 'courtesy'
  | 'recommendation'
  | 'whereToFind'
  | 'fieldLabel'
  | 'seeAlso'
  | 'outcomeRejected'
  | 'outcomeAnswered'
  | 'outcomeAdopted'
  | 'outcomeSubmitted'
  | 'outcomeConsidered'
  | 'organisedBy'
  | 'person';
