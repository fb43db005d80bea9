import { tellWhatFieldsWant } from './edit-view';
import type { EditField, EditLayout } from './hook-types';

const field = (
  name: string,
  attribute: EditField['attribute'],
  rest: Partial<EditField> = {},
): EditField => ({
  name,
  type: attribute.type,
  attribute,
  ...rest,
});
const mutated = (displayName: string, rows: EditField[][], components: EditLayout['components'] = {}) =>
  tellWhatFieldsWant({ layout: { layout: [rows], components, settings: { displayName } }, query: {} }).layout;

beforeEach(() => {
  Object.assign(globalThis, { window: { localStorage: { getItem: () => 'no' } } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

describe('a field of the edit view', () => {
  it('says what it wants, unless somebody wrote another description', () => {
    const [box] = mutated('Topic', [[field('name', { type: 'string' })]]).layout;
    expect(box?.[0]?.[0]?.hint).toBe('Emnet slik leserne ser det.');
    const [own] = mutated('Topic', [[field('name', { type: 'string' }, { hint: 'Vårt eget' })]]).layout;
    expect(own?.[0]?.[0]?.hint).toBe('Vårt eget');
  });

  it('names the values of an enumeration', () => {
    const kind = field('legalForce', { type: 'enumeration', enum: ['unknown', 'final'] });
    const [box] = mutated('Ruling', [[kind]]).layout;
    expect(box?.[0]?.[0]?.options).toEqual([
      { value: 'unknown', label: 'Ukjent' },
      { value: 'final', label: 'Rettskraftig' },
    ]);
  });

  it('does not tell how long a text may be', () => {
    const [box] = mutated('Ruling', [[field('title', { type: 'string', maxLength: 300 })]]).layout;
    expect(box?.[0]?.[0]?.attribute).toEqual({ type: 'string' });
  });

  it('is open rows where a repeated component has no text to fold it under', () => {
    const outcomes = field('outcomes', { type: 'component', component: 'ruling.outcome', repeatable: true });
    const links = field('links', { type: 'component', component: 'shared.link', repeatable: true });
    const result = [[field('result', { type: 'enumeration', enum: ['upheld'] })]];
    const components = { 'ruling.outcome': { layout: result }, 'shared.link': { layout: [] } };
    const [[rows] = [], [folded] = []] = mutated('Ruling', [[outcomes], [links]], components).layout.flat();
    expect(rows?.attribute.customField).toBe('global::rows');
    expect(rows?.rowLayout?.[0]?.[0]?.options).toEqual([{ value: 'upheld', label: 'Stadfestet' }]);
    expect(folded?.attribute.customField).toBeUndefined();
  });
});

describe('the boxes of the edit view', () => {
  const names = (layout: EditLayout): string[][] =>
    layout.layout.map((box) => box.flatMap((row) => row.map(({ name }) => name)));
  const text = (name: string): EditField[] => [field(name, { type: 'string' })];

  it('part the groups of the view', () => {
    expect(names(mutated('Organisation', [text('name'), text('url'), text('aliases')]))).toEqual([
      ['name', 'url'],
      ['aliases'],
    ]);
  });

  it('keep a field that nobody grouped with the one before', () => {
    expect(names(mutated('Organisation', [text('name'), text('later'), text('aliases')]))).toEqual([
      ['name', 'later'],
      ['aliases'],
    ]);
  });

  it('stay as they are for a type of somebody else', () => {
    expect(names(mutated('User', [text('username'), text('email')]))).toEqual([['username', 'email']]);
  });
});
