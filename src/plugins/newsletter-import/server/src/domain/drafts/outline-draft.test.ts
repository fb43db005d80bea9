import { outlineSchema } from '../../../../../issue-assembler/shared/outline';
import type { PlannedItem } from '../types';
import { outlineDraft, type PlacedItem } from './outline-draft';
import { item, plan } from './plan.fixture';

const matter = (key: string, place: Partial<PlannedItem> = {}): PlannedItem =>
  item({ key, title: `Title of ${key}`, ...place });

const placedAs = (
  items: readonly PlannedItem[],
  changes: Partial<PlacedItem> = {},
): Map<string, PlacedItem> =>
  new Map(
    items.map(({ key, title }) => [
      key,
      { key, uid: 'api::article.article', documentId: `document00${key}`, title, ...changes },
    ]),
  );

const outlineOf = (items: PlannedItem[], changes: Partial<PlacedItem> = {}) =>
  outlineDraft(plan({ items }), placedAs(items, changes), new Map([['News', 'sectionofnews']]), 'nb');

const shape = (items: PlannedItem[]) =>
  outlineOf(items).sections.map(({ groups }) =>
    groups.map(({ heading, placements }) => [
      heading?.nb ?? null,
      ...placements.map(({ documentId }) => documentId.replace('document00', '')),
    ]),
  );

describe('the outline of an imported issue', () => {
  it('has the order of the source, and a group that is taken up again only once', () => {
    const items = [
      matter('a', { group: 'Norway' }),
      matter('b', { group: 'Denmark' }),
      matter('c', { group: 'Norway' }),
      matter('d', { group: 'Denmark' }),
    ];
    expect(shape(items)).toEqual([
      [
        ['Norway', 'a', 'c'],
        ['Denmark', 'b', 'd'],
      ],
    ]);
  });

  it('leaves matters without a group where they stood', () => {
    const items = [
      matter('a'),
      matter('b', { group: 'Norway' }),
      matter('c', { group: 'Norway' }),
      matter('d'),
    ];
    expect(shape(items)).toEqual([
      [
        [null, 'a'],
        ['Norway', 'b', 'c'],
        [null, 'd'],
      ],
    ]);
  });

  it('does not print a heading over the one entry whose title it is', () => {
    expect(shape([matter('a', { group: 'Title of a' })])).toEqual([[[null, 'a']]]);
  });

  it('is one that an issue may be saved with', () => {
    const items = [matter('a', { group: 'Norway' }), matter('b')];
    const outline = outlineOf(items, { heading: 'As printed', intro: 'Said otherwise here.' });
    expect(outlineSchema.safeParse(outline).error).toBeUndefined();
    expect(outline.sections[0]?.groups[0]?.placements[0]).toMatchObject({
      heading: { nb: 'As printed' },
      intro: { nb: 'Said otherwise here.' },
    });
  });

  it('has a section for matters that stand under no heading', () => {
    const items = [matter('a', { section: null })];
    const sections = new Map([['Saker', 'sectionofrest']]);
    expect(outlineDraft(plan({ items }), placedAs(items), sections, 'nb').sections).toEqual([
      expect.objectContaining({ section: 'sectionofrest' }),
    ]);
  });

  it('has a section once, though two headings are it', () => {
    const items = [matter('a', { section: 'News' }), matter('b', { section: 'Nytt' })];
    const heading = { key: 'nytt', title: 'Nytt', matched: 'sectionofnews', headings: ['Nytt'] };
    const { sections } = plan({});
    const planned = plan({ items, sections: [...sections, { ...heading, lines: [9, 9] }] });
    const ids = new Map([
      ['News', 'sectionofnews'],
      ['Nytt', 'sectionofnews'],
    ]);
    const outline = outlineDraft(planned, placedAs(items), ids, 'nb');
    expect(outline.sections).toHaveLength(1);
    expect(outline.sections[0]?.groups[0]?.placements).toHaveLength(2);
  });

  it('leaves out text that is no entry', () => {
    const items = [matter('a'), matter('b', { type: 'issue' })];
    const placed = placedAs(items.slice(0, 1));
    const outline = outlineDraft(plan({ items }), placed, new Map([['News', 'sectionofnews']]), 'nb');
    expect(outline.sections[0]?.groups.flatMap(({ placements }) => placements)).toHaveLength(1);
  });
});
