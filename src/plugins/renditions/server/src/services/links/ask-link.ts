import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

/** What became of one link. */
export type LinkAnswer =
  | { status: 'ok' }
  /** There is no such page or host any more. */
  | { status: 'dead'; reason: string }
  /** It may be there: the site did not answer, or not to programs. */
  | { status: 'unsure'; reason: string };

export interface AskOptions {
  /** Who asks, in the request's `User-Agent`. */
  userAgent: string;
  /** Which hosts may be connected to; else only those on the internet. */
  isAllowed?: (address: string) => boolean;
  /** Ports that may be connected to; else those of the web. */
  ports?: readonly number[];
  signal: AbortSignal;
}

const LONGEST_MS = 10_000;
const MOST_REDIRECTS = 5;
const WEB_PORTS = [80, 443];
/** Sites that refuse a question for the head alone may answer one for the page. */
const ASK_FOR_THE_PAGE = new Set([400, 403, 404, 405, 406, 410, 501, 503]);

/**
 * Asks whether an address leads somewhere: for the head, and for the page where that is refused. Follows redirects. Every
 * host on the way must be on the internet, and it is the address that was looked at that is connected to: a name cannot
 * lead to this machine's own network (server-side request forgery).
 */
export const askLink = async (url: string, options: AskOptions): Promise<LinkAnswer> => {
  try {
    const head = await follow(url, 'HEAD', options);
    return judge(ASK_FOR_THE_PAGE.has(head) ? await follow(url, 'GET', options) : head);
  } catch (error) {
    return failed(error);
  }
};

const judge = (status: number): LinkAnswer => {
  if (status < 400) return { status: 'ok' };
  if (status === 404 || status === 410) return { status: 'dead', reason: String(status) };
  return { status: 'unsure', reason: String(status) };
};

/** Names that are not there; what else goes wrong may be right tomorrow. */
const failed = (error: unknown): LinkAnswer => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === 'ENOTFOUND') return { status: 'dead', reason: 'DNS' };
  return { status: 'unsure', reason: code ?? (error instanceof Error ? error.message : String(error)) };
};

const follow = async (first: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<number> => {
  let url = new URL(first);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location } = await ask(url, method, options);
    if (status < 300 || status >= 400 || location === undefined) return status;
    url = new URL(location, url);
  }
  throw refusal('REDIRECTS');
};

const ask = (
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, isAllowed = isPublicAddress, ports = WEB_PORTS, signal }: AskOptions,
): Promise<{ status: number; location: string | undefined }> =>
  new Promise((resolve, reject) => {
    const web = url.protocol === 'http:' ? http : url.protocol === 'https:' ? https : null;
    const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!web || !ports.includes(port) || (isIP(host) !== 0 && !isAllowed(host))) {
      reject(refusal('NOT_PUBLIC'));
      return;
    }
    const request = web.request(
      url,
      {
        method,
        headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
        lookup: lookupAllowed(isAllowed),
        agent: false,
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        // What the page says is not read.
        response.destroy();
      },
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
      if (!one || allowed.length < addresses.length) return found(refusal('NOT_PUBLIC'), []);
      if (options.all) found(null, allowed);
      else found(null, one.address, one.family);
    });
  };

const refusal = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
