import { requestPublic } from './public-request';

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
/** Sites that refuse a question for the head alone may answer one for the page. */
const ASK_FOR_THE_PAGE = new Set([400, 403, 404, 405, 406, 410, 501, 503]);

/**
 * Asks whether an address leads somewhere: for the head, and for the page where that is refused. Follows redirects; no host
 * on the way is asked that is not on the internet ({@link requestPublic}).
 */
export const askLink = async (url: string, options: AskOptions): Promise<LinkAnswer> => {
  try {
    const head = await statusOf(url, 'HEAD', options);
    return judge(ASK_FOR_THE_PAGE.has(head) ? await statusOf(url, 'GET', options) : head);
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

const statusOf = async (
  url: string,
  method: 'HEAD' | 'GET',
  { userAgent, ...options }: AskOptions,
): Promise<number> => {
  const headers = { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' };
  const response = await requestPublic(url, { ...options, method, headers, longest: LONGEST_MS });
  // What the page says is not read.
  response.destroy();
  return response.statusCode ?? 0;
};
