import type { DateExpression } from './expressions';
import { LONGEST_LITERAL, type DateContext } from './imprecise-date';
import type { Reader } from './reader';
import { resolveExpression, type Resolution } from './resolve';

/** The date of an expression with what its leads say: the qualifier, and the wording where it says more. */
export function dateOf(
  reader: Reader,
  expression: DateExpression,
  next: number,
  context: DateContext,
): Resolution {
  const resolution = resolveExpression(expression, context);
  if (resolution.status !== 'ok') return resolution;
  const { qualifier, isLoose } = expression.leads;
  const literal = isLoose ? tidy(textOf(reader, expression, next).text) : '';
  const isKept = literal !== '' && literal.length <= LONGEST_LITERAL;
  const date = {
    ...resolution.date,
    ...(qualifier ? { qualifier } : {}),
    ...(isKept ? { literal } : {}),
  };
  return { ...resolution, date };
}

/** The text of an expression without its silent leads, and where it begins. */
export function textOf(
  reader: Reader,
  { leads, start }: DateExpression,
  next: number,
): { text: string; index: number } {
  const index = reader.tokens[leads.firstTold ?? start]?.start ?? 0;
  const end = reader.tokens[next - 1]?.end ?? index;
  return { text: reader.text.slice(index, end), index };
}

function tidy(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060]+/g, ' ').replaceAll('\u00AD', '');
}
