import type { Edition, EditionSection } from '../../../../../issue-assembler/shared/edition';
import { article, editionOf, event, section } from '../document/edition.fixture';
import { currentEntries, currentIssues, entriesOfPart, type HeldEdition } from './archive-history';

/** An edition of issue `issue`, published on day `day` of July. */
const held = (
  issue: string,
  day: number,
  sections: EditionSection[],
  { number = 1, isCurrent = true }: { number?: number; isCurrent?: boolean } = {},
): HeldEdition => {
  const edition: Edition = editionOf(sections);
  return {
    isCurrent,
    edition: {
      ...edition,
      edition: { number, publishedAt: at(day), note: null },
      issue: { ...edition.issue, id: issue, slug: issue },
    },
  };
};

const at = (day: number): string => `2022-07-${String(day).padStart(2, '0')}T08:00:00Z`;
const told = (history: HeldEdition[]) =>
  currentEntries(history).map(({ entry, edition, published, updated }) => [
    entry.slug,
    edition.issue.slug,
    published.slice(8, 10),
    updated.slice(8, 10),
  ]);

describe('issues as they are now', () => {
  it('are those of current editions, last updated first, with the time of their first edition', () => {
    const history = [
      held('forste', 1, [], { isCurrent: false }),
      held('andre', 2, []),
      held('forste', 3, [], { number: 2 }),
    ];
    expect(currentIssues(history).map(({ edition, ...times }) => [edition.issue.slug, times])).toEqual([
      ['forste', { published: at(1), updated: at(3) }],
      ['andre', { published: at(2), updated: at(2) }],
    ]);
  });
});

describe('entries as they are now', () => {
  it('keep their time where a correction leaves them as they were', () => {
    const [a, b] = [article('a'), article('b')];
    expect(
      told([
        held('en', 1, [section('s', a, b)], { isCurrent: false }),
        held('en', 2, [section('s', a, { ...b, title: 'Ny tittel' })], { number: 2 }),
      ]),
    ).toEqual([
      ['b', 'en', '01', '02'],
      ['a', 'en', '01', '01'],
    ]);
  });

  it('are as the latest edition has them', () => {
    const old = event('mote');
    expect(
      told([
        held('en', 1, [section('s', old)]),
        held('to', 2, [section('s', { ...old, isUpdate: true, eventStatus: 'cancelled' })]),
      ]),
    ).toEqual([['mote', 'to', '01', '02']]);
  });

  it('are gone where a correction took them out, but not from other issues', () => {
    const [a, b] = [article('a'), article('b')];
    expect(
      told([
        held('en', 1, [section('s', a)]),
        held('to', 2, [section('s', a, b)], { isCurrent: false }),
        held('to', 3, [section('s')], { number: 2 }),
      ]),
    ).toEqual([['a', 'en', '01', '01']]);
  });

  it('that stand twice in an issue are one, and do not change from edition to edition by that', () => {
    const twice = [section('s', article('a'), { ...article('a'), placement: 'p2', isUpdate: true })];
    expect(told([held('en', 1, twice, { isCurrent: false }), held('en', 2, twice, { number: 2 })])).toEqual([
      ['a', 'en', '01', '01'],
    ]);
  });
});

describe('entries of a part', () => {
  const history = [
    held('en', 1, [{ ...section('gammelt-navn', article('a')), id: 'seksjon' }]),
    held('to', 2, [{ ...section('nytt-navn', article('b')), id: 'seksjon' }, section('annet', event('c'))]),
  ];

  it.each([
    [{ section: 'nytt-navn' }, ['b', 'a']],
    [{ section: 'gammelt-navn' }, ['b', 'a']],
    [{ section: 'finnes-ikke' }, []],
    [{ type: 'event' as const }, ['c']],
    [{ section: 'annet', type: 'article' as const }, []],
    [{}, ['b', 'c', 'a']],
  ])('%j', (part, slugs) => {
    expect(entriesOfPart(history, part).map(({ entry }) => entry.slug)).toEqual(slugs);
  });
});
