import { EDITION_FORMAT, type Assembly } from '../../../../../issue-assembler/shared/edition';
import type { LinkCheck } from '../../../../../issue-assembler/shared/link-checks';
import type { Finding } from '../../../../../issue-assembler/shared/readiness';
import { linksOf, type PlacedLink } from '../../domain/preflight/links-of';
import type { LinkAnswer } from './ask-link';
import { addressesToAsk, checkLinks, type LinkChecking } from './check-links';

/** One check, running or ended. */
export interface Check {
  status: 'running' | 'done' | 'cancelled' | 'failed';
  startedAt: string;
  links: PlacedLink[];
  /** Each of the links' addresses once, but for those left out. */
  addresses: string[];
  leftOut: number;
  answers: Map<string, LinkAnswer>;
  abort: AbortController;
}

/** A check of the links of an issue, before anything is asked. */
export const beginCheck = (assembly: Assembly, now: Date): Check => {
  const edition = { number: 1, publishedAt: '2000-01-01T00:00:00Z', note: null };
  const links = linksOf({ format: EDITION_FORMAT, edition, ...assembly });
  return {
    status: 'running',
    startedAt: now.toISOString(),
    links,
    ...addressesToAsk(links.map(({ url }) => url)),
    answers: new Map(),
    abort: new AbortController(),
  };
};

/**
 * Asks until all has answered, the check is called off, or something breaks: then the check has failed, and `onFailure` is
 * told why. Never rejects.
 */
export const runCheck = async (
  check: Check,
  { ask, pause }: Pick<LinkChecking, 'ask' | 'pause'>,
  onFailure: (error: unknown) => void,
): Promise<void> => {
  const onAnswer: LinkChecking['onAnswer'] = (url, answer) => check.answers.set(url, answer);
  try {
    await checkLinks(check.addresses, { ask, pause, onAnswer, signal: check.abort.signal });
    end(check, 'done');
  } catch (error) {
    onFailure(error);
    end(check, 'failed');
  }
};

/** Calls a check off, if it has not ended. */
export const callOff = (check: Check): void => end(check, 'cancelled');

/** The first end counts; nothing goes on after it. */
const end = (check: Check, status: Exclude<Check['status'], 'running'>): void => {
  if (check.status !== 'running') return;
  check.status = status;
  check.abort.abort();
};

/** What an editor is told of a check. */
export const shownCheck = ({ status, startedAt, links, addresses, leftOut, answers }: Check): LinkCheck => ({
  status,
  checked: answers.size,
  total: addresses.length,
  leftOut,
  startedAt,
  findings: links.flatMap(({ url, subject, title }): Finding[] => {
    const answer = answers.get(url);
    if (!answer || answer.status === 'ok') return [];
    const code = answer.status === 'dead' ? 'link_dead' : 'link_unsure';
    return [{ severity: 'look', code, subject, title, values: { url, status: answer.reason } }];
  }),
});
