import { impreciseDateSchema } from '../../domain/dates';
import { DATE_SENTENCES } from '../../domain/dates/schema';
import { sentenceOfProblem } from '../../domain/languages/sentences';
import { parseBlocks } from '../../domain/rich-text';
import type { BrokenRule, SavedValues } from '../../domain/rules/broken-rules';

interface FieldSchema {
  attributes: Readonly<Record<string, { type: string; component?: string }>>;
}

/** Rich texts and imprecise dates that were sent, wherever the schema has them, against the rules of their kind. */
export const fieldRules = (schema: FieldSchema, values: SavedValues): BrokenRule[] =>
  Object.entries(schema.attributes).flatMap(([name, { type, component }]) => {
    if (type === 'blocks') return richTextRules(name, values[name]);
    return component === 'shared.imprecise-date' ? dateRules(name, values[name]) : [];
  });

const richTextRules = (name: string, value: unknown): BrokenRule[] => {
  const parsed = parseBlocks(value);
  return parsed.status === 'ok'
    ? []
    : parsed.problems.map(({ sentence }) => ({ code: 'rich-text', path: [name], sentence }));
};

/**
 * A date is judged when its days and precision are there: a draft may be without, and an end before the start is told
 * by a rule of its own.
 */
const dateRules = (name: string, value: unknown): BrokenRule[] => {
  const { id: _id, ...sent } = typeof value === 'object' && value !== null ? { ...value, id: undefined } : {};
  const date: SavedValues = Object.fromEntries(
    Object.entries(sent).filter(([, part]) => part !== null && part !== undefined && part !== ''),
  );
  const { start, end, precision } = date;
  if (typeof start !== 'string' || typeof end !== 'string' || !precision || start > end) return [];
  const parsed = impreciseDateSchema.safeParse(date);
  return parsed.success
    ? []
    : parsed.error.issues.map((problem) => ({
        code: 'imprecise-date',
        path: [name, ...problem.path.map(String)],
        sentence: sentenceOfProblem(problem, DATE_SENTENCES),
      }));
};
