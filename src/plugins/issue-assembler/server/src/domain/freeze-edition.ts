import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { EDITION_FORMAT, editionSchema, type Assembly, type Edition } from '../../../shared/edition';

export interface FrozenEdition {
  edition: Edition;
  /** Canonical JSON (RFC 8785): the bytes that are stored, hashed and served. */
  json: string;
  /** SHA-256 of the JSON as UTF-8, in lower-case hexadecimal. */
  sha256: string;
}

/**
 * Makes an assembly an edition. The same assembly, number, time and note give the same bytes and the same hash on
 * every machine. Throws a ZodError where the assembly does not fit the published schema.
 */
export const freezeEdition = (
  assembly: Assembly,
  { number, publishedAt, note }: Edition['edition'],
): FrozenEdition => {
  const edition = editionSchema.parse({
    format: EDITION_FORMAT,
    edition: { number, publishedAt, note },
    ...assembly,
  });
  const json = canonicalJson(edition);
  return { edition, json, sha256: sha256Of(json) };
};

/** Whether stored JSON is what was hashed, and is an edition of this format. */
export const isIntact = (json: string, sha256: string): boolean =>
  sha256Of(json) === sha256 && editionSchema.safeParse(JSON.parse(json)).success;

/** RFC 8785: keys sorted, no blanks, so that equal values have equal bytes. */
export const canonicalJson = (value: unknown): string => {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Only what JSON can hold has a canonical form.');
  return json;
};

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
