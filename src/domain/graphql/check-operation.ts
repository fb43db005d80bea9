import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { measureOperations, type OperationSize } from './measure-operations';

/** The most that one request may ask for; `tokens` are the words and signs of its text. */
export interface OperationLimits extends OperationSize {
  tokens: number;
}

export interface OperationRefusal {
  /** What is wrong and what to do, for who wrote the query. */
  message: string;
  code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_TOO_LARGE';
  /** Which limit, and how much it allows. */
  limit?: { name: keyof OperationLimits; most: number };
}

/**
 * Null where the text is a GraphQL document within the limits. Costs little, whatever the text is: this is asked before
 * anything else looks at it.
 */
export const checkOperation = (
  text: string,
  limits: OperationLimits,
  variables: Readonly<Record<string, unknown>> = {},
): OperationRefusal | null => {
  const read = parsed(text, limits.tokens);
  if ('message' in read) return read;
  const measured = measureOperations(read, variables);
  if (measured.status === 'bad_fragment')
    return {
      code: 'GRAPHQL_VALIDATION_FAILED',
      message:
        measured.problem === 'unknown'
          ? `There is no fragment "${measured.name}" in the document.`
          : `The fragment "${measured.name}" spreads itself.`,
    };
  for (const name of ['rootFields', 'aliases', 'fields', 'depth', 'values', 'nesting'] as const)
    if (measured.size[name] > limits[name])
      return tooLarge(name, limits[name], WORDS[name].replace('N', String(limits[name])));
  return null;
};

const WORDS = {
  rootFields: 'asks for more than N root fields. Ask for fewer at a time.',
  aliases: 'has more than N aliases. Ask for fewer at a time.',
  fields: 'selects more than N fields, fragments counted wherever they are spread. Select fewer.',
  depth: 'goes more than N levels deep. Ask for what lies deeper by itself.',
  values:
    'has more than N values in its arguments, variables counted wherever they are used. Filter by fewer.',
  nesting: 'has lists and objects more than N levels deep in an argument. Filter by what is less nested.',
} as const;

const parsed = (text: string, maxTokens: number): DocumentNode | OperationRefusal => {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    const isSyntax = error instanceof GraphQLError;
    if (isSyntax && !/more tha[nt] \d+ tokens/.test(error.message))
      return { code: 'GRAPHQL_PARSE_FAILED', message: error.message };
    // Brackets in brackets, thousands deep, are more than the parser has room for.
    return tooLarge(
      'tokens',
      maxTokens,
      `is longer than ${maxTokens} words and signs, or too deeply bracketed.`,
    );
  }
};

const tooLarge = (name: keyof OperationLimits, most: number, words: string): OperationRefusal => ({
  code: 'OPERATION_TOO_LARGE',
  message: `The operation ${words}`,
  limit: { name, most },
});
