import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parsedInput } from './parsed-input';

const schema = z.strictObject({ names: z.array(z.string('Write a name.')) });

/** What the refusal of a value says and tells. */
const refusalOf = (value: unknown): { message: string; details: { errors: unknown[] } } => {
  try {
    parsedInput(schema, value);
  } catch (error) {
    if (error instanceof errors.ValidationError) return error as ReturnType<typeof refusalOf>;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('input of a request', () => {
  it('is given on where it fits', () => {
    expect(parsedInput(schema, { names: ['Ann'] })).toEqual({ names: ['Ann'] });
  });

  it('is refused with what is wrong, field by field', () => {
    const { message, details } = refusalOf({ names: ['Ann', 1] });
    expect(message).toBe('names.1: Write a name.');
    expect(details.errors).toEqual([{ path: ['names', '1'], message: 'Write a name.' }]);
  });

  it('that is wrong a thousand times is not answered a thousand times', () => {
    const { message, details } = refusalOf({ names: Array.from({ length: 1000 }, () => 1) });
    expect(message).toMatch(/ And 995 more\.$/);
    expect(message.length).toBeLessThan(200);
    expect(details.errors).toHaveLength(50);
  });
});
