import { article, editionOf, linkTo, section } from '../../domain/document/edition.fixture';
import type { LinkAnswer } from './ask-link';
import { beginCheck, callOff, runCheck, shownCheck, type Check } from './link-check';

const NOW = new Date('2022-06-01T08:00:00Z');
const links = ['a', 'b', 'a'].map((page) => linkTo('Siden', `https://example.org/${page}`));
const edition = editionOf([section('a', article('sak', { links }))], { newsletter: null });
const begun = (): Check => beginCheck(edition, NOW);

/** Runs a check whose sites answer as told; the reasons for which it failed. */
const run = async (check: Check, ask: (url: string) => Promise<LinkAnswer>): Promise<unknown[]> => {
  const failures: unknown[] = [];
  await runCheck(check, { ask, pause: async () => undefined }, (error) => failures.push(error));
  return failures;
};
const dead: LinkAnswer = { status: 'dead', reason: '404' };

describe('a check of links', () => {
  it('is running from its beginning, with each address counted once', () => {
    expect(shownCheck(begun())).toEqual({
      status: 'running',
      checked: 0,
      total: 2,
      leftOut: 0,
      startedAt: '2022-06-01T08:00:00.000Z',
      findings: [],
    });
  });

  it('is done when all have answered, and tells of a dead address wherever it stands', async () => {
    const check = begun();
    expect(await run(check, async (url) => (url.endsWith('a') ? dead : { status: 'ok' }))).toEqual([]);
    const { findings, ...rest } = shownCheck(check);
    expect(rest).toMatchObject({ status: 'done', checked: 2 });
    expect(findings.map(({ code, values }) => [code, values.url])).toEqual([
      ['link_dead', 'https://example.org/a'],
      ['link_dead', 'https://example.org/a'],
    ]);
  });

  it('that breaks has failed and is not done; what it had found by then stays', async () => {
    const check = begun();
    const broken = new Error('no more sockets');
    const ask = (url: string): Promise<LinkAnswer> =>
      url.endsWith('b') ? Promise.reject(broken) : Promise.resolve(dead);
    expect(await run(check, ask)).toEqual([broken]);
    expect(shownCheck(check)).toMatchObject({ status: 'failed', checked: 1, total: 2 });
    expect(shownCheck(check).findings).toHaveLength(2);
    expect(check.abort.signal.aborted).toBe(true);
  });

  it('that was called off is neither done nor failed afterwards', async () => {
    const check = begun();
    await run(check, async () => {
      callOff(check);
      throw new Error('called off');
    });
    expect(shownCheck(check)).toMatchObject({ status: 'cancelled', checked: 0 });
  });

  it('that has ended cannot be called off', async () => {
    const check = begun();
    await run(check, async () => ({ status: 'ok' }));
    callOff(check);
    expect(check.status).toBe('done');
  });
});
