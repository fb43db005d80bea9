import type { RulingLanguage } from './ruling-text';

const NORWEGIAN = [
  'en én ein éin ei éi et eit ett tredje fjerde femte',
  'to begge',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju syv',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
const ENGLISH = [
  'a an one third fourth fifth',
  'two both',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const byWord = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((written, index) => written.split(' ').map((word) => [word, index + 1] as const)));

const NUMBERS = { no: byWord(NORWEGIAN), en: byWord(ENGLISH) };

/** Numbers as words of one language; "to" is two in Norwegian only. An ordinal is the one it points out. */
export function numberWords(language: RulingLanguage): ReadonlyMap<string, number> {
  return NUMBERS[language === 'en' ? 'en' : 'no'];
}
