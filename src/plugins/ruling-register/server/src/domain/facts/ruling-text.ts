import { courtMentions, type CourtMention } from '../courts/court-mentions';
import { findCourtReferences, type FoundCourtReference } from '../references/find-court-references';
import { daysIn, type NamedDay } from './days';
import { clausesIn, sentencesIn, spanAt, type Clause, type Span } from './text-spans';

/** The language a ruling is told in. */
export type RulingLanguage = 'nb' | 'nn' | 'en';

/** A text about a ruling with what is recognised in it before anything is concluded. */
export interface RulingText {
  text: string;
  /** Where the title ends that is the text's first line; 0 where it has none. */
  titleEnd: number;
  language: RulingLanguage;
  sentences: Span[];
  clauses: Clause[];
  courts: CourtMention[];
  references: FoundCourtReference[];
  days: NamedDay[];
}

/** Longer first lines are no title. */
const MAX_TITLE = 200;
/** A ruling is told in far less; what comes after is not read, so that no text takes long. */
const MAX_TEXT = 20_000;

export function readRulingText(whole: string, language: RulingLanguage): RulingText {
  const text = whole.slice(0, MAX_TEXT);
  const lineEnd = text.indexOf('\n');
  const sentences = sentencesIn(text);
  return {
    text,
    titleEnd: lineEnd > 0 && lineEnd <= MAX_TITLE ? lineEnd : 0,
    language,
    sentences,
    clauses: clausesIn(text, sentences, language),
    courts: courtMentions(text),
    references: findCourtReferences(text),
    days: daysIn(text, language),
  };
}

export function clauseAt(read: RulingText, index: number): Clause {
  return spanAt(read.clauses, index) ?? { start: 0, end: read.text.length, sentence: 0 };
}

export function sentenceAt(read: RulingText, index: number): Span {
  return spanAt(read.sentences, index) ?? { start: 0, end: read.text.length };
}

export function within<T extends { index: number }>(things: readonly T[], span: Span): T[] {
  return things.filter((thing) => thing.index >= span.start && thing.index < span.end);
}

export function textOf(read: RulingText, span: Span): string {
  return read.text.slice(span.start, span.end);
}
