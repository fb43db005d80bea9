import { addressesToAsk, checkLinks, type LinkChecking } from './check-links';

/** What was asked and paused, in order; each question takes a turn of the event loop. */
const watched = (abortAfter = Infinity) => {
  const abort = new AbortController();
  const asked: string[] = [];
  const pauses: number[] = [];
  const answered: string[] = [];
  const atOnce = { now: 0, most: 0, sameHost: false, hosts: new Set<string>() };
  const checking: LinkChecking = {
    ask: async (url) => {
      const host = URL.canParse(url) ? new URL(url).host : url;
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

  it('asks for a thousand addresses, and counts what it leaves out', () => {
    expect(addressesToAsk([...urls(10, 100), ...urls(10, 100)])).toEqual({
      addresses: urls(10, 100),
      leftOut: 0,
    });
    const { addresses, leftOut } = addressesToAsk(urls(10, 101));
    expect(addresses).toHaveLength(1000);
    expect(leftOut).toBe(10);
  });

  it('is not ended by what is no address', async () => {
    const { checking, answered } = watched();
    await checkLinks(['https://[', ...urls(1, 1)], checking);
    expect(answered).toEqual(['https://[', ...urls(1, 1)]);
  });

  it('stops where it is called off, and keeps what it has', async () => {
    const { checking, asked, answered } = watched(5);
    await checkLinks(urls(1, 20), checking);
    expect(asked).toHaveLength(5);
    expect(answered).toHaveLength(4);
  });
});
