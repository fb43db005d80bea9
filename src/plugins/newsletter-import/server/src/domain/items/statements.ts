import { sliceInline, type InlineText } from '../inline/inline-text';
import { sentenceBoundary } from './boundaries';
import { wholeText } from './enumerated-part';
import { enumeratedParts } from './enumerations';
import { readPassage, type Reading, type ReadingContext } from './reading';
import { sentencesOf } from './sentences';

/** One of the matters told in a paragraph. */
export interface Statement {
  text: InlineText;
  /** What it shares with the statement before it, repeated so that it reads by itself. */
  lead: InlineText | null;
  reading: Reading;
  /** Why it begins a matter of its own; null for the paragraph's first, which its surroundings decide. */
  because: string | null;
}

interface Group {
  start: number;
  end: number;
  readings: Reading[];
  because: string | null;
}

/** The matters told in one paragraph: nearly always one. */
export function statementsOf(text: InlineText, context: ReadingContext): Statement[] {
  const reading = readPassage(text, context);
  if (!mayTellSeveral(reading)) return [{ text, lead: null, reading, because: null }];
  const groups = groupedSentences(text, context);
  return groups.flatMap((group) => {
    const own = groups.length === 1 ? text : sliceInline(text, group.start, group.end);
    const [only] = group.readings;
    const enumerated = group.readings.length === 1 && only ? enumeratedParts(own, only) : null;
    if (!enumerated) {
      const whole = groups.length === 1 ? reading : readPassage(own, context);
      return [{ text: own, lead: null, reading: whole, because: group.because }];
    }
    return enumerated.map((part, index): Statement => ({
      text: part.text,
      lead: part.lead,
      reading: readPassage(wholeText(part), context),
      because: index === 0 ? group.because : part.because,
    }));
  });
}

/** Two of anything that a matter has one of; without, there is nothing to cut apart. */
function mayTellSeveral(reading: Reading): boolean {
  const attended = reading.verbs.filter((verb) => verb.class === 'take_part').length;
  const events = reading.nouns.filter((noun) => noun.class === 'event').length;
  return (
    reading.links.length > 1 ||
    reading.courtReferences.length > 1 ||
    reading.quotes.length + reading.numbers.length > 1 ||
    (attended > 0 && events > 0) ||
    attended > 1 ||
    (events > 1 && reading.dates.length > 1)
  );
}

function groupedSentences(text: InlineText, context: ReadingContext): Group[] {
  const groups: Group[] = [];
  for (const span of sentencesOf(text.text)) {
    const reading = readPassage(sliceInline(text, span.start, span.end), context);
    const open = groups.at(-1);
    const boundary = open ? sentenceBoundary(reading, open.readings) : null;
    if (open && !boundary?.isNew) {
      open.end = span.end;
      open.readings.push(reading);
    } else {
      groups.push({ ...span, readings: [reading], because: boundary?.isNew ? boundary.because : null });
    }
  }
  return groups;
}
