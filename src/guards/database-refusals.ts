import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { saidTo, type Sentence } from '../domain/languages/sentences';

/**
 * PostgreSQL's class of errors in data: a number out of range, a NUL in a text (appendix A of its manual). SQLite
 * takes nearly any value.
 */
const dataException = z.object({ code: z.string().regex(/^(?:22[0-9A-Z]{3}|SQLITE_(?:MISMATCH|TOOBIG))$/) });

/**
 * A value that the database cannot hold or compare with is the fault of who sent it: a ValidationError (HTTP status
 * 400) rather than an internal error, for reads and writes alike.
 */
export const tellWhatDatabaseRefuses = (strapi: Core.Strapi): void => {
  strapi.documents.use((_context, next) => toldWhatDatabaseRefuses(strapi, async () => await next()));
};

const REFUSED: Sentence = {
  nb: 'En verdi er for stor, for lang eller har et tegn som ikke kan lagres. Skriv en annen.',
  en: 'A value is too large, too long, or has a character that cannot be stored. Write another one.',
};

/** Does what asks the database, with its refusals of values told as ValidationErrors. */
export const toldWhatDatabaseRefuses = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (!dataException.safeParse(error).success) throw error;
    throw new errors.ValidationError(saidTo(strapi.requestContext.get(), REFUSED), { code: 'value-refused' });
  }
};
