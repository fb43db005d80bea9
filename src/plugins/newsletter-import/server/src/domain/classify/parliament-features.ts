import { findPhrase } from '../lexicon';
import type { ArticleEvidence } from './features';
import { nounIn, verbIn, type Subject } from './subject';

/** What speaks for a matter of parliaments, laws and regulations. */
export function parliamentFeatures(subject: Subject): ArticleEvidence[] {
  const nearby = `${subject.title}. ${subject.first}`;
  const motion = findPhrase('memberMotion', nearby);
  const question = findPhrase('memberQuestion', nearby);
  return [
    ...found('private_members_motion', 0.9, motion, "a member's motion"),
    ...found('written_question', 0.9, question, 'a question in parliament'),
    ...stateReport(subject, nearby),
    ...regulation(subject),
    ...(motion === null && question === null
      ? [...law(subject, nearby), ...reportToParliament(subject, nearby)]
      : []),
  ];
}

function stateReport(subject: Subject, nearby: string): ArticleEvidence[] {
  if (!verbIn(subject, 'submit', 'publish', 'make', 'consider')) return [];
  return found('state_report', 0.9, findPhrase('periodicReport', nearby), 'a report by a state');
}

function regulation(subject: Subject): ArticleEvidence[] {
  const noun = nounIn(subject, 'regulation');
  if (!noun || !verbIn(subject, 'decide', 'consider', 'submit')) return [];
  return found('regulation', noun.isDefinite ? 0.5 : 0.8, noun.text, 'a regulation');
}

function law(subject: Subject, nearby: string): ArticleEvidence[] {
  const noun = nounIn(subject, 'legislation');
  const change = findPhrase('changeOfLaw', nearby);
  const isDecided = verbIn(subject, 'decide', 'consider', 'submit') !== undefined;
  if (!isDecided && findPhrase('parliament', nearby) === null) return [];
  return found('legislation', change === null ? 0.55 : 0.7, change ?? noun?.text ?? null, 'a law');
}

/** A report that a parliament deals with or is given; what else a parliament decides is a measure. */
function reportToParliament(subject: Subject, nearby: string): ArticleEvidence[] {
  const parliament = findPhrase('parliament', nearby);
  if (parliament === null) return [];
  const numbers = subject.readings.flatMap((reading) => reading.numbers);
  const isReport =
    nounIn(subject, 'publication') !== undefined || numbers.some((number) => number.isOfficial);
  const dealtWith = verbIn(subject, 'consider')?.text ?? findPhrase('recommendation', nearby);
  if (isReport && dealtWith !== null)
    return found('report_to_parliament', 0.8, dealtWith, 'said of parliaments');
  const handedOver = findPhrase('handOver', subject.first);
  if (isReport && handedOver !== null) {
    return found('report_to_parliament', 0.8, handedOver, 'a hand-over to parliament');
  }
  const isDecided = verbIn(subject, 'decide', 'consider', 'submit') !== undefined;
  return isDecided ? found('policy_measure', 0.3, parliament, 'a parliament') : [];
}

function found(kind: string, weight: number, words: string | null, what: string): ArticleEvidence[] {
  return words === null ? [] : [{ kind, weight, words, what }];
}
