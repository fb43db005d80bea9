import { decideSlug, type SlugSituation } from './decide-slug';

const situation = (changes: Partial<SlugSituation> = {}): SlugSituation => ({
  sent: undefined,
  stored: null,
  title: 'Årsrapport 2022',
  storedTitle: null,
  published: null,
  fallback: 'report',
  taken: new Set(),
  ...changes,
});
const slugOf = (changes: Partial<SlugSituation>): string => {
  const decision = decideSlug(situation(changes));
  return decision.status === 'set' ? decision.slug : decision.status === 'refused' ? decision.code : 'kept';
};

describe('the slug of a new entry', () => {
  it('is made from the title, with a number where another entry has it', () => {
    expect(slugOf({})).toBe('arsrapport-2022');
    expect(slugOf({ taken: new Set(['arsrapport-2022', 'arsrapport-2022-2']) })).toBe('arsrapport-2022-3');
  });

  it.each([[''], ['  '], [null]])('is made from the title where the field was sent as %j', (sent) => {
    expect(slugOf({ sent })).toBe('arsrapport-2022');
  });

  it('is named by the type where the title has no letters to write it with', () => {
    expect(slugOf({ title: '§§§', taken: new Set(['report']) })).toBe('report-2');
  });

  it('waits for a title', () => {
    expect(slugOf({ title: ' ' })).toBe('kept');
  });

  it("is the editor's own where it is well formed and free", () => {
    expect(slugOf({ sent: ' min-rapport ' })).toBe('min-rapport');
    expect(slugOf({ sent: 'min-rapport', taken: new Set(['min-rapport']) })).toBe('slug-taken');
  });

  it.each(['Min rapport', 'æøå', 'a--b', '-a', 'a/b', 'A'])('is refused as %j', (sent) => {
    expect(slugOf({ sent })).toBe('slug-shape');
  });

  it('is refused with one that would do', () => {
    const shape = decideSlug(situation({ sent: 'Økt innsats!', taken: new Set(['okt-innsats']) }));
    expect(shape).toMatchObject({
      sentence: {
        en: expect.stringContaining('"okt-innsats-2"'),
        nb: expect.stringContaining('«okt-innsats-2»'),
      },
    });
    const taken = decideSlug(situation({ sent: 'a', taken: new Set(['a']) }));
    expect(taken).toMatchObject({
      sentence: { en: expect.stringContaining('"a-2"'), nb: expect.stringContaining('«a-2»') },
    });
  });
});

describe('the slug of a draft', () => {
  const draft = { stored: 'arsrapport-2022', storedTitle: 'Årsrapport 2022' };

  it.each([[undefined], ['arsrapport-2022']])('follows the title, sent as %j', (sent) => {
    expect(slugOf({ ...draft, sent, title: 'Årsrapport 2023' })).toBe('arsrapport-2023');
  });

  it('follows the title with its number', () => {
    const numbered = { ...draft, stored: 'arsrapport-2022-2', title: 'Tertialrapport' };
    expect(slugOf(numbered)).toBe('tertialrapport');
  });

  it("stays where it is the editor's own", () => {
    expect(slugOf({ ...draft, stored: 'min-egen', sent: 'min-egen', title: 'Årsrapport 2023' })).toBe('kept');
  });

  it('stays where the title does', () => {
    expect(slugOf({ ...draft, sent: 'arsrapport-2022' })).toBe('kept');
    expect(slugOf({ ...draft, taken: new Set(['arsrapport-2022']) })).toBe('kept');
  });

  it('is made anew where the editor emptied it', () => {
    expect(slugOf({ ...draft, stored: 'min-egen', sent: '' })).toBe('arsrapport-2022');
  });
});

describe('a published slug', () => {
  const published = {
    stored: 'arsrapport-2022',
    storedTitle: 'Årsrapport 2022',
    published: 'arsrapport-2022',
  };

  it.each([[undefined], ['arsrapport-2022'], [''], [null]])(
    'stays, sent as %j, when the title changes',
    (sent) => {
      expect(slugOf({ ...published, sent, title: 'Årsrapport 2023' })).toBe('kept');
    },
  );

  it('is not changed, and the refusal says how it can be', () => {
    const decision = decideSlug(situation({ ...published, sent: 'ny-adresse' }));
    expect(decision).toMatchObject({
      code: 'slug-frozen',
      sentence: { en: expect.stringContaining('Unpublish'), nb: expect.stringContaining('Avpubliser') },
    });
  });

  it('comes back to a draft that has another', () => {
    expect(slugOf({ ...published, stored: 'noe-annet' })).toBe('arsrapport-2022');
  });
});
