import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** Input that fits its schema; anything else is refused with what is wrong, field by field. */
export const parsedInput = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
  const named = problems
    .slice(0, NAMED)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  const rest = problems.length - named.length;
  throw new errors.ValidationError([...named, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' '), {
    errors: problems.slice(0, DETAILED),
  });
};

/** Problems said in the message, and told in its details: input may have a thousand. */
const NAMED = 5;
const DETAILED = 50;
