import { formatImpreciseDate, type ImpreciseDate } from '../../../../../domain/dates';
import type { InterfaceLanguage } from '../../../../../domain/languages';
import type { Reason } from '../../../shared/candidates';
import { issueNumber } from '../../../shared/issue-number';
import type { Say } from '../hooks/use-say';

/** Names that a reason refers to by code or id. */
export interface Names {
  field: (name: string) => string;
  section: (documentId: string) => string;
}

/** Why a candidate is in or out, as a sentence. */
export const reasonInWords = (
  reason: Reason,
  say: Say,
  language: InterfaceLanguage,
  names: Names,
): string => {
  const key = `reason.${reason.code}`;
  switch (reason.code) {
    case 'within_period':
    case 'overlaps_period':
    case 'before_period':
    case 'after_period':
      return say(key, { date: spanInWords(reason.start, reason.end, language) });
    case 'appeared_since_last_issue':
      return say(key, { date: spanInWords(reason.on, reason.on, language) });
    case 'left_out_of_last_issue':
    case 'set_aside_in_last_issue':
      return say(key, { issue: issueNumber(reason.issue) });
    case 'changed_since_issue':
      return say(key, {
        issue: issueNumber(reason.issue),
        fields: reason.changes.map(({ field }) => names.field(field)).join(', '),
      });
    case 'in_issue':
      return say(`${key}.${reason.state}`, { issue: issueNumber(reason.issue) });
    case 'also_matches':
      return say(key, { section: names.section(reason.section) });
    case 'no_date':
    case 'set_aside':
    case 'no_section':
      return say(key);
  }
};

const spanInWords = (start: string, end: string, language: InterfaceLanguage): string =>
  formatImpreciseDate({ start, end, precision: precisionOf(start, end) }, language);

/** "mai 2022" says more than "1.–31. mai 2022" of something that was dated by its month. */
const precisionOf = (start: string, end: string): ImpreciseDate['precision'] => {
  const isWholeMonths = start.endsWith('-01') && new Date(Date.parse(end) + DAY_MS).getUTCDate() === 1;
  if (!isWholeMonths) return 'day';
  return start.slice(0, 7) === end.slice(0, 7) ? 'month' : 'period';
};

const DAY_MS = 86_400_000;
