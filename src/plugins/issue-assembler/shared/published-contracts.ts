import { z } from 'zod';
import { editionSchema } from './edition';
import {
  errorAnswerSchema,
  latestQuerySchema,
  listAnswerSchema,
  listQuerySchema,
  oneAnswerSchema,
  oneQuerySchema,
} from './public-api';

/** JSON Schema (2020-12) of an edition's canonical JSON, for archives and for who reads editions by program. */
export const editionJsonSchema = (): Record<string, unknown> => ({
  title: 'Edition',
  description: 'A frozen, numbered issue of a newsletter in one language, as canonical JSON (RFC 8785).',
  ...jsonSchema(editionSchema),
});

/** OpenAPI 3.1 of the public routes for reading editions. */
export const editionsOpenApi = (): Record<string, unknown> => ({
  openapi: '3.1.0',
  info: {
    title: 'Utgave: editions',
    version: '1',
    description: 'What was published. Answers carry a strong ETag; ask again with If-None-Match.',
  },
  paths: {
    '/api/editions': {
      get: {
        operationId: 'listEditions',
        summary: 'Current editions, newest period first',
        parameters: queryParameters(listQuerySchema),
        responses: {
          200: answer('A page of editions without their content', listAnswerSchema),
          400: refused,
        },
      },
    },
    '/api/editions/latest': {
      get: {
        operationId: 'readLatestEdition',
        summary: 'The current edition of the newest issue',
        parameters: queryParameters(latestQuerySchema),
        responses: { 200: answer('The edition', oneAnswerSchema), 400: refused, 404: absent },
      },
    },
    '/api/editions/{slug}': {
      get: {
        operationId: 'readEdition',
        summary: 'One issue, in a language, as it was last or in a numbered version',
        parameters: [
          { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
          ...queryParameters(oneQuerySchema),
        ],
        responses: {
          200: answer('The edition', oneAnswerSchema),
          301: { description: 'The issue has another slug since: Location has it' },
          400: refused,
          404: absent,
          410: answer('Withdrawn by its publisher', errorAnswerSchema),
        },
      },
    },
  },
});

const jsonSchema = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, { io: 'output', reused: 'ref' });

const answer = (description: string, schema: z.ZodType): unknown => ({
  description,
  content: { 'application/json': { schema: jsonSchema(schema) } },
});

const refused = answer('The query is not understood; the message says why', errorAnswerSchema);
const absent = answer('There is no such edition', errorAnswerSchema);

const queryParameters = (
  query: z.ZodObject,
): { name: string; in: 'query'; required: boolean; schema: unknown }[] => {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
};
