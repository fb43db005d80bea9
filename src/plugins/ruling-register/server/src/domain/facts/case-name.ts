import type { CaseType } from './ruling-facts';

const NORWEGIAN =
  /(?<![\p{L}-])(\p{Lu}[\p{L}\d]{1,30}(?:[- ]\p{Lu}[\p{L}\d]{1,30}){0,2}-sak(?:en|a))(?!\p{L})/gu;
/** "i Jordbærsaken": a capital within a sentence makes a name of a common noun. */
const COMPOUND = /(?<=\p{Ll}\s["«“]?)(\p{Lu}\p{Ll}{3,30}sak(?:en|a))(?!\p{L})/gu;
const ENGLISH =
  /(?<!\p{L})[Tt]he\s[“"«]?(\p{Lu}[\p{L}\d]{1,30}(?:[- ]\p{Lu}[\p{L}\d]{1,30}){0,2}[”"»]?\s[Cc]ase)(?!\p{L})/gu;

/** Bodies and abbreviations, after which "-saken" is only "the case before". */
const NO_NAME =
  /^(?:EMD|UNE|UDI|HR|EU|EØS|FN|NAV|THB|Høyesterett|Høgsterett|Lagmannsrett\p{L}*|Tingrett\p{L}*|Straffe|Anke|Supreme Court|District Court|Court|Criminal|Civil|Appeal)/u;

/**
 * What the public calls the case. Never where the word is also a person's name in the text, and never for the European
 * Court of Human Rights, whose cases are called by their parties.
 */
export function caseNameIn(text: string, caseType: CaseType): string | null {
  if (caseType === 'ecthr') return null;
  for (const match of [NORWEGIAN, COMPOUND, ENGLISH].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const name = (match[1] ?? '').replace(/[“”"«»]/g, '').replace(/\s+/g, ' ');
    const word = name.replace(/(?:-?sak(?:en|a)|\s[Cc]ase)$/, '');
    if (!NO_NAME.test(word) && !isPersonsName(text, word) && name.length <= 120) return name;
  }
  return null;
}

/** Endings of family names made from a father's name. */
const FAMILY_NAME = /(?:sen|sson|datter|dotter)$/u;

/** "Kari Nordmann … Nordmann-saken": another capitalised word stands before it. */
function isPersonsName(text: string, word: string): boolean {
  const last = word.split(/[- ]/).at(-1) ?? word;
  if (FAMILY_NAME.test(last)) return true;
  return new RegExp(`\\p{Lu}[\\p{Ll}.]{0,20}\\s${last}(?![\\p{L}-])`, 'u').test(text);
}
