import type { Context } from 'koa';

/** As the GraphQL plugin has it: 1 MB. */
const MOST_BYTES = 1024 * 1024;

export type ReadBody = { status: 'read'; body: unknown } | { status: 400 | 413 | 415; message: string };

/**
 * Reads the JSON of a GraphQL request. Strapi leaves it to the GraphQL plugin, which reads it behind every middleware:
 * what is to look at an operation before it is run has to read it itself. Other types of body are read as nothing.
 */
export const readGraphqlBody = async (context: Context): Promise<ReadBody> => {
  if (!context.is('application/json', '+json')) return { status: 'read', body: {} };
  if (context.headers['content-encoding'] !== undefined)
    return { status: 415, message: 'Send the operation as it is, without Content-Encoding.' };
  const bytes = await readAtMost(context.req, MOST_BYTES);
  if (bytes === null)
    return { status: 413, message: 'The operation is longer than 1 MB. Ask for less at a time.' };
  try {
    return { status: 'read', body: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { status: 400, message: 'The body is not JSON. Send {"query": "…", "variables": {…}}.' };
  }
};

const readAtMost = async (stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
