import { checkLinks, MOST_LINKS, type LinkChecking } from './check-links';

/** What was asked and paused, in order; each question takes a turn of the event loop. */
const watched = (abortAfter = Infinity) => {
  const abort = new AbortController();
  const asked: string[] = [];
  const pauses: number[] = [];
  const answered: string[] = [];
  const atOnce = { now: 0, most: 0, sameHost: false, hosts: new Set<string>() };
  const checking: LinkChecking = {
    ask: async (url) => {
      const { host } = new URL(url);
      asked.push(url);
      if (atOnce.hosts.has(host)) atOnce.sameHost = true;
      atOnce.hosts.add(host);
      atOnce.now += 1;
      atOnce.most = Math.max(atOnce.most, atOnce.now);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce.now -= 1;
      atOnce.hosts.delete(host);
      if (asked.length >= abortAfter) abort.abort();
      return { status: 'ok' };
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    onAnswer: (url) => answered.push(url),
    signal: abort.signal,
  };
  return { checking, asked, pauses, answered, atOnce };
};
const urls = (hosts: number, pages: number): string[] =>
  Array.from(
    { length: hosts * pages },
    (_, n) => `https://host${n % hosts}.example.org/${Math.floor(n / hosts)}`,
  );

describe('a check of links', () => {
  it('asks for each address once, and a host after a second only', async () => {
    const { checking, asked, pauses, answered, atOnce } = watched();
    await checkLinks([...urls(6, 3), ...urls(6, 3)], checking);
    expect([...asked].sort()).toEqual(urls(6, 3).sort());
    expect([...answered].sort()).toEqual([...asked].sort());
    expect(pauses).toEqual(Array.from({ length: 12 }, () => 1000));
    expect(atOnce).toMatchObject({ most: 4, sameHost: false });
  });

  it('asks for no more than two hundred', async () => {
    const { checking, asked } = watched();
    await checkLinks(urls(300, 1), checking);
    expect(asked).toHaveLength(MOST_LINKS);
  });

  it('stops where it is called off, and keeps what it has', async () => {
    const { checking, asked, answered } = watched(5);
    await checkLinks(urls(1, 20), checking);
    expect(asked).toHaveLength(5);
    expect(answered).toHaveLength(4);
  });
});
