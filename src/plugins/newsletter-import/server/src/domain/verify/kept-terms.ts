import { normalise } from './normalise';

interface Term {
  words: string[];
  isTaken: boolean[];
}

/** Link labels or emphasised terms that were kept. Each of their words proves one word of the source, once. */
export class KeptTerms {
  private readonly whole = new Map<string, Term[]>();
  private readonly byWord = new Map<string, Set<Term>>();

  constructor(terms: readonly string[]) {
    for (const key of terms.map(normalise).filter((term) => term !== '')) {
      const words = key.split(' ');
      const term: Term = { words, isTaken: words.map(() => false) };
      const same = this.whole.get(key);
      if (same) same.push(term);
      else this.whole.set(key, [term]);
      for (const word of words) {
        const known = this.byWord.get(word);
        if (known) known.add(term);
        else this.byWord.set(word, new Set([term]));
      }
    }
  }

  /** Takes a term that is the same, if there is one left. */
  takeWhole(key: string): boolean {
    const term = this.whole.get(key)?.pop();
    if (!term) return false;
    term.isTaken.fill(true);
    return true;
  }

  /** Takes the words out of longer or several terms: emphasis may be joined to its neighbour, or divided. */
  takeParts(key: string): boolean {
    const words = key.split(' ');
    const taken: [Term, number][] = [];
    let done = 0;
    while (done < words.length) {
      const run = this.longestRun(words.slice(done));
      if (run.length === 0) {
        for (const [term, at] of taken) term.isTaken[at] = false;
        return false;
      }
      for (const [term, at] of run) term.isTaken[at] = true;
      taken.push(...run);
      done += run.length;
    }
    return true;
  }

  private longestRun(words: readonly string[]): [Term, number][] {
    let longest: [Term, number][] = [];
    for (const term of this.byWord.get(words[0] ?? '') ?? []) {
      term.words.forEach((_, start) => {
        let length = 0;
        while (
          length < words.length &&
          term.words[start + length] === words[length] &&
          term.isTaken[start + length] === false
        ) {
          length += 1;
        }
        if (length > longest.length) {
          longest = Array.from({ length }, (_item, offset): [Term, number] => [term, start + offset]);
        }
      });
    }
    return longest;
  }
}
