import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding';

/** Headers as pairs in a flat list, which Node writes without looking at them again. */
export type FlatHeaders = readonly string[];

/** The answer in one encoding. */
export interface RecordedForm {
  /** With quotes, as in the header. Each encoding has its own, as a strong ETag names bytes (RFC 9110, 8.8.3). */
  etag: string;
  headers: FlatHeaders;
  /** For a 304: no type, no length, no encoding. */
  notModifiedHeaders: FlatHeaders;
  bytes: Buffer;
}

/** An answer kept as it went out, to be sent again without any work. */
export interface RecordedResponse {
  forms: Partial<Record<Encoding, RecordedForm>> & { identity: RecordedForm };
  /** What the headers of all forms have in common. */
  kept: FlatHeaders;
  /** Memory of the plain form and its headers, in bytes, roughly. */
  size: number;
}

/** Headers that belong to one answer or to its encoding, and are written anew. */
const WRITTEN_ANEW = new Set([
  'etag',
  'content-length',
  'content-encoding',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'set-cookie',
  'x-response-time',
]);

export type Headers = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Records a 200 that any reader may have: `headers` as the whole stack set them, `etag` of the plain form. */
export const recordResponse = (etag: string, headers: Headers, bytes: Buffer): RecordedResponse => {
  const kept = flatten(headers);
  return {
    forms: { identity: formOf(etag, kept, 'identity', bytes) },
    kept,
    size: bytes.length + 2 * kept.join('').length,
  };
};

const formOf = (etag: string, kept: FlatHeaders, encoding: Encoding, bytes: Buffer): RecordedForm => {
  const own = encoding === 'identity' ? etag : etag.replace(/"$/, `-${encoding}"`);
  const coding = encoding === 'identity' ? [] : ['content-encoding', encoding];
  return {
    etag: own,
    headers: [...kept, 'etag', own, ...coding, 'content-length', String(bytes.length)],
    notModifiedHeaders: [
      ...kept.filter((_value, index, all) => all[index - (index % 2)] !== 'content-type'),
      'etag',
      own,
    ],
    bytes,
  };
};

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Smaller than this, compressing gains nothing. */
const WORTH_COMPRESSING = 1024;

/** Adds the compressed forms, made on other threads; until then readers get the plain one. */
export const addCompressed = async (response: RecordedResponse): Promise<void> => {
  const { bytes, etag } = response.forms.identity;
  if (bytes.length < WORTH_COMPRESSING || !isText(response.kept)) return;
  const [gzipped, brotli] = await Promise.all([
    compressGzip(bytes, { level: 9 }),
    compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  response.forms.gzip = formOf(etag, response.kept, 'gzip', gzipped);
  response.forms.br = formOf(etag, response.kept, 'br', brotli);
};

/** Pages, feeds and data; PDF, zip and fonts are compressed already. */
const isText = (kept: FlatHeaders): boolean => {
  const type = kept[kept.indexOf('content-type') + 1] ?? '';
  return /^(?:text\/|application\/(?:[a-z.+-]*\+)?(?:json|xml)\b)/.test(type);
};

const flatten = (headers: Headers): string[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || WRITTEN_ANEW.has(name.toLowerCase())) return [];
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    return [name.toLowerCase(), text];
  });

/** The form that a reader has already, by its `If-None-Match`; undefined where it has none of them. */
export const heldForm = (
  ifNoneMatch: string | undefined,
  response: RecordedResponse,
): RecordedForm | undefined => {
  if (ifNoneMatch === undefined) return undefined;
  const { identity, gzip: gzipped, br } = response.forms;
  for (const form of [identity, br, gzipped]) if (form?.etag === ifNoneMatch) return form;
  return isFresh(ifNoneMatch, identity.etag) ? identity : undefined;
};

/**
 * Whether the reader has this very answer, in whatever encoding (RFC 9110, 13.1.2: weak comparison, any of a list, or
 * `*`).
 */
export const isFresh = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some(
    (candidate) =>
      candidate
        .trim()
        .replace(/^W\//, '')
        .replace(/-(?:gzip|br)"$/, '"') === etag,
  );
};
