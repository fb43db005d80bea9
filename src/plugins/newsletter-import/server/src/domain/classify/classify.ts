import { isClosing, isPictureText } from '../items/reading';
import { findPhrase, hasPhrase } from '../lexicon';
import { articleFeatures } from './article-features';
import { eventFeatures } from './event-features';
import { decide, type Decision, type Feature } from './features';
import { reportFeatures } from './report-features';
import { rulingFeatures } from './ruling-features';
import type { Subject } from './subject';

/** Type and kind of a matter, with the words that decided it. */
export function classify(subject: Subject): Decision {
  const decision = decide(
    [
      ...reportFeatures(subject),
      ...rulingFeatures(subject),
      ...eventFeatures(subject),
      ...articleFeatures(subject),
      ...sectionFeatures(subject),
      ...issueFeatures(subject),
    ],
    { type: 'article', kind: 'notice' },
  );
  return { ...decision, kind: decision.kind ?? DEFAULT_KIND[decision.type] ?? null };
}

const DEFAULT_KIND: Record<string, string> = {
  report: 'other',
  event: 'other',
  article: 'notice',
  issue: 'notice',
};

/** The shelf a matter stands on tips the balance where its own words leave it open. */
function sectionFeatures(subject: Subject): Feature[] {
  const { section } = subject;
  const shelves = (['reportShelf', 'eventShelf', 'rulingShelf'] as const).filter((name) =>
    hasPhrase(name, section),
  );
  const [shelf, ...others] = shelves;
  if (shelf === undefined || others.length > 0 || hasPhrase('mixedShelf', section)) return [];
  const what = 'the section it stands in';
  if (shelf === 'reportShelf') return [{ type: 'report', weight: 0.25, words: section, what }];
  if (shelf === 'eventShelf') {
    const dates = subject.readings.flatMap((reading) => reading.dates);
    if (dates.length === 0) return [];
    const isDay = dates.some((found) => found.date.precision === 'day');
    return [{ type: 'event', weight: isDay ? 0.45 : 0.25, words: section, what }];
  }
  return findPhrase('nothingToTell', subject.text)
    ? []
    : [{ type: 'ruling', weight: 0.25, words: section, what }];
}

const LONGEST_NOTICE = 400;

function issueFeatures(subject: Subject): Feature[] {
  const [main] = subject.readings;
  if (main && isClosing(subject.text)) {
    const words = findPhrase('closing', subject.text) ?? '';
    return [{ type: 'issue', kind: 'closing', weight: 1.3, words, what: 'a greeting at the end' }];
  }
  if (main && isPictureText(main)) {
    const words = findPhrase('imageDescription', subject.text) ?? '';
    return [{ type: 'issue', kind: 'image', weight: 1.2, words, what: 'how pictures are described' }];
  }
  if (!subject.readings.some((reading) => reading.isAboutOtherIssue)) return [];
  const isSole = subject.readings.every((reading) =>
    reading.links.every((link) => link.url.startsWith('mailto:')),
  );
  if (!isSole || subject.text.length > LONGEST_NOTICE) return [];
  const words = findPhrase('otherIssue', subject.text) ?? '';
  return [
    { type: 'issue', kind: 'notice', weight: 1.1, words, what: 'about another issue of this newsletter' },
  ];
}
