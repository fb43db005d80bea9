import { findPhrase, hasPhrase } from '../lexicon';
import { isCourtesy } from '../items/reading';
import type { ArticleEvidence, Feature } from './features';
import { parliamentFeatures } from './parliament-features';
import { nounIn, verbIn, type Subject } from './subject';

/** What speaks for an article, and for which kind. */
export function articleFeatures(subject: Subject): Feature[] {
  const evidence = [
    ...parliamentFeatures(subject),
    ...measures(subject),
    ...activity(subject),
    ...notices(subject),
  ];
  const what = 'it tells of something that is no report, ruling or event';
  return [
    { type: 'article', weight: 0.3, words: '', what },
    ...evidence.map((found): Feature => ({ type: 'article', ...found })),
  ];
}

function measures(subject: Subject): ArticleEvidence[] {
  const done = verbIn(subject, 'publish', 'make', 'decide', 'begin', 'submit', 'intend', 'consider');
  const [plan, material, measure] = [
    nounIn(subject, 'plan'),
    nounIn(subject, 'material'),
    nounIn(subject, 'measure'),
  ];
  const [consultation, proposal] = [nounIn(subject, 'consultation'), nounIn(subject, 'proposal')];
  const isAboutPublication = nounIn(subject, 'publication') !== undefined;
  const evidence: ArticleEvidence[] = [];
  const add = (kind: string, weight: number, words: string, what: string): number =>
    evidence.push({ kind, weight, words, what });
  if (plan && done && !isPublicationFirst(subject)) add('plan', 0.7, plan.text, 'a plan');
  if (material && done && !isAboutPublication)
    add('info_material', 0.5, material.text, 'information material');
  if (consultation) add('policy_measure', done ? 0.5 : 0.3, consultation.text, 'a consultation');
  if (measure && done && !isAboutPublication) add('policy_measure', 0.4, measure.text, 'a measure');
  const decided = verbIn(subject, 'decide');
  if (decided) add('policy_measure', 0.1, decided.text, 'a decision');
  if (proposal && done && !isAboutPublication) add('policy_measure', 0.3, proposal.text, 'a proposal');
  return evidence;
}

/** "A report on the action plan" is a report: the publication comes before the plan, outside a quoted title. */
function isPublicationFirst(subject: Subject): boolean {
  const first = subject.firstWords.nouns.find(
    (noun) => noun.class === 'publication' || noun.class === 'plan',
  );
  return first?.class === 'publication';
}

function activity(subject: Subject): ArticleEvidence[] {
  const evidence: ArticleEvidence[] = [];
  const add = (weight: number, words: string, what: string): number =>
    evidence.push({ kind: 'activity', weight, words, what });
  const attended = subject.firstWords.verbs.find((verb) => verb.class === 'take_part');
  const hasLinks = subject.readings.some((reading) => reading.links.length > 0);
  const pointed = findPhrase('pageReference', subject.text);
  if (attended) add(subject.isPublisherActing ? 0.7 : 0.3, attended.text, 'said of taking part');
  else if (subject.isPublisherActing) {
    add(verbIn(subject, 'publish', 'hold') ? 0.1 : 0.35, '', 'the publisher tells of its own work');
  }
  if (pointed !== null && !hasLinks) add(0.5, pointed, 'a pointer to where it is told');
  const cooperation = nounIn(subject, 'cooperation');
  if (cooperation && subject.isPublisherActing) add(0.2, cooperation.text, 'a cooperation');
  return evidence;
}

const LONGEST_COURTESY = 600;

function notices(subject: Subject): ArticleEvidence[] {
  const { text, title, first } = subject;
  const evidence: ArticleEvidence[] = [];
  const add = (weight: number, words: string | null, what: string): void => {
    if (words !== null) evidence.push({ kind: 'notice', weight, words, what });
  };
  if (isCourtesy(text) && text.length < LONGEST_COURTESY && title === '') {
    add(0.9, findPhrase('copies', text) ?? findPhrase('courtesy', text), 'a courtesy');
  }
  add(0.8, findPhrase('nothingToTell', text), 'that there is nothing to tell');
  if (!hasPhrase('rulingOutcome', first))
    add(0.5, findPhrase('staff', `${title} ${first}`), 'about people or offices');
  return evidence;
}
