import { isPeriodOnly } from '../lexicon/periods';
import { withoutFurniture } from '../structure/furniture';
import { sourceBlocks } from '../structure/source-blocks';
import type { KeptTexts, LostPassage, SourceDocument } from '../types';
import { KeptSentences } from './kept-sentences';
import { KeptTerms } from './kept-terms';
import { normalise } from './normalise';
import { sourcePassages, type SourcePassage } from './source-passages';

/**
 * What the source says and the drafts do not: sentences, link labels and emphasised terms, compared without regard to
 * spacing, punctuation and case. What the source says three times must be kept three times: one "here" is no proof of
 * another. Headings printed again on every page, page numbers and running heads are needed once at most.
 */
export function findLost(source: SourceDocument, kept: KeptTexts): LostPassage[] {
  const passages = passagesOf(source);
  const headings = new Set(kept.headings.map(normalise));
  const inHeadings = [...headings].join('|');
  // Titles are kept as words without marks, without their number and what changes from issue to issue.
  const isHeld = ({ key, passage }: Keyed): boolean =>
    passage.heading !== null &&
    (isKeptBare(key, headings) ||
      isKeptBare(normalise(passage.heading), headings) ||
      inHeadings.includes(key) ||
      isPeriodOnly(key.split(' ')) ||
      !/\p{L}/u.test(key));
  const sentences = new KeptSentences(kept.texts);
  const lost = [
    ...ofKind(passages, 'sentence').filter((keyed) => !sentences.take(keyed.key) && !isHeld(keyed)),
    ...missingTerms(ofKind(passages, 'link'), kept.linkLabels),
    ...missingTerms(ofKind(passages, 'emphasis'), kept.emphasis).filter((keyed) => !isHeld(keyed)),
  ];
  return lost
    .sort((a, b) => a.order - b.order)
    .map(({ passage: { kind, text, line } }) => ({ kind, text, line }));
}

interface Keyed {
  passage: SourcePassage;
  key: string;
  order: number;
}

function passagesOf(source: SourceDocument): Keyed[] {
  const furniture = new Set(
    withoutFurniture(sourceBlocks(source.root)).repeated.map(({ lines }) => lines[0]),
  );
  return sourcePassages(source.root)
    .map((passage, order) => ({ passage, order, key: normalise(passage.text) }))
    .filter(({ passage, key }) => key !== '' && !furniture.has(passage.line));
}

/** Passages of a kind, those that may be kept as a title last: they take what the others leave. */
function ofKind(passages: readonly Keyed[], kind: LostPassage['kind']): Keyed[] {
  const found = passages.filter(({ passage }) => passage.kind === kind);
  const isTitle = ({ passage }: Keyed): boolean => passage.heading !== null;
  return [...found.filter((keyed) => !isTitle(keyed)), ...found.filter(isTitle)];
}

/** Those of a source's terms that no kept term is left for. */
function missingTerms(passages: readonly Keyed[], kept: readonly string[]): Keyed[] {
  const terms = new KeptTerms(kept);
  const unmatched = passages.filter(({ key }) => !terms.takeWhole(key));
  return unmatched.filter(({ key }) => !terms.takeParts(key));
}

const LONGEST_PERIOD = 6;
const LONGEST_NUMBER = 4;

/** Headings are kept without their number, "forts." and period. */
function isKeptBare(key: string, headings: ReadonlySet<string>): boolean {
  const bare = key.replace(
    / (?:forts|frh|fortsettelse|fortsetter|framhald|cont|continued|cont d)(?: .*)?$/,
    '',
  );
  const words = bare.split(' ');
  const digits = words.findIndex((word) => !/^\d{1,2}$/.test(word));
  for (let from = 0; from <= Math.min(Math.max(digits, 0), LONGEST_NUMBER); from += 1) {
    for (let to = words.length; to > from && to >= words.length - LONGEST_PERIOD; to -= 1) {
      if (headings.has(words.slice(from, to).join(' ')) && isPeriodOnly(words.slice(to))) return true;
    }
  }
  return false;
}
