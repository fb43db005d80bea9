import type { PlannedItem } from '../types';
import type { ContentModel, ModelOf } from './content-model';
import { entryDrafts, type EntryDraft } from './entry-draft';
import { blocks, item } from './plan.fixture';

const text = { type: 'string' };
const models: Record<string, ContentModel> = {
  'api::article.article': {
    attributes: {
      title: { type: 'string', maxLength: 40 },
      body: { type: 'blocks' },
      kind: { type: 'enumeration', enum: ['notice', 'plan'] },
      organisations: { type: 'relation', relation: 'manyToMany' },
      parliament: { type: 'component', component: 'parliament' },
      links: { type: 'component', component: 'link', repeatable: true },
      importFingerprint: text,
    },
  },
  'api::ruling.ruling': {
    attributes: {
      title: text,
      summary: { type: 'blocks' },
      reference: text,
      court: { type: 'relation', relation: 'manyToOne' },
      importFingerprint: text,
    },
  },
  parliament: { attributes: { matterId: text, parties: { type: 'relation', relation: 'oneToMany' } } },
  link: { attributes: { label: { type: 'string', required: true }, url: text, status: text } },
};
const modelOf: ModelOf = (uid) => {
  const model = models[uid];
  if (!model) throw new Error(`There is no model ${uid}.`);
  return model;
};
/** Every organisation is stored by the name it is written with. */
const organisationOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(({ name }: { name: string }) => name);

const draftOf = (changes: Partial<PlannedItem>): EntryDraft => {
  const [draft] = entryDrafts([item(changes)], modelOf, organisationOf);
  if (!draft) throw new Error('The item has no draft.');
  return draft;
};

describe('the draft of an item', () => {
  it('is of the item’s type, with its text where that type has it', () => {
    expect(draftOf({ blocks: blocks('Told.') })).toMatchObject({
      uid: 'api::article.article',
      data: { title: 'New lights', kind: 'notice', body: blocks('Told.') },
    });
    expect(draftOf({ type: 'ruling', blocks: blocks('Told.'), fields: {} })).toMatchObject({
      uid: 'api::ruling.ruling',
      data: { summary: blocks('Told.') },
    });
  });

  it('is none for text that is the issue’s or the publisher’s', () => {
    const items = [item({ type: 'issue' }), item({ type: 'contact' })];
    expect(entryDrafts(items, modelOf, organisationOf)).toEqual([]);
  });

  it('is found again by its words and its first day', () => {
    const day = (start: string) => ({ dates: [{ start, end: start, precision: 'day' as const }] });
    const dateless = draftOf({ key: 'k' });
    expect(dateless.fingerprint).toBe('k');
    expect(dateless.data.importFingerprint).toBe('k');
    expect(draftOf({ key: 'k', ...day('2022-05-11') }).fingerprint).not.toBe(
      draftOf({ key: 'k', ...day('2023-05-11') }).fingerprint,
    );
  });

  it('is found by the court reference where it is a ruling that has one', () => {
    const fields = { reference: 'LB-2018-102939-2', court: { name: 'Borgarting lagmannsrett' } };
    expect(draftOf({ type: 'ruling', fields })).toMatchObject({
      reference: 'LB-2018-102939-2',
      data: { court: 'Borgarting lagmannsrett' },
    });
    expect(draftOf({ type: 'ruling', fields: { reference: '' } }).reference).toBeNull();
    expect(draftOf({ fields }).reference).toBeNull();
  });

  it('has its organisations as documents, those of its parts as well', () => {
    const fields = {
      organisations: [{ name: 'a' }, { name: 'b' }],
      parliament: { matterId: 'Dok 8:1', parties: [{ name: 'c' }] },
    };
    expect(draftOf({ fields }).data).toMatchObject({
      organisations: ['a', 'b'],
      parliament: { matterId: 'Dok 8:1', parties: ['c'] },
    });
  });

  it('keeps a title that is too long whole in its text', () => {
    const title = 'A title that goes on for longer than any editor would ever write one';
    const { data, title: cut } = draftOf({ title, blocks: blocks('Told.') });
    expect(cut).toBe('A title that goes on for longer than …');
    expect(data.title).toBe(cut);
    expect(data.body).toEqual(blocks(title, 'Told.'));
  });

  it('has a title even where the source gives none', () => {
    expect(draftOf({ title: '' }).data.title).toBe('…');
  });

  it('keeps a link that cannot be followed as work to do, and names one without words by its address', () => {
    const links = [
      { label: 'here', url: '#', status: 'missing' },
      { label: 'there', url: 'javascript:alert(1)', status: 'ok' },
      { label: '', url: 'https://example.org/a', status: 'ok' },
    ];
    expect(draftOf({ fields: { links } }).data.links).toEqual([
      { label: 'here', status: 'missing' },
      { label: 'there', status: 'missing' },
      { label: 'https://example.org/a', url: 'https://example.org/a', status: 'ok' },
    ]);
  });
});
