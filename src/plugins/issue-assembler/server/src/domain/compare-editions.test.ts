import fc from 'fast-check';
import type { Assembly, EditionSection } from '../../../shared/edition';
import { assemblyOf, groupOf, placedArticle, sectionOf } from './assembly.fixture';
import { compareEditions } from './compare-editions';
import { canonicalJson } from './freeze-edition';

const before = assemblyOf(
  sectionOf('s1', groupOf('g1', placedArticle('a'), placedArticle('b'), placedArticle('c'))),
  sectionOf('s2', groupOf('g2', placedArticle('d'))),
);
const after = (...sections: EditionSection[]): Assembly => ({ ...before, sections });
const [first, second] = before.sections as [EditionSection, EditionSection];

describe('comparing editions', () => {
  it('tells which fields of an entry changed, and what they were', () => {
    const changed = placedArticle('b', { title: 'Ny tittel' });
    const now = after(
      sectionOf('s1', groupOf('g1', placedArticle('a'), changed, placedArticle('c'))),
      second,
    );
    expect(compareEditions(before, now)).toEqual([
      {
        what: 'entry_changed',
        title: 'Ny tittel',
        section: 'Seksjon s1',
        fields: [{ field: 'title', before: 'b (nb)', after: 'Ny tittel' }],
      },
    ]);
  });

  it('tells what was added, removed and moved, by its heading where it has one', () => {
    const heading = { lang: 'nb', text: 'Egen overskrift' };
    const added = placedArticle('e', { heading });
    const now = after(sectionOf('s1', groupOf('g1', placedArticle('c'), placedArticle('a'), added)), second);
    expect(compareEditions(before, now)).toEqual([
      { what: 'entry_moved', title: 'c (nb)', section: 'Seksjon s1' },
      { what: 'entry_added', title: 'Egen overskrift', section: 'Seksjon s1' },
      { what: 'entry_removed', title: 'b (nb)', section: 'Seksjon s1' },
    ]);
  });

  it('tells of texts of the issue, of sections and of groups', () => {
    const now = {
      ...after({
        ...first,
        title: { lang: 'nb', text: 'Nytt navn' },
        groups: [
          { ...first.groups[0], heading: { lang: 'nb', text: 'Gruppe' } } as EditionSection['groups'][number],
        ],
      }),
      issue: { ...before.issue, title: 'Rettet' },
    };
    expect(compareEditions(before, now).map(({ what }) => what)).toEqual([
      'issue_text',
      'section_text',
      'group_heading',
      'section_removed',
      'entry_removed',
    ]);
  });

  it('finds nothing between equal editions, and something between any others', () => {
    const entries = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
    const anyEntry = (id: string) =>
      fc
        .record({ title: fc.constantFrom('En', 'To'), slug: fc.constantFrom('x', null) })
        .map((changes) => placedArticle(id, changes));
    const assemblies = entries.chain((ids) =>
      fc
        .tuple(
          fc.tuple(...ids.map(anyEntry)),
          fc.nat(ids.length),
          fc.boolean(),
          fc.constantFrom('Nr. 1', 'Nr. 2'),
        )
        .map(([placed, cut, isSwapped, title]) => {
          const groups = [groupOf('g1', ...placed.slice(0, cut)), groupOf('g2', ...placed.slice(cut))];
          const filled = groups.filter(({ entries: inGroup }) => inGroup.length > 0);
          const assembly = assemblyOf(sectionOf('s1', ...(isSwapped ? filled.reverse() : filled)));
          return { ...assembly, issue: { ...assembly.issue, title } };
        }),
    );
    fc.assert(
      fc.property(assemblies, assemblies, (one, other) => {
        const isEqual = canonicalJson(one) === canonicalJson(other);
        expect(compareEditions(one, other).length === 0).toBe(isEqual);
      }),
      { numRuns: 500 },
    );
  });
});
