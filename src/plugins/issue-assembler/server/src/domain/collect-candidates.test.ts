import fc from 'fast-check';
import type { ImpreciseDate } from '../../../../../domain/dates';
import { entryKey, type EntryUid, type Outline } from '../../../shared/outline';
import { acceptCandidates } from './accept-candidates';
import { collectCandidates, type CollectedEntry, type Collecting, type Usage } from './collect-candidates';

const REPORTS = 'section000001';
const RULINGS = 'section000002';

const entry = (documentId: string, changes: Partial<CollectedEntry> = {}): CollectedEntry => ({
  uid: 'api::report.report',
  type: 'report',
  documentId,
  kind: 'annual_report',
  date: { start: '2022-05-10', end: '2022-05-10', precision: 'day' },
  appearedAt: '2022-05-11T08:00:00.000Z',
  organisations: [],
  topics: [],
  countries: [],
  hasInternationalOrganisation: false,
  ...changes,
});
const ruling = (documentId: string, changes: Partial<CollectedEntry> = {}): CollectedEntry =>
  entry(documentId, { uid: 'api::ruling.ruling', type: 'ruling', kind: 'criminal', ...changes });

const section = (
  documentId: string,
  type: CollectedEntry['type'],
  appearedSinceLastIssue = false,
): Collecting['sections'][number] => ({
  documentId,
  rule: { entryTypes: [type], scope: 'any', appearedSinceLastIssue },
});
const name = { documentId: 'issue00000002', number: 2, year: 2022 };
const lastIssue = {
  name,
  period: { start: '2022-03-01', end: '2022-04-30' },
  publishedAt: '2022-05-02T10:00:00.000Z',
  setAside: [],
};
const collecting = (entries: CollectedEntry[], changes: Partial<Collecting> = {}): Collecting => ({
  period: { start: '2022-05-01', end: '2022-06-30' },
  outline: { revision: 0, sections: [] },
  sections: [section(REPORTS, 'report'), section(RULINGS, 'ruling')],
  lastIssue: null,
  entries,
  usages: new Map(),
  ...changes,
});
const span = (start: string, end: string): ImpreciseDate => ({ start, end, precision: 'day' });
const judged = (one: CollectedEntry, changes: Partial<Collecting> = {}) => {
  const [candidate] = collectCandidates(collecting([one], changes));
  return { verdict: candidate?.verdict, codes: candidate?.reasons.map(({ code }) => code) };
};
const used = (one: CollectedEntry, ...uses: Usage[]): Partial<Collecting> => ({
  usages: new Map([[entryKey(one), uses]]),
});

describe('collecting', () => {
  it.each([
    ['on the first day of the period', span('2022-05-01', '2022-05-01'), 'in', 'within_period'],
    ['on its last day', span('2022-06-30', '2022-06-30'), 'in', 'within_period'],
    ['over its end', span('2022-06-30', '2022-07-01'), 'in', 'overlaps_period'],
    ['over its start', span('2022-04-30', '2022-05-01'), 'in', 'overlaps_period'],
    ['the day before it', span('2022-04-30', '2022-04-30'), 'out', 'before_period'],
    ['the day after it', span('2022-07-01', '2022-07-01'), 'out', 'after_period'],
    ['at no known time', null, 'out', 'no_date'],
  ] as const)('judges an entry dated %s', (_when, date, verdict, code) => {
    expect(judged(entry('a', { date }))).toEqual({ verdict, codes: [code] });
  });

  it('keeps out what no section collects', () => {
    expect(judged(entry('a', { uid: 'api::article.article', type: 'article' }))).toEqual({
      verdict: 'out',
      codes: ['within_period', 'no_section'],
    });
  });

  it('proposes an entry for the first section that wants it, and names the others', () => {
    const sections = [section('first00000', 'report'), section('second0000', 'report')];
    const [candidate] = collectCandidates(collecting([entry('a')], { sections }));
    expect(candidate?.section).toBe('first00000');
    expect(candidate?.reasons).toContainEqual({ code: 'also_matches', section: 'second0000' });
  });

  it('carries over what the last issue left out', () => {
    const left = entry('a', { date: span('2022-04-12', '2022-04-12') });
    expect(judged(left, { lastIssue })).toEqual({
      verdict: 'in',
      codes: ['before_period', 'left_out_of_last_issue'],
    });
  });

  it('offers again what an editor set aside in the last issue, whatever its date', () => {
    const aside = entry('a', { date: span('2021-01-01', '2021-01-01') });
    const setAside = [{ uid: aside.uid, documentId: 'a' }];
    expect(judged(aside, { lastIssue: { ...lastIssue, setAside } })).toEqual({
      verdict: 'in',
      codes: ['before_period', 'set_aside_in_last_issue'],
    });
  });

  it('proposes older entries that appeared since the last issue, where the section asks for it', () => {
    const older = entry('a', { date: span('2021-01-01', '2021-01-01') });
    const sections = [section(REPORTS, 'report', true)];
    expect(judged(older, { lastIssue, sections })).toEqual({
      verdict: 'in',
      codes: ['before_period', 'appeared_since_last_issue'],
    });
    expect(judged(older, { lastIssue }).verdict).toBe('out');
    const before = entry('a', { ...older, appearedAt: '2022-05-02T10:00:00.000Z' });
    expect(judged(before, { lastIssue, sections }).verdict).toBe('out');
    expect(judged(older, { lastIssue: { ...lastIssue, publishedAt: null }, sections }).verdict).toBe('out');
  });

  it('leaves out what this issue set aside', () => {
    const one = entry('a');
    const outline: Outline = { revision: 0, sections: [], setAside: [{ uid: one.uid, documentId: 'a' }] };
    expect(judged(one, { outline })).toEqual({ verdict: 'out', codes: ['within_period', 'set_aside'] });
  });

  it.each(['draft', 'published'] as const)('leaves out what is in another issue already, %s', (state) => {
    const one = entry('a');
    expect(judged(one, used(one, { issue: name, state, changes: [] }))).toEqual({
      verdict: 'out',
      codes: ['in_issue', 'within_period'],
    });
  });

  describe('what was published and has news', () => {
    const changes = [{ field: 'legalForce', before: 'not_final', after: 'final' }];
    const old = { date: span('2021-01-01', '2021-01-01') };

    it.each([
      ['ruling', ruling('a', old)],
      ['event', entry('a', { ...old, uid: 'api::event.event', type: 'event' })],
    ] as const)('comes back as an update where it is a %s', (type, one) => {
      const [candidate] = collectCandidates(
        collecting([one], {
          ...used(one, { issue: name, state: 'published', changes }),
          sections: [section(RULINGS, type)],
        }),
      );
      expect(candidate).toMatchObject({ verdict: 'in', isUpdate: true });
      expect(candidate?.reasons[0]).toEqual({ code: 'changed_since_issue', issue: name, changes });
    });

    it('does not come back where it is a report, nor where a draft issue has it', () => {
      const report = entry('a');
      expect(judged(report, used(report, { issue: name, state: 'published', changes })).verdict).toBe('out');
      const one = ruling('a');
      expect(judged(one, used(one, { issue: name, state: 'draft', changes })).verdict).toBe('out');
    });
  });

  it('leaves what an editor placed where it stands, whatever the rules say', () => {
    const one = entry('a', { date: null });
    const placement = { id: 'p1', uid: one.uid, documentId: 'a' };
    const outline: Outline = {
      revision: 3,
      sections: [{ section: RULINGS, groups: [{ id: 'g1', placements: [placement] }] }],
    };
    const [candidate] = collectCandidates(collecting([one], { outline }));
    expect(candidate).toMatchObject({ verdict: 'placed', section: RULINGS });
  });

  it('gives candidates by section, then by date, those without one last', () => {
    const entries = [
      ruling('r'),
      entry('undated', { date: null }),
      entry('late', { date: span('2022-06-01', '2022-06-01') }),
      entry('early', { date: span('2022-05-01', '2022-05-01') }),
    ];
    const candidates = collectCandidates(collecting(entries));
    expect(candidates.map(({ documentId }) => documentId)).toEqual(['early', 'late', 'undated', 'r']);
  });

  it('gives those of one date, and those without any, as they were entered', () => {
    const entries = [
      entry('a', { date: null, appearedAt: '2022-05-11T08:00:00.002Z' }),
      entry('b', { date: null, appearedAt: '2022-05-11T08:00:00.001Z' }),
      entry('c', { appearedAt: '2022-05-11T08:00:00.004Z' }),
      entry('d', { appearedAt: '2022-05-11T08:00:00.003Z' }),
    ];
    const candidates = collectCandidates(collecting(entries));
    expect(candidates.map(({ documentId }) => documentId)).toEqual(['d', 'c', 'b', 'a']);
  });
});

describe('collecting whatever entries there are', () => {
  const day = fc
    .date({ min: new Date('2022-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.option(
    fc.tuple(day, day).map(([one, other]) => (one <= other ? span(one, other) : span(other, one))),
  );
  const types = ['report', 'ruling', 'event', 'article'] as const;
  const anyEntry = fc
    .record({
      type: fc.constantFrom(...types),
      documentId: fc.stringMatching(/^[a-z]{3}$/),
      date,
      appearedAt: day.map((one) => `${one}T00:00:00.000Z`),
    })
    .map(({ type, ...facts }) =>
      entry(facts.documentId, { ...facts, type, uid: `api::${type}.${type}` as EntryUid }),
    );
  const entries = fc.uniqueArray(anyEntry, { selector: entryKey, maxLength: 25 });
  const sections = [
    section(REPORTS, 'report', true),
    section(RULINGS, 'ruling'),
    section('thirdone01', 'event'),
  ];
  const order = sections.map(({ documentId }) => documentId);

  it('gives the same answer in whatever order they come', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(collectCandidates(collecting(shuffled, { sections, lastIssue }))).toEqual(
            collectCandidates(collecting(all, { sections, lastIssue })),
          );
        },
      ),
    );
  });

  it('judges each once, and gives at least one reason', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const candidates = collectCandidates(collecting(all, { sections, lastIssue }));
        expect(candidates.map(entryKey).sort()).toEqual(all.map(entryKey).sort());
        for (const { reasons } of candidates) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('proposes nothing more once all is accepted, and accepting again changes nothing', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const collect = (outline: Outline) =>
          collectCandidates(collecting(all, { sections, lastIssue, outline }));
        const proposed = collect({ revision: 0, sections: [] }).filter(({ verdict }) => verdict === 'in');
        let ids = 0;
        const newId = (): string => `id${(ids += 1)}`;
        const accepted = acceptCandidates({ revision: 0, sections: [] }, proposed, order, newId);
        const after = collect(accepted);
        expect(after.filter(({ verdict }) => verdict === 'in')).toEqual([]);
        expect(after.filter(({ verdict }) => verdict === 'placed')).toHaveLength(proposed.length);
        expect(acceptCandidates(accepted, proposed, order, newId)).toBe(accepted);
      }),
    );
  });
});
