import { findPhrase } from '../lexicon';
import { articleFeatures } from './article-features';
import { eventFeatures } from './event-features';
import { decide, type Decision, type Feature } from './features';
import { reportFeatures } from './report-features';
import { rulingFeatures } from './ruling-features';
import type { Subject } from './subject';

/** Type and kind of a matter, with the words that decided it. */
export function classify(subject: Subject): Decision {
  const decision = decide(
    [...reportFeatures(subject), ...rulingFeatures(subject), ...eventFeatures(subject), ...articleFeatures(subject), ...sectionFeatures(subject), ...issueFeatures(subject)],
    { type: 'article', kind: 'notice' },
  );
  return { ...decision, kind: decision.kind ?? DEFAULT_KIND[decision.type] ?? null };
}

const DEFAULT_KIND: Record<string, string> = { report: 'other', event: 'other', article: 'notice', issue: 'notice' };

/** The shelf a matter stands on tips the balance where its own words leave it open. */
function sectionFeatures(subject: Subject): Feature[] {
  const { section } = subject;
  if (section === '') return [];
  const reports = /(?<!\p{L})(?:rapporter|publikasjoner|publikasjonar|rapportar|forskning|forsking|reports?|publications?|research|new books)(?!\p{L})/iu.test(section);
  const events = /(?<!\p{L})(?:arrangement\p{L}*|kalender\p{L}*|kurs\p{L}*|seminar\p{L}*|konferanse\p{L}*|møter|events?|calendar|conferences?|courses|diary|dates|what.s on|agenda)(?!\p{L})/iu.test(section);
  const rulings = /(?<!\p{L})(?:rettsavgj\p{L}*|dommer|dommar|domstol\p{L}*|rettspraksis|rettsavgjerd\p{L}*|judge?ments?|rulings?|case ?law|courts?|court decisions|fra rettssalen)(?!\p{L})/iu.test(section);
  const isMixed = [reports, events, rulings].filter(Boolean).length > 1 || /(?<!\p{L})(?:tiltak|nyheter|news|measures)(?!\p{L})/iu.test(section);
  const weight = isMixed ? 0 : 0.25;
  if (weight === 0) return [];
  if (reports) return [{ type: 'report', weight, words: section, what: 'the section it stands in' }];
  if (events && subject.readings.some((reading) => reading.dates.length > 0)) return [{ type: 'event', weight, words: section, what: 'the section it stands in' }];
  if (rulings && !findPhrase('nothingToTell', subject.text)) return [{ type: 'ruling', weight, words: section, what: 'the section it stands in' }];
  return [];
}

function issueFeatures(subject: Subject): Feature[] {
  const words = findPhrase('otherIssue', subject.text);
  if (!words || subject.text.length > 400) return [];
  const isSole = subject.readings.every((reading) => reading.links.length === 0);
  return isSole ? [{ type: 'issue', kind: 'notice', weight: 1.1, words, what: 'about another issue of this newsletter' }] : [];
}
