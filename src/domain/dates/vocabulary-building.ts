import type { LeadPhrase } from './vocabulary';

/** The words of a phrase written with spaces between its tokens: `pr .`. */
export function phrase(text: string): string[] {
  return text.split(' ');
}

/** The words of a list written with spaces. */
export function wordSet(text: string): Set<string> {
  return new Set(text.split(' '));
}

/** Numbers the groups of words from 1: `a|b c` gives a → 1, b → 1, c → 2. */
export function numbered(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  text.split(' ').forEach((group, index) => {
    for (const word of group.split('|')) numbers.set(word, index + 1);
  });
  return numbers;
}

/** Lead phrases of one meaning, written `first phrase | second phrase`. */
export function leads(texts: string, meaning: Omit<LeadPhrase, 'words'>): LeadPhrase[] {
  return texts.split(' | ').map((text) => ({ words: phrase(text), ...meaning }));
}

/** Lead phrases by their first word, the longest first. */
export function byFirstWord(phrases: readonly LeadPhrase[]): Map<string, LeadPhrase[]> {
  const index = new Map<string, LeadPhrase[]>();
  for (const each of phrases) {
    const key = each.words[0] ?? '';
    index.set(
      key,
      [...(index.get(key) ?? []), each].sort((one, other) => other.words.length - one.words.length),
    );
  }
  return index;
}
