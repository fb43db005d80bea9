import { fieldRules } from './field-values';

const schema = {
  attributes: {
    title: { type: 'string' },
    body: { type: 'blocks' },
    when: { type: 'component', component: 'shared.imprecise-date' },
  },
};
const broken = (values: Record<string, unknown>) =>
  fieldRules(schema, values).map(({ code, path }) => `${code} ${path.join('.')}`);
const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];
const text = (words: string) => ({ type: 'text', text: words });

describe('rich text', () => {
  it.each([
    [undefined],
    [null],
    [[]],
    [paragraph(text(''))],
    [paragraph(text('Ord'), { ...text('fett'), bold: true })],
  ])('is saved as %j', (body) => {
    expect(broken({ body })).toEqual([]);
  });

  it('is refused with a link that leads anywhere but to the web or to an address', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [text('her')] };
    expect(broken({ body: paragraph(link) })).toEqual(['rich-text body']);
  });

  it.each([['<p>HTML</p>'], [[{ type: 'script', children: [] }]], [{ type: 'paragraph' }]])(
    'is refused as %j',
    (body) => {
      expect(broken({ body })).toEqual(['rich-text body']);
    },
  );
});

describe('an imprecise date', () => {
  const may = { start: '2022-05-01', end: '2022-05-31', precision: 'month' };

  it('is saved where its precision fits its days, with what its form sends beside them', () => {
    expect(broken({ when: may })).toEqual([]);
    expect(broken({ when: { id: 3, ...may, qualifier: null, literal: '' } })).toEqual([]);
  });

  it('is refused where its precision does not fit its days', () => {
    expect(broken({ when: { ...may, end: '2022-05-12' } })).toEqual([
      expect.stringMatching(/^imprecise-date when/),
    ]);
  });

  it.each([
    [null],
    [undefined],
    [{ precision: 'day' }],
    [{ id: 3, literal: 'mai' }],
    [{ ...may, start: '2023-01-01' }],
  ])('is not judged here as %j', (when) => {
    expect(broken({ when })).toEqual([]);
  });
});
