import { z } from 'zod';

/** What the server said when it refused: a sentence for the person, and details for the code. */
export interface Failure {
  /** Null where the server did not answer at all. */
  message: string | null;
  /** Of HTTP; null where the server did not answer at all. */
  status: number | null;
  details: unknown;
}

const refused = z.object({
  response: z.object({
    data: z.object({ error: z.object({ status: z.int(), message: z.string(), details: z.unknown() }) }),
  }),
});

/** Reads what Strapi's fetch client rejects with. */
export const failureOf = (error: unknown): Failure => {
  const { data } = refused.safeParse(error);
  return data ? data.response.data.error : { message: null, status: null, details: null };
};
