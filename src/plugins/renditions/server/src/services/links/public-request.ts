import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

export interface PublicRequest {
  method: 'HEAD' | 'GET';
  headers: Readonly<Record<string, string>>;
  /** Which hosts may be connected to; else only those on the internet. */
  isAllowed?: ((address: string) => boolean) | undefined;
  /** Ports that may be connected to; else those of the web. */
  ports?: readonly number[] | undefined;
  /** For each host on the way, from the question to the last byte of its answer, in milliseconds. */
  longest: number;
  signal: AbortSignal;
}

const MOST_REDIRECTS = 5;
const WEB_PORTS = [80, 443];

/** Code of the error where a host may not be asked, as it is not on the internet or the scheme is none of the web's. */
export const NOT_PUBLIC = 'NOT_PUBLIC';

/**
 * Asks for an address on the internet; the last answer, after redirects, with its body still to be read or destroyed. Every
 * host on the way must be on the internet, and it is the address that was looked at that is connected to: a name cannot
 * lead to this machine's own network (server-side request forgery). Refused with an error that has a code.
 */
export const requestPublic = async (first: string, request: PublicRequest): Promise<IncomingMessage> => {
  let url = new URL(first);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await ask(url, request);
    const { statusCode: status = 0, headers } = response;
    if (status < 300 || status >= 400 || headers.location === undefined) return response;
    response.destroy();
    url = new URL(headers.location, url);
  }
  throw refusal('REDIRECTS');
};

const ask = (
  url: URL,
  { method, headers, isAllowed = isPublicAddress, ports = WEB_PORTS, longest, signal }: PublicRequest,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const web = url.protocol === 'http:' ? http : url.protocol === 'https:' ? https : null;
    const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!web || !ports.includes(port) || (isIP(host) !== 0 && !isAllowed(host))) {
      reject(refusal(NOT_PUBLIC));
      return;
    }
    const request = web.request(
      url,
      {
        method,
        headers,
        lookup: lookupAllowed(isAllowed),
        agent: false,
        signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      },
      resolve,
    );
    request.on('error', reject).end();
  });

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Looks a name up, and gives only addresses that are allowed. */
const lookupAllowed =
  (isAllowed: (address: string) => boolean) =>
  (hostname: string, options: LookupOptions, found: Found): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      const [one] = allowed;
      if (!one || allowed.length < addresses.length) return found(refusal(NOT_PUBLIC), []);
      if (options.all) found(null, allowed);
      else found(null, one.address, one.family);
    });
  };

const refusal = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
