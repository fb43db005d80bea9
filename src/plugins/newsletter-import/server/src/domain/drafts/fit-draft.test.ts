import type { ContentModel, ModelOf } from './content-model';
import { cutText, fitDraft } from './fit-draft';

const link: ContentModel = {
  attributes: {
    label: { type: 'string', required: true, maxLength: 20 },
    url: { type: 'string' },
    status: { type: 'enumeration', enum: ['ok', 'missing'], required: true, default: 'ok' },
  },
};
const model: ContentModel = {
  attributes: {
    title: { type: 'string', required: true, maxLength: 30 },
    kind: { type: 'enumeration', enum: ['plan', 'notice'], default: 'notice' },
    country: { type: 'string', regex: '^[A-Z]{2}$' },
    count: { type: 'integer', min: 1, max: 9 },
    allDay: { type: 'boolean' },
    on: { type: 'date' },
    at: { type: 'time' },
    body: { type: 'blocks' },
    links: { type: 'component', component: 'link', repeatable: true },
    link: { type: 'component', component: 'link' },
    court: { type: 'relation', relation: 'manyToOne' },
    organisers: { type: 'relation', relation: 'manyToMany' },
  },
};
const modelOf: ModelOf = () => link;
const fit = (values: Record<string, unknown>) => fitDraft(values, model, modelOf);

describe('a draft made to fit the content model', () => {
  it('keeps what fits, times with their milliseconds', () => {
    const values = {
      title: 'A plan',
      kind: 'plan',
      country: 'NO',
      count: 3,
      allDay: false,
      on: '2022-05-11',
      at: '13:00',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text' }] }],
      links: [{ label: 'here', url: 'https://example.org', status: 'ok' }],
      link: { label: 'here', status: 'missing' },
      court: 'court1',
      organisers: ['one', 'two'],
    };
    expect(fit(values)).toEqual({ data: { ...values, at: '13:00:00.000' }, misfits: [] });
  });

  it('leaves out what is empty without a word', () => {
    expect(fit({ title: '', kind: null, count: undefined, links: [] })).toEqual({ data: {}, misfits: [] });
  });

  it.each([
    ['kind', 'festival', /not one of plan, notice/],
    ['country', 'Norge', /not of the form/],
    ['count', 12, /whole number from 1 to 9/],
    ['on', '11. mai', /not a date/],
    ['at', '1300', /not a time of day/],
    ['allDay', 'no', /not yes or no/],
    ['court', { name: 'Oslo tingrett' }, /names nothing that is stored/],
    ['colour', 'red', /no field "colour"/],
  ])('leaves out and tells of %s when it is %j', (name, value, message) => {
    const { data, misfits } = fit({ [name]: value });
    expect(data).toEqual({});
    expect(misfits).toEqual([{ attribute: name, message: expect.stringMatching(message) }]);
  });

  it('cuts an overlong text at a word and tells of it', () => {
    const { data, misfits } = fit({ title: 'A title that is longer than the field' });
    expect(data.title).toBe('A title that is longer than …');
    expect(misfits).toHaveLength(1);
  });

  it('leaves out a link without a label and keeps the others', () => {
    const { data, misfits } = fit({ links: [{ url: 'https://example.org' }, { label: 'here' }] });
    expect(data).toEqual({ links: [{ label: 'here' }] });
    expect(misfits).toEqual([{ attribute: 'links', message: expect.stringContaining('lacks label') }]);
  });

  it('names the part a misfit stands in', () => {
    expect(fit({ link: { label: 'here', status: 'lost' } }).misfits).toEqual([
      { attribute: 'link.status', message: expect.any(String) },
    ]);
  });

  it('has one document in a relation to one, and each document once', () => {
    expect(fit({ court: ['a', 'b'], organisers: ['a', 'b', 'a'] }).data).toEqual({
      court: 'a',
      organisers: ['a', 'b'],
    });
  });
});

describe('a text that is cut', () => {
  it('is never longer than asked, even without blanks', () => {
    expect(cutText('x'.repeat(50), 10)).toHaveLength(10);
    expect(cutText('short', 10)).toBe('short');
  });
});
