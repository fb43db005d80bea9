import type { InlineText } from '../inline/inline-text';
import { attendedEvents } from './attended-events';
import type { EnumeratedPart } from './enumerated-part';
import { linkedPublications } from './linked-publications';
import type { Reading } from './reading';

/** Splits a sentence that enumerates reports with a link each, or events taken part in; null when it tells one thing. */
export function enumeratedParts(sentence: InlineText, reading: Reading): EnumeratedPart[] | null {
  return linkedPublications(sentence, reading) ?? attendedEvents(sentence, reading);
}
