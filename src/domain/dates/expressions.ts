import { addLead, leadAt, MOST_LEADS, NO_LEADS, type Leads } from './leads';
import { readPoint, type Point } from './points';
import { joinPoints, readJoin } from './ranges';
import type { Read, Reader } from './reader';

/** A date as written, not yet placed in a year: one point or a range of two, and the words that lead up to it. */
export interface DateExpression {
  leads: Leads;
  from: Point;
  to?: Point;
  /** The index of the first token of the date itself, after the leads. */
  start: number;
}

/** Reads a date with its leads at a token; null when there is none. A lone number is none. */
export function readExpression(reader: Reader, at: number): Read<DateExpression> | null {
  let leads = NO_LEADS;
  let start = at;
  for (let count = 0; count <= MOST_LEADS; count += 1) {
    const body = readBody(reader, start, leads);
    if (body) return { value: { ...body.value, start }, next: body.next };
    const phrase = leadAt(reader, start);
    if (!phrase) return null;
    leads = addLead(leads, phrase, start);
    start += phrase.words.length;
  }
  return null;
}

function readBody(reader: Reader, at: number, leads: Leads): Read<Omit<DateExpression, 'start'>> | null {
  const from = readPoint(reader, at);
  if (!from) return null;
  const join = readJoin(reader, from.next, leads.opens);
  const range = join && joinPoints(reader, from.value, join);
  if (range) {
    const { from: first, to } = range.value;
    return {
      value: { leads: join.value === 'completes' ? completed(leads) : leads, from: first, to },
      next: range.next,
    };
  }
  const isHalf = from.value.kind === 'lone_day' || leads.opens === 'between';
  return isHalf ? null : { value: { leads, from: from.value }, next: from.next };
}

/** "fra 1. mai til 30. juni" is the span itself: "fra" no longer qualifies it. */
function completed(leads: Leads): Leads {
  return { ...leads, qualifier: leads.qualifier === 'from' ? undefined : leads.qualifier };
}
