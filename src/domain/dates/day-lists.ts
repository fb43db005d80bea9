import { readExpression, type DateExpression } from './expressions';
import { addLead, leadAt, MOST_LEADS, NO_LEADS, type Leads } from './leads';
import { readPoint, type DayPoint } from './points';
import { isToken, type Read, type Reader } from './reader';

/** More days than this are no longer a list of dates. */
const MOST_DAYS = 8;

interface ListedDay {
  day: number;
  start: number;
  next: number;
}

/**
 * Reads days that share the month told with the last: "11. og 13. mai", "on 3, 10 and 17 June". Days that follow on
 * one another are one date, others one each. Norwegian days have their stop; English ones need a word before them,
 * for "rooms 3 and 12 May". Null when there is no such list.
 */
export function readDayList(reader: Reader, at: number): Read<DateExpression>[] | null {
  const { leads, start } = readLeads(reader, at);
  const { days, next } = readListedDays(reader, start);
  const last = days.length > 0 ? readExpression(reader, next) : null;
  if (!last || last.value.start !== next || (reader.words.hasCapitalMonths && start === at)) return null;
  const { from, to } = last.value;
  if (from.kind !== 'day' || !from.name || !isAscending([...days.map(({ day }) => day), from.day]))
    return null;
  if (days[0] && from.day - days[0].day === days.length) {
    const whole = { leads, start, from: { ...from, day: days[0].day }, to: to ?? from };
    return [{ value: whole, next: last.next }];
  }
  const dates = days.map(({ day, start: first, next: end }, index) => ({
    value: { leads: index === 0 ? leads : inner(leads), from: dayOf(from, day), start: first },
    next: end,
  }));
  return [...dates, { value: { ...last.value, leads: inner(leads) }, next: last.next }];
}

function readLeads(reader: Reader, at: number): { leads: Leads; start: number } {
  let leads = NO_LEADS;
  let start = at;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const phrase = leadAt(reader, start);
    if (!phrase) break;
    leads = addLead(leads, phrase, start);
    start += phrase.words.length;
  }
  return { leads, start };
}

function readListedDays(reader: Reader, start: number): { days: ListedDay[]; next: number } {
  const days: ListedDay[] = [];
  let at = start;
  while (days.length < MOST_DAYS) {
    const point = readPoint(reader, at);
    if (point?.value.kind !== 'lone_day' || (!reader.words.hasCapitalMonths && !point.value.hasStop)) break;
    const next = afterSeparator(reader, point.next);
    if (next === null) break;
    days.push({ day: point.value.day, start: at, next: point.next });
    at = next;
  }
  return { days, next: at };
}

/** The index after ",", "og" or ", og"; null when none of them is there. */
export function afterSeparator(reader: Reader, at: number): number | null {
  const afterComma = isToken(reader, at, ',') ? at + 1 : at;
  if (reader.words.andWords.has(reader.tokens[afterComma]?.lower ?? '')) return afterComma + 1;
  return afterComma > at ? afterComma : null;
}

/** The leads of a list, for a date that does not begin with them. */
function inner(leads: Leads): Leads {
  return { ...leads, firstTold: null };
}

function dayOf(model: DayPoint, day: number): DayPoint {
  return { ...model, day, afterMonth: undefined };
}

function isAscending(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
}
