import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { z } from 'zod';

/** How the reader of forms tells of one that is broken off or has no boundary. */
const unreadable = z.object({ httpCode: z.literal(400) });

/** `global::unreadable-forms` of `config/middlewares.ts`: a broken form is a 400; Strapi makes it an internal error. */
export default (): ((context: Context, next: Next) => Promise<void>) => async (_context, next) => {
  try {
    await next();
  } catch (error) {
    if (!unreadable.safeParse(error).success) throw error;
    throw new errors.ValidationError('The form cannot be read. Send it whole, with the boundary it names.');
  }
};
