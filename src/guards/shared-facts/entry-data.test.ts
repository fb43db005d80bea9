import { dataOf, populateFor, withComponentIds, type EntrySchema } from './entry-data';

const schemas: Record<string, EntrySchema> = {
  article: {
    attributes: {
      kind: { type: 'enumeration' },
      outline: { type: 'json' },
      publishers: { type: 'relation' },
      cover: { type: 'media' },
      files: { type: 'media', multiple: true },
      parliament: { type: 'component', component: 'parliament' },
      links: { type: 'component', component: 'link', repeatable: true },
    },
  },
  parliament: { attributes: { matterId: { type: 'string' }, parties: { type: 'relation' } } },
  link: { attributes: { label: { type: 'string' } } },
};
const schemaOf = (uid: string): EntrySchema => schemas[uid] ?? { attributes: {} };
const article = schemaOf('article');
const names = Object.keys(article.attributes);

const row = {
  kind: 'plan',
  outline: { id: 'kept' },
  publishers: [
    { id: 1, documentId: 'a' },
    { id: 2, documentId: 'b' },
  ],
  cover: { id: 7, name: 'f.png' },
  files: [{ id: 8 }, { id: 9 }],
  parliament: { id: 3, matterId: '1', parties: [{ id: 4, documentId: 'p' }] },
  links: [
    { id: 5, label: 'one' },
    { id: 6, label: 'two' },
  ],
};
const data = {
  kind: 'plan',
  outline: { id: 'kept' },
  publishers: { set: [{ documentId: 'a' }, { documentId: 'b' }] },
  cover: 7,
  files: [8, 9],
  parliament: { matterId: '1', parties: { set: [{ documentId: 'p' }] } },
  links: [{ label: 'one' }, { label: 'two' }],
};

describe('the data of an entry', () => {
  it('is what a save would send, without the ids of component rows', () => {
    expect(dataOf(row, article, names, schemaOf)).toEqual(data);
  });

  it('is empty where the row is', () => {
    expect(dataOf({}, article, names, schemaOf)).toEqual({
      kind: null,
      outline: null,
      publishers: { set: [] },
      cover: null,
      files: [],
      parliament: null,
      links: [],
    });
  });

  it('is read with relations, files and components, down to the relations of components', () => {
    expect(populateFor(article, names, schemaOf)).toEqual({
      publishers: { select: ['documentId'] },
      cover: { select: ['id'] },
      files: { select: ['id'] },
      parliament: { populate: { parties: { select: ['documentId'] } } },
      links: { populate: {} },
    });
  });

  it('gets the ids of the component rows at the same places of another language', () => {
    const other = {
      parliament: { id: 30 },
      links: [{ id: 50 }],
      cover: { id: 70 },
      publishers: [{ id: 10 }],
    };
    expect(withComponentIds(data, other)).toEqual({
      ...data,
      parliament: { ...data.parliament, id: 30 },
      links: [{ id: 50, label: 'one' }, { label: 'two' }],
    });
  });

  it('gets no ids where the other language has no such component', () => {
    expect(withComponentIds(data, { parliament: null, links: [] })).toEqual(data);
  });
});
