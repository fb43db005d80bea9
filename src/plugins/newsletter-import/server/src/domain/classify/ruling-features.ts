import { findPhrase, hasPhrase } from '../lexicon';
import type { Feature } from './features';
import type { Subject } from './subject';

/** What speaks for a ruling: a court's reference, a court with an outcome, a ruling in the title. */
export function rulingFeatures(subject: Subject): Feature[] {
  const features: Feature[] = [];
  const add = (weight: number, words: string, what: string): number =>
    features.push({ type: 'ruling', weight, words, what });
  const reference = subject.readings.flatMap((reading) => reading.courtReferences)[0];
  const nearby = `${subject.title}. ${subject.first}`;
  const inTitle = subject.titleWords.nouns.find((noun) => noun.class === 'ruling');
  const inFirst = subject.firstWords.nouns.find((noun) => noun.class === 'ruling');
  // A title such as "Acquittal is final" leaves the court to the text.
  const court = findPhrase('court', inTitle ? subject.text : nearby);
  const outcome = findPhrase('rulingOutcome', nearby);
  if (reference) add(0.7, reference.text, "a court's reference");
  const told = outcome ?? inFirst?.text;
  if (court && told) {
    add(0.35, court, 'a court');
    add(0.2, told, outcome ? 'an outcome' : 'what courts give');
  }
  if (inTitle && (court || reference || outcome)) add(0.25, inTitle.text, 'a ruling in the title');
  if (inFirst && court) add(0.2, inFirst.text, 'a ruling');
  if (features.length === 0) return [];
  const nothing = findPhrase('nothingToTell', subject.text);
  if (nothing) add(-0.9, nothing, 'that there is none');
  const overview = [...subject.titleWords.nouns, ...subject.firstWords.nouns].find(
    (noun) => noun.class === 'publication',
  );
  if (overview && !reference) add(-0.5, overview.text, 'a publication about rulings');
  else if (overview && hasPhrase('rubric', subject.title))
    add(-0.2, overview.text, 'a publication about rulings');
  const event = subject.firstWords.nouns.find((noun) => noun.class === 'event');
  if (event && !reference) add(-0.3, event.text, 'an event');
  return features;
}
