import { findVerb, hasPhrase } from '../lexicon';
import { readWords } from '../lexicon/words';
import { groupTitle, isRubric } from '../structure/heading-text';

/** `title`: names one matter. `rubric`: names a shelf for many. `topic`: could be either; the text under it decides. */
export type HeadingKind = 'title' | 'topic' | 'rubric';

const FINITE =
  /(?<!\p{L})(?:er|blir|ble|blei|vart|vert|skal|vil|kan|må|får|fikk|har|is|are|was|were|will|has|have|can|must)(?!\p{L})/iu;
const HEAD_REACH = 3;

/** Judges a heading by its wording: a statement or one named thing is a title; plurals and one or two words are rubrics. */
export function headingKind(heading: string): HeadingKind {
  const text = groupTitle(heading);
  const reading = readWords(text);
  const isStatement =
    reading.words.slice(1).some((word) => findVerb(word.text) !== null) || FINITE.test(text);
  if (isStatement && !hasPhrase('rubric', text.split(/\s+/).slice(0, 4).join(' '))) return 'title';
  const head = reading.nouns.find((noun) => text.slice(0, noun.start).split(/\s+/).length <= HEAD_REACH);
  if (head?.isPlural) return 'rubric';
  if (isRubric(text)) return 'rubric';
  const isOneThing =
    head !== undefined &&
    ['event', 'publication', 'ruling', 'regulation', 'plan', 'consultation'].includes(head.class);
  return isOneThing ? 'title' : 'topic';
}
