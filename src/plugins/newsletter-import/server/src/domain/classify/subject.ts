import { readWords, type FoundNoun, type FoundVerb, type WordReading } from '../lexicon/words';
import { isPublisherActing, type Reading, type ReadingContext } from '../items/reading';
import { sentencesOf } from '../items/sentences';
import type { Segment } from '../items/segment';

/** What a segment is judged by: its title, its first sentence, which says what it is about, and the rest. */
export interface Subject {
  title: string;
  titleWords: WordReading;
  first: string;
  firstWords: WordReading;
  rest: string;
  restWords: WordReading;
  text: string;
  readings: Reading[];
  isPublisherActing: boolean;
  /** Title of the section it stands in, which tells what kind of thing to expect. */
  section: string;
}

export function subjectOf(segment: Segment, section: string, context: ReadingContext): Subject {
  const [main, ...others] = segment.readings;
  const text = segment.readings.map((reading) => reading.text).join('\n');
  const lead = segment.title && !segment.title.heading ? titleEnd(main?.text ?? '', segment.title.text) : 0;
  const body = (main?.text ?? '').slice(lead);
  const span = sentencesOf(body)[0] ?? { start: 0, end: body.length };
  const first = body.slice(span.start, span.end);
  const rest = [body.slice(span.end), ...others.map((reading) => reading.text)].join('\n');
  const title = segment.title?.text ?? '';
  return {
    title,
    titleWords: readWords(title),
    first,
    firstWords: readWords(first),
    rest,
    restWords: readWords(rest),
    text,
    readings: segment.readings,
    isPublisherActing: main !== undefined && isPublisherActing(main, context.publisherNames),
    section,
  };
}

/** Where the text goes on after a bold title that opens it. */
function titleEnd(text: string, title: string): number {
  const at = text.indexOf(title);
  if (at < 0 || at > 3) return 0;
  const rest = /^[.:\s–—-]*/u.exec(text.slice(at + title.length))?.[0].length ?? 0;
  const end = at + title.length + rest;
  return end < text.length ? end : 0;
}

/** A noun of the given classes in the first sentence, else in the title. */
export function nounIn(subject: Subject, ...classes: FoundNoun['class'][]): FoundNoun | undefined {
  return [...subject.firstWords.nouns, ...subject.titleWords.nouns].find((noun) =>
    classes.includes(noun.class),
  );
}

/** A verb of the given classes in the first sentence, else in the title. */
export function verbIn(subject: Subject, ...classes: FoundVerb['class'][]): FoundVerb | undefined {
  return [...subject.firstWords.verbs, ...subject.titleWords.verbs].find((verb) =>
    classes.includes(verb.class),
  );
}
