import { partsToWrite, viewParts, type RecordedView } from './merge-view';
import type { View } from './view';

const view = (changes: Partial<View> = {}): View => ({
  mainField: 'title',
  list: ['title', 'kind'],
  groups: [['title', 'kind'].map((field) => [field])],
  ...changes,
});
const FIELDS = ['title', 'kind', 'place'];
const recorded = (of: View = view()): RecordedView => ({ ...viewParts(of), fields: FIELDS });

describe('the view of a type', () => {
  it('spells widths out: a row is shared evenly unless it says otherwise', () => {
    const parts = viewParts(view({ groups: [[['title', 'kind', 'place']], [[['title', 8]]]] }));
    expect(parts.edit).toEqual([
      [
        { name: 'title', size: 4 },
        { name: 'kind', size: 4 },
        { name: 'place', size: 4 },
      ],
      [{ name: 'title', size: 8 }],
    ]);
  });

  it('is written whole where the product has never set it', () => {
    const wanted = viewParts(view());
    const current = viewParts(view({ list: ['kind'] }));
    expect(partsToWrite({ wanted, current, recorded: undefined, fields: FIELDS })).toEqual(wanted);
  });

  it('follows the product where nobody changed it', () => {
    const wanted = viewParts(view({ list: ['title', 'place'], groups: [[['place'], ['title']]] }));
    const current = viewParts(view());
    expect(partsToWrite({ wanted, current, recorded: recorded(), fields: FIELDS })).toEqual(wanted);
  });

  it('keeps the part that people changed, and that part alone', () => {
    const wanted = viewParts(view({ list: ['title', 'place'], sort: ['kind', 'DESC'] }));
    const current = viewParts(view({ list: ['kind'] }));
    const parts = partsToWrite({ wanted, current, recorded: recorded(), fields: FIELDS });
    expect(Object.keys(parts)).toEqual(['settings', 'edit']);
  });

  it('does not take a new attribute, which Strapi adds to the layout by itself, for a change by people', () => {
    const grown = view({ list: ['title', 'kind', 'url'], groups: [[['title'], ['kind'], ['url']]] });
    const wanted = viewParts(view({ groups: [[['url'], ['title'], ['kind']]] }));
    const fields = [...FIELDS, 'url'];
    expect(partsToWrite({ wanted, current: viewParts(grown), recorded: recorded(), fields })).toEqual(wanted);
  });

  it('does not take a removed attribute for a change by people', () => {
    const wanted = viewParts(view({ list: ['title'], groups: [[['title']]] }));
    expect(
      partsToWrite({ wanted, current: wanted, recorded: recorded(), fields: ['title', 'place'] }),
    ).toEqual(wanted);
  });
});
