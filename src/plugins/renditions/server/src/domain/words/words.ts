import { bestLanguage, type InterfaceLanguage } from '../../../../../../domain/languages';
import { ENGLISH } from './words-en';
import { NORWEGIAN } from './words-nb';

/** The words that renditions add to what an edition says, in one language. */
export interface Words {
  /** The language of these words. */
  language: InterfaceLanguage;
  /** "Nr. 3/2022" */
  issueNumber: (number: number, year: number) => string;
  /** Heading of the list of sections. */
  contents: string;
  /** Before the date on which the issue was first published. */
  published: string;
  /** "Rettet 3. juni 2022" */
  corrected: (day: string) => string;
  /** Heading over who publishes the newsletter. */
  about: string;
  contact: string;
  publisher: string;
  update: string;
  /** What is not published is called, at the top of every page of it. */
  draft: string;
  /** Says so in a sentence, before everything else. */
  draftNotice: string;
  /** Labels of facts, by what they tell. */
  fact: Readonly<Record<FactName, string>>;
  /** Before the links of an entry, for those who do not see that they are links. */
  links: string;
  /** What a link leads to, where its label does not say. */
  role: Readonly<Record<LinkRole, string>>;
  linkNote: Readonly<{ paywalled: string; missing: string; broken: string }>;
  /** "på engelsk", after a link whose target is in another language. */
  inLanguage: (name: string) => string;
  otherLanguage: string;
  seeAlso: string;
  image: string;
  email: string;
  phone: string;
  /** "kl. 13.00–15.00" */
  clock: (from: string, to: string | null) => string;
  defendants: (count: number) => string;
  /** "Rettskraftig fra 3. juni 2022" */
  since: (what: string, day: string) => string;
  /** Names of the choices of entries, by field and value. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  notFound: string;
  /** "1,2" or "1.2" */
  decimal: (value: number) => string;
}

export type LinkRole = 'info' | 'registration' | 'recording' | 'document';

export type FactName =
  | 'publishers'
  | 'reportNumber'
  | 'publishedOn'
  | 'covers'
  | 'country'
  | 'status'
  | 'reference'
  | 'court'
  | 'caseType'
  | 'decidedOn'
  | 'caseName'
  | 'statutes'
  | 'outcome'
  | 'appeal'
  | 'legalForce'
  | 'earlierInstance'
  | 'when'
  | 'place'
  | 'format'
  | 'organisers'
  | 'date'
  | 'organisations'
  | 'matter'
  | 'parties';

const ALL: Readonly<Record<InterfaceLanguage, Words>> = { nb: NORWEGIAN, en: ENGLISH };

/** The words for an edition in a language; where there are none in it, those of the language that stands in for it. */
export const wordsFor = (language: string): Words =>
  ALL[bestLanguage(language.split('-', 1)[0] ?? language, ['nb', 'en']) === 'en' ? 'en' : 'nb'];

/** The name of a choice; the stored value itself, readable, where a newer edition holds one that is not known here. */
export const valueWord = (words: Words, field: string, value: string): string =>
  words.values[field]?.[value] ?? value.replaceAll('_', ' ');
