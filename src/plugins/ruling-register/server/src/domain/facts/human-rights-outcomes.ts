import type { Outcome } from './ruling-facts';
import { words } from './text-spans';

const NO_VIOLATION = words(
  '(?:no|not(?: been| constitute| amount to| in)?(?: an?| any)?|neither)(?: further)? (?:violations?|breach(?:es)?)|not (?:been )?violated?|(?:ikke|ikkje|ingen|inga|verken) (?:[\\p{L}]{1,20} ){0,3}(?:krenk\\p{L}{1,8}|brudd|brot)|(?:krenk\\p{L}{1,8}|brudd|brot) (?:ikke|ikkje)',
);
const VIOLATION = words(
  'violations?|violated|breach(?:ed|es)?|krenkelse(?:n|r)?|krenket|krenking(?:a|ar)?|krenka|krenkja|brudd|brot',
);
const INADMISSIBLE = words('inadmissible|avvisningsavgjørelse(?:n)?|avvist|avviste');

/** What the European Court of Human Rights found; both where one article was violated and another not. */
export function humanRightsOutcomes(text: string): Outcome[] {
  const withoutDenials = text.replace(NO_VIOLATION, (match) => ' '.repeat(match.length));
  const outcomes: Outcome[] = [];
  if (withoutDenials.search(VIOLATION) >= 0) outcomes.push({ result: 'violation' });
  if (text.search(NO_VIOLATION) >= 0) outcomes.push({ result: 'no_violation' });
  if (outcomes.length === 0 && text.search(INADMISSIBLE) >= 0) outcomes.push({ result: 'dismissed' });
  return outcomes;
}
