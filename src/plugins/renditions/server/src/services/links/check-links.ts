import type { LinkAnswer } from './ask-link';

/** More than any issue has; the rest is not asked for. */
export const MOST_LINKS = 200;
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

/**
 * Asks for each address once, a few hosts at a time, and no host for two at once or without a pause between: a check is
 * no load to anybody. Ends early, without an error, where it is called off.
 */
export const checkLinks = async (urls: readonly string[], checking: LinkChecking): Promise<void> => {
  const hosts = [...byHost([...new Set(urls)].slice(0, MOST_LINKS)).values()];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await checkHost(host, checking);
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, work));
};

const byHost = (urls: readonly string[]): Map<string, string[]> => {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
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
