import type { LinkAnswer } from './ask-link';

/** As many as an issue may have placements; at a second for each page, the check of one host takes 17 minutes. */
const MOST_LINKS = 1000;
/** Between two questions to the same host. */
const PAUSE_MS = 1000;
/** Hosts that are asked at the same time. */
const MOST_HOSTS = 4;

export interface LinkChecking {
  ask: (url: string, signal: AbortSignal) => Promise<LinkAnswer>;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** After each answer. */
  onAnswer: (url: string, answer: LinkAnswer) => void;
  signal: AbortSignal;
}

/** The addresses that one check asks for, each once, and how many it leaves out. */
export const addressesToAsk = (urls: readonly string[]): { addresses: string[]; leftOut: number } => {
  const all = [...new Set(urls)];
  return { addresses: all.slice(0, MOST_LINKS), leftOut: Math.max(0, all.length - MOST_LINKS) };
};

/**
 * Asks for each address once, a few hosts at a time, and no host for two at once or without a pause between: a check is
 * no load to anybody. Ends early, without an error, where it is called off.
 */
export const checkLinks = async (urls: readonly string[], checking: LinkChecking): Promise<void> => {
  const hosts = [...byHost(new Set(urls)).values()];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await checkHost(host, checking);
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, work));
};

const byHost = (urls: ReadonlySet<string>): Map<string, string[]> => {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const host = hostOf(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
};

/** What is no address has no host; it is asked for all the same, and the answer says so. */
const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

const checkHost = async (
  urls: readonly string[],
  { ask, pause, onAnswer, signal }: LinkChecking,
): Promise<void> => {
  const isOff = (): boolean => signal.aborted;
  for (const [index, url] of urls.entries()) {
    if (index > 0) await pause(PAUSE_MS, signal);
    if (isOff()) return;
    const answer = await ask(url, signal);
    if (isOff()) return;
    onAnswer(url, answer);
  }
};
