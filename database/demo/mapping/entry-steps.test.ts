import type { Blocks } from '../../../src/domain/rich-text';
import type { DemoArticle } from '../demo-content';
import type { MappingContext } from './context';
import { firstSaveOf, laterStepsOf, relatedSaveOf } from './entry-steps';

const context: MappingContext = {
  idOf: (kind, key) => `id of ${kind} ${key}`,
  toBlocks: (text) => Promise.resolve(paragraph(text)),
};
const paragraph = (text: string): Blocks => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const article = (changes: Partial<DemoArticle> = {}): DemoArticle => ({
  key: 'article',
  items: [1],
  type: 'article',
  shared: { kind: 'notice', organisations: ['kom'], links: [], topics: ['training'] },
  nb: { title: 'Nå', body: 'Ny tekst' },
  ...changes,
});
const order = async (entry: DemoArticle): Promise<string[]> =>
  (await laterStepsOf(entry, context)).map(({ action, locale }) => `${action} ${locale}`);

describe('the history of an entry', () => {
  it('ends with the published Norwegian where there is no English', async () => {
    expect(await order(article())).toEqual(['publish nb']);
  });

  it('has the English after the Norwegian where it is complete', async () => {
    expect(await order(article({ en: { title: 'Now', body: 'Text' } }))).toEqual([
      'publish nb',
      'save en',
      'publish en',
    ]);
  });

  it('has the newer Norwegian last where the English is stale', async () => {
    const stale = article({
      en: { title: 'Now', body: 'Old' },
      nbBeforeTranslation: { body: 'Gammel tekst' },
    });
    expect(await firstSaveOf(stale, context)).toMatchObject({
      values: { title: 'Nå', body: paragraph('Gammel tekst') },
    });
    expect(await order(stale)).toEqual(['publish nb', 'save en', 'publish en', 'save nb', 'publish nb']);
    expect((await laterStepsOf(stale, context))[3]).toMatchObject({
      values: { body: paragraph('Ny tekst') },
    });
  });
});

describe('the facts of an entry', () => {
  it('name organisations and topics by document id', async () => {
    expect(await firstSaveOf(article(), context)).toMatchObject({
      values: { organisations: ['id of organisation kom'], topics: ['id of topic training'] },
    });
  });

  it('have no address for a link whose target is lost', async () => {
    const link = { label: 'Rapporten', language: 'nb', status: 'missing', role: 'document' } as const;
    const entry = article();
    entry.shared.links = [{ ...link, url: '' }];
    expect(await firstSaveOf(entry, context)).toMatchObject({ values: { links: [link] } });
    expect(JSON.stringify(await firstSaveOf(entry, context))).not.toContain('"url"');
  });

  it('leave related entries to a later save, which names their types', async () => {
    const entry = article();
    entry.shared.related = ['other'];
    expect(JSON.stringify(await firstSaveOf(entry, context))).not.toContain('related');
    expect(relatedSaveOf(entry, () => 'api::event.event', context)).toEqual([
      {
        action: 'save',
        locale: 'nb',
        values: { related: [{ uid: 'api::event.event', documentId: 'id of entry other' }] },
      },
    ]);
  });
});
