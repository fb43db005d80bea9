import type { IncomingMessage } from 'node:http';
import { NOT_PUBLIC, requestPublic, type PublicRequest } from '../links/public-request';
import { errorCode } from './error-code';
import { missing, type LoadedFile } from './loaded-file';

export type FetchOptions = Pick<PublicRequest, 'isAllowed' | 'ports' | 'signal'> & {
  /** For the whole file, in milliseconds. */
  longest?: number | undefined;
};

const LONGEST_MS = 15_000;
/** Addresses that lead nowhere, however often they are tried. */
const REFUSED = new Set([NOT_PUBLIC, 'ERR_INVALID_URL']);

/**
 * Gets a file from the storage provider that it lies with; at most `most` bytes. Only hosts on the internet are asked,
 * unless the options allow others ({@link requestPublic}).
 */
export const fetchFile = async (url: string, most: number, options: FetchOptions): Promise<LoadedFile> => {
  const longest = options.longest ?? LONGEST_MS;
  const late = AbortSignal.timeout(longest);
  try {
    const response = await requestPublic(url, {
      ...options,
      method: 'GET',
      headers: { 'User-Agent': 'Utgave', Accept: '*/*', 'Accept-Encoding': 'identity' },
      longest,
      signal: AbortSignal.any([options.signal, late]),
    });
    try {
      return await bodyOf(response, most);
    } finally {
      response.destroy();
    }
  } catch (error) {
    const code = errorCode(error);
    // Which error it is depends on whether the answer had begun.
    if (late.aborted) return { status: 'missing', reason: 'unreachable', isHostSlow: true };
    return missing(REFUSED.has(code) ? 'refused' : 'unreachable');
  }
};

const bodyOf = async (response: IncomingMessage, most: number): Promise<LoadedFile> => {
  const { statusCode, headers } = response;
  if (statusCode === 404 || statusCode === 410) return missing('not_found');
  if (statusCode !== 200) return missing('unreachable');
  if (Number(headers['content-length'] ?? 0) > most) return missing('too_large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return missing('too_large');
    chunks.push(chunk);
  }
  return { status: 'found', bytes: Buffer.concat(chunks) };
};
