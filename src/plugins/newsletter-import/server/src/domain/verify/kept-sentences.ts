import { normalise } from './normalise';

const GRAM = 3;
/** Words that join the parts of an enumeration; they go when its parts become matters of their own. */
const JOINTS = new Set(['og', 'and', 'samt', 'med', 'with', 'or', 'eller']);
/** A shorter sentence enumerates nothing. */
const SHORTEST_SHARED = 6;

interface Place {
  text: number;
  at: number;
}

/** Places where a sentence may stand, how far into the sentence they are, and the first not looked at yet. */
interface Search {
  places: readonly Place[];
  offset: number;
  next: number;
  found: number;
}

/**
 * Texts that were kept, asked for sentences. A sentence is kept when it stands whole in one text, as often as the source
 * says it; or when it enumerates and each two of its words stand together in a text that has its beginning or end.
 */
export class KeptSentences {
  private readonly texts: string[][];
  private readonly places = new Map<string, Place[]>();
  private readonly pairs = new Map<number, ReadonlySet<string>>();
  private readonly searches = new Map<string, Search>();

  constructor(texts: readonly string[]) {
    this.texts = texts.map((text) => normalise(text).split(' '));
    this.texts.forEach((words, text) => {
      words.forEach((_, at) => {
        for (const length of [1, GRAM]) this.remember(words.slice(at, at + length), length, { text, at });
      });
    });
  }

  /** Takes one printing of a sentence. */
  take(key: string): boolean {
    const words = key.split(' ');
    const search = this.searches.get(key) ?? this.startSearch(words);
    this.searches.set(key, search);
    if (this.findNext(words, search)) {
      search.found += 1;
      return true;
    }
    // A sentence that stands whole somewhere was not divided; it is said more often than it was kept.
    return search.found === 0 && this.isShared(words);
  }

  private remember(gram: readonly string[], length: number, place: Place): void {
    if (gram.length < length) return;
    const key = gram.join(' ');
    const known = this.places.get(key);
    if (known) known.push(place);
    else this.places.set(key, [place]);
  }

  private placesOf(words: readonly string[], at: number, length: number): readonly Place[] {
    return this.places.get(words.slice(at, at + length).join(' ')) ?? [];
  }

  /** Goes on where the last printing of the sentence was found. */
  private findNext(words: readonly string[], search: Search): boolean {
    while (search.next < search.places.length) {
      const place = search.places[search.next];
      search.next += 1;
      const own = place && this.texts[place.text];
      if (own && words.every((word, index) => own[place.at - search.offset + index] === word)) return true;
    }
    return false;
  }

  /** A sentence is looked for where those of its words are that stand in the fewest places. */
  private startSearch(words: readonly string[]): Search {
    const length = words.length >= GRAM ? GRAM : 1;
    let rarest: Search = { places: this.placesOf(words, 0, length), offset: 0, next: 0, found: 0 };
    for (let offset = 1; offset + length <= words.length; offset += 1) {
      const places = this.placesOf(words, offset, length);
      if (places.length < rarest.places.length) rarest = { places, offset, next: 0, found: 0 };
    }
    return rarest;
  }

  /** Each two words that follow one another do so in a text that has the sentence's beginning or end, joints left out. */
  private isShared(words: readonly string[]): boolean {
    if (words.length < SHORTEST_SHARED) return false;
    const texts = new Set([
      ...this.textsWith(words[0], words[1]),
      ...this.textsWith(words.at(-2), words.at(-1)),
    ]);
    const pairs = [...texts].map((text) => this.pairsOf(text));
    const isCovered = words.map((word) => JOINTS.has(word));
    for (let at = 0; at + 1 < words.length; at += 1) {
      const pair = `${words[at]} ${words[at + 1]}`;
      if (pairs.some((known) => known.has(pair))) isCovered.fill(true, at, at + 2);
    }
    return texts.size > 0 && isCovered.every(Boolean);
  }

  private textsWith(word: string | undefined, next: string | undefined): number[] {
    return (this.places.get(word ?? '') ?? [])
      .filter(({ text, at }) => this.texts[text]?.[at + 1] === next)
      .map(({ text }) => text);
  }

  private pairsOf(text: number): ReadonlySet<string> {
    const words = this.texts[text] ?? [];
    const pairs = this.pairs.get(text) ?? new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
    this.pairs.set(text, pairs);
    return pairs;
  }
}
