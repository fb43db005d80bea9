import type { KeptTexts, LostPassage, SourceDocument } from '../types';
import { sourcePassages, type SourcePassage } from './source-passages';

const GRAM = 3;
/** Words that join the parts of an enumeration; they go when its parts become matters of their own. */
const JOINTS = new Set(['og', 'and', 'samt', 'med', 'with', 'or', 'eller']);

/**
 * What the source says and the drafts do not: sentences, link labels and emphasised terms, compared without regard to
 * spacing, punctuation and case. A sentence counts as kept when it stands whole in one text, or when every run of three
 * words of it does (an enumerating sentence is divided among its matters). Page numbers and lines printed on every page
 * are no text.
 */
export function findLost(source: SourceDocument, kept: KeptTexts): LostPassage[] {
  const passages = sourcePassages(source.root);
  const repeated = pageFurniture(passages);
  const index = new KeptIndex(kept);
  const lost: LostPassage[] = [];
  for (const passage of passages) {
    const key = normalise(passage.text);
    if (key === '' || (passage.kind === 'sentence' && (isPageNumber(passage.text) || repeated.has(furnitureKey(passage.text))))) continue;
    if (!index.holds(passage, key)) lost.push({ kind: passage.kind, text: passage.text, line: passage.line });
  }
  return lost;
}

class KeptIndex {
  private readonly whole: string;
  private readonly grams = new Set<string>();
  private readonly headings: string;
  private readonly labels: string;
  private readonly emphasis: string;

  constructor(kept: KeptTexts) {
    const texts = [...kept.texts, ...kept.headings].map(normalise);
    this.whole = fenced(texts);
    this.headings = fenced(kept.headings.map(normalise));
    this.labels = fenced([...kept.linkLabels].map(normalise));
    this.emphasis = fenced([...kept.emphasis].map(normalise));
    for (const text of texts) {
      const words = text.split(' ');
      for (let at = 0; at + GRAM <= words.length; at += 1) this.grams.add(words.slice(at, at + GRAM).join(' '));
    }
  }

  holds(passage: SourcePassage, key: string): boolean {
    if (passage.kind === 'link') return this.labels.includes(` ${key} `) || (passage.isHeading && this.holdsHeading(key));
    if (passage.kind === 'emphasis') return this.emphasis.includes(` ${key} `) || this.headings.includes(` ${key} `);
    return this.whole.includes(` ${key} `) || (passage.isHeading && this.holdsHeading(key)) || this.coversBySharing(key);
  }

  /** Headings are kept without their number, "forts." and period. */
  private holdsHeading(key: string): boolean {
    const bare = key
      .replace(/^(?:\d{1,2} )+/, '')
      .replace(/ (?:forts|fortsettelse|fortsetter|framhald|cont|continued|cont d)(?: .*)?$/, '');
    if (this.headings.includes(` ${bare} `)) return true;
    const words = bare.split(' ');
    for (let length = words.length - 1; length >= 1 && length >= words.length - 6; length -= 1) {
      const isPeriod = words.slice(length).every((word) => PERIOD.test(word));
      if (isPeriod && this.headings.includes(` ${words.slice(0, length).join(' ')} `)) return true;
    }
    return false;
  }

  private coversBySharing(key: string): boolean {
    const words = key.split(' ');
    if (words.length < GRAM) return false;
    const covered = words.map((word) => JOINTS.has(word));
    for (let at = 0; at + GRAM <= words.length; at += 1) {
      if (this.grams.has(words.slice(at, at + GRAM).join(' '))) covered.fill(true, at, at + GRAM);
    }
    return covered.every(Boolean);
  }
}

const PERIOD =
  /^(?:i|in|for|og|and|perioden|fra|frå|during|\d{4}|\d|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec|våren|sommeren|sommaren|høsten|hausten|vinteren|spring|summer|autumn|winter|kvartal|tertial|halvår|q[1-4])$/;

/** Texts between fences, so that no match runs from one text into the next. */
function fenced(texts: readonly string[]): string {
  return texts.map((text) => ` ${text} `).join('|');
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isPageNumber(text: string): boolean {
  return /^\W*(?:(?:side|page|s\.|p\.)\s*)?\d{1,3}(?:\s*(?:av|of|\/)\s*\d{1,3})?\W*$/iu.test(text);
}

function furnitureKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** Short lines printed three times or more are a page's, not the text's. */
function pageFurniture(passages: readonly SourcePassage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    if (passage.kind !== 'sentence' || passage.isHeading || passage.text.length > 90) continue;
    const key = furnitureKey(passage.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key));
}
