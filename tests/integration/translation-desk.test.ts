import * as api from '../../src/plugins/translation-desk/shared/api';
import {
  documentKey,
  type Translation,
  type TranslationService,
} from '../../src/plugins/translation-desk/shared/translation';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

const ARTICLE = 'api::article.article';
const TOPIC = 'api::topic.topic';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
});
afterAll(() => app.stop());

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const translationsOf = async (uid: string, documentId: string) => {
  const service: TranslationService = app.strapi.plugin('translation-desk').service('translations');
  return (await service.languageStatesOf([{ uid, documentId }])).get(documentKey({ uid, documentId }));
};
const english = async (documentId: string, uid = ARTICLE): Promise<Translation | undefined> =>
  (await translationsOf(uid, documentId))?.en;
const translated = async (): Promise<string> => {
  const article = await make.draft('article', 'Fem dømt', { body: body('I april.') });
  await make.update(ARTICLE, article, { title: 'Five convicted', body: body('In April.') }, 'en');
  return article;
};
const documents = () => app.strapi.documents(ARTICLE);

describe('a translation', () => {
  it('goes stale when the Norwegian text changes, and is renewed when it is written again', async () => {
    const article = await translated();
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { body: body('I mai.') });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['body'] });
    await make.update(ARTICLE, article, { body: body('In May.') }, 'en');
    expect(await english(article)).toEqual({ state: 'translated' });
  });

  it('is not touched by facts, nor by a save that changes no text', async () => {
    const article = await translated();
    await make.update(ARTICLE, article, { kind: 'plan', title: ' Fem  dømt ' });
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { title: 'Seks dømt' });
    await make.update(ARTICLE, article, { title: 'Five convicted', kind: 'notice' }, 'en');
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
  });

  it('is missing while nobody has begun it, and while it is a copy', async () => {
    const article = await make.draft('article', 'Riksrevisjonen');
    expect(await translationsOf(ARTICLE, article)).toBeUndefined();
    await make.update(ARTICLE, article, { title: 'Riksrevisjonen' }, 'en');
    expect(await english(article)).toEqual({ state: 'missing' });
  });

  it('is the original where an entry was written in English', async () => {
    const article = await make.create(ARTICLE, { title: 'Imported', kind: 'notice' }, 'en');
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { title: 'Importert' });
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { title: 'Importert, rettet' });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
  });

  it('that was there before this was on record goes stale by the next change', async () => {
    const article = await translated();
    await app.strapi.db.query('plugin::translation-desk.translation-basis').deleteMany({});
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { title: 'Seks dømt' });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
  });
});

describe('what exists in every language from birth', () => {
  it('is untranslated until it is translated, also after the Norwegian changes', async () => {
    const topic = await make.create(TOPIC, { name: 'Tvangsarbeid' });
    expect(await english(topic, TOPIC)).toEqual({ state: 'missing' });
    await make.update(TOPIC, topic, { name: 'Tvangsarbeid og utnytting' });
    expect(await english(topic, TOPIC)).toEqual({ state: 'missing' });
    await make.update(TOPIC, topic, { name: 'Forced labour' }, 'en');
    expect(await english(topic, TOPIC)).toEqual({ state: 'translated' });
    await make.update(TOPIC, topic, { name: 'Arbeidslivskriminalitet' });
    expect(await english(topic, TOPIC)).toEqual({ state: 'stale', changed: ['name'] });
  });
});

describe('publishing', () => {
  it('leaves translations as they were', async () => {
    const article = await translated();
    await make.update(ARTICLE, article, { title: 'Seks dømt' });
    for (const locale of ['nb', 'en']) await make.publish(ARTICLE, article, locale);
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
    await documents().unpublish({ documentId: article, locale: 'en' });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
  });

  it('and discarding a renewed draft brings back what the published text was made from', async () => {
    const article = await translated();
    await make.publish(ARTICLE, article);
    await make.publish(ARTICLE, article, 'en');
    await make.update(ARTICLE, article, { title: 'Seks dømt' });
    await make.update(ARTICLE, article, { title: 'Six convicted' }, 'en');
    expect(await english(article)).toEqual({ state: 'translated' });
    await documents().discardDraft({ documentId: article, locale: 'en' });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
    await documents().discardDraft({ documentId: article, locale: 'nb' });
    expect(await english(article)).toEqual({ state: 'translated' });
  });

  it('by saving with that status counts too', async () => {
    const article = await translated();
    const publishedSave = { documentId: article, status: 'published' } as const;
    await documents().update({ ...publishedSave, locale: 'nb', data: { title: 'Seks dømt' } });
    await documents().update({ ...publishedSave, locale: 'en', data: { title: 'Six convicted' } });
    await make.update(ARTICLE, article, { title: 'Six were convicted' }, 'en');
    await documents().discardDraft({ documentId: article, locale: 'en' });
    expect(await english(article)).toEqual({ state: 'translated' });
  });
});

describe('a document', () => {
  it('that is deleted leaves nothing behind', async () => {
    const article = await translated();
    await documents().delete({ documentId: article, locale: '*' });
    const left = { where: { subjectDocumentId: article } };
    expect(await app.strapi.db.query('plugin::translation-desk.translation-basis').count(left)).toBe(0);
  });

  it('does not add to the number of statements', async () => {
    const statementsFor = async (count: number): Promise<number> => {
      const asked: { uid: string; documentId: string }[] = [];
      for (let one = 0; one < count; one += 1) asked.push({ uid: ARTICLE, documentId: await translated() });
      const statements: string[] = [];
      // Strapi goes on telling its webhooks of the saves meanwhile; these are the ones that ask for many documents.
      const note = ({ sql }: { sql: string }): void => {
        if (/document_id[`"]? in \(/.test(sql)) statements.push(sql);
      };
      app.strapi.db.connection.on('query', note);
      const service: TranslationService = app.strapi.plugin('translation-desk').service('translations');
      expect((await service.languageStatesOf(asked)).size).toBe(count);
      app.strapi.db.connection.removeListener('query', note);
      return statements.length;
    };
    expect([await statementsFor(1), await statementsFor(5)]).toEqual([3, 3]);
  });
});

describe('saying that a translation is still right', () => {
  const call = (token: string | undefined, documentId: string, language = 'en'): Promise<Answer> =>
    request(app, `${api.ADMIN_PREFIX}/documents/${ARTICLE}/${documentId}/confirm`, {
      token,
      body: { language },
    });
  const stale = async (): Promise<string> => {
    const article = await translated();
    await make.update(ARTICLE, article, { title: 'Seks dømt' });
    return article;
  };

  it('is for who writes the language, and holds until the Norwegian changes again', async () => {
    const article = await stale();
    const translator = await logInAs(app, 'utgave-translator');
    const { status, text } = await call(translator, article);
    expect([status, JSON.parse(text)]).toEqual([200, { translation: { state: 'translated' } }]);
    expect(await english(article)).toEqual({ state: 'translated' });
    await make.update(ARTICLE, article, { title: 'Sju dømt' });
    expect(await english(article)).toEqual({ state: 'stale', changed: ['title'] });
  });

  it('lets a name be the same in both languages', async () => {
    const editor = await logInAs(app, 'utgave-editor');
    const article = await make.draft('article', 'Fafo Østforum');
    await make.update(ARTICLE, article, { title: 'Fafo Østforum' }, 'en');
    expect((await call(editor, article)).status).toBe(200);
    expect(await english(article)).toEqual({ state: 'translated' });
  });

  it('is refused to others, and where there is nothing to confirm, with what to do', async () => {
    const article = await stale();
    const outsider = await logInAs(app, 'strapi-author');
    for (const [token, status] of [
      [undefined, 401],
      [outsider, 403],
    ] as const)
      expect((await call(token, article)).status).toBe(status);
    expect(await english(article)).toMatchObject({ state: 'stale' });
    const editor = await logInAs(app, 'utgave-editor');
    const unbegun = await call(editor, await make.draft('article', 'Bare norsk'));
    expect([unbegun.status, unbegun.text]).toEqual([400, expect.stringMatching(/Write and save it first/)]);
    expect((await call(editor, article, 'nb')).status).toBe(400);
  });

  it('shows who may read it which fields have changed', async () => {
    const article = await stale();
    const path = `${api.ADMIN_PREFIX}/documents/${ARTICLE}/${article}?language=en`;
    const shown = await request(app, path, { token: await logInAs(app, 'utgave-translator') });
    expect(JSON.parse(shown.text)).toEqual({ translation: { state: 'stale', changed: ['title'] } });
    expect((await request(app, path, { token: await logInAs(app, 'strapi-author') })).status).toBe(403);
  });
});
