import path from 'node:path';
import type * as planning from '../../src/plugins/issue-assembler/server/src/services/planning/carry-out-plans';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { startInstance } from '../helpers/instance';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { request, type Answer } from '../helpers/requests';

const { createPlanner } = requireOfApp<typeof planning>(
  path.resolve('dist/src/plugins/issue-assembler/server/src/services/planning/carry-out-plans.js'),
);

const ISSUE = 'api::issue.issue';
const FUTURE = '2050-12-02T09:00';
const PAST = '2020-01-06T09:00';

let app: TestApp;
let editor: string;
let translator: string;
let make: ReturnType<typeof issueBuilding>;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
  translator = await logInAs(app, 'utgave-translator');
});
afterAll(() => app.stop());

/** An issue that could be published. */
const readyIssue = async (): Promise<string> => {
  const placed = outlineWith(await make.section('Aktuelt'), [
    ['article', await make.entry('article', 'Sak')],
  ]);
  const documentId = await make.issue({ outline: placed });
  await make.update(ISSUE, documentId, { title: 'Newsletter', slug: `newsletter-${documentId}` }, 'en');
  return documentId;
};

/** As if the time had been chosen before, and come since. */
const letTimeCome = async (documentId: string, plannedFor = PAST, locale = 'nb'): Promise<void> => {
  await app.strapi.db.query(ISSUE).updateMany({
    where: { documentId, locale, publishedAt: { $null: true } },
    data: { publishAt: plannedFor, publishAtSetBy: 'Kari Nordmann' },
  });
};

const save = (token: string, documentId: string, data: object, locale = 'nb'): Promise<Answer> =>
  request(app, `/content-manager/collection-types/${ISSUE}/${documentId}?locale=${locale}`, {
    method: 'PUT',
    token,
    body: data,
  });
const action = (token: string, documentId: string, name: string, locale = 'nb'): Promise<Answer> =>
  request(app, `/content-manager/collection-types/${ISSUE}/${documentId}/actions/${name}?locale=${locale}`, {
    token,
    body: {},
  });
const errorOf = ({ text }: Answer) => JSON.parse(text).error;
const plannedOf = async (documentId: string, language = 'nb') =>
  JSON.parse(
    (
      await request(app, `/issue-assembler/issues/${documentId}/readiness?language=${language}`, {
        token: editor,
      })
    ).text,
  ).planned;
const storedTimes = async (documentId: string, locale = 'nb') =>
  (
    await app.strapi.db
      .query(ISSUE)
      .findMany({ where: { documentId, locale }, orderBy: { publishedAt: 'asc' } })
  ).map(({ publishAt, publishAtSetBy }: Record<string, unknown>) => [publishAt, publishAtSetBy]);
const ledgerOf = (documentId: string) =>
  app.strapi.db
    .query('plugin::issue-assembler.planned-publication')
    .findMany({ where: { issueDocumentId: documentId }, orderBy: { id: 'asc' } });
const editionsOf = (documentId: string, language = 'nb') =>
  app.strapi.db
    .query('plugin::issue-assembler.edition')
    .findMany({ where: { issueDocumentId: documentId, language }, orderBy: { number: 'asc' } });
const check = async (documentId: string): Promise<string[]> =>
  (await createPlanner(app.strapi, 'this one').check(new Date())).flatMap(({ plan, status }) =>
    plan.issueDocumentId === documentId ? [status] : [],
  );

describe('a time to publish at', () => {
  it('is kept with who set it, and shown beside the issue', async () => {
    const documentId = await readyIssue();
    expect((await save(editor, documentId, { publishAt: FUTURE })).status).toBe(200);
    expect(await storedTimes(documentId)).toEqual([[FUTURE, 'Test Person']]);
    expect(await storedTimes(documentId, 'en')).toEqual([[null, null]]);
    expect(await plannedOf(documentId)).toEqual({ state: 'waiting', at: FUTURE, by: 'Test Person' });
    expect(await plannedOf(documentId, 'en')).toBeNull();
  });

  it('that clocks skip is shown as the time they will have', async () => {
    const documentId = await readyIssue();
    expect((await save(editor, documentId, { publishAt: '2050-03-27T02:30' })).status).toBe(200);
    expect(await plannedOf(documentId)).toMatchObject({ at: '2050-03-27T03:30' });
  });

  it.each([
    ['i morgen kl. 9', 'planned-time-unreadable', /for example 2026-12-04T09:00/],
    ['2050-02-30T09:00', 'planned-time-unreadable', /for example/],
    [PAST, 'planned-time-past', /Choose a later one/],
  ])('written %j is refused with what to do, at its field', async (publishAt, code, message) => {
    const documentId = await readyIssue();
    const answer = await save(editor, documentId, { publishAt });
    expect(answer.status).toBe(400);
    expect(errorOf(answer).message).toMatch(message);
    expect(errorOf(answer).details.errors).toMatchObject([{ path: ['publishAt'], code }]);
    expect(await storedTimes(documentId)).toEqual([[null, null]]);
  });

  it('that has passed since it was stored does not keep the rest of the issue from being saved', async () => {
    const documentId = await readyIssue();
    await letTimeCome(documentId);
    expect((await save(editor, documentId, { title: 'Ny tittel', publishAt: PAST })).status).toBe(200);
    expect(await storedTimes(documentId)).toEqual([[PAST, 'Kari Nordmann']]);
  });

  it('is taken away by emptying the field', async () => {
    const documentId = await readyIssue();
    await save(editor, documentId, { publishAt: FUTURE });
    expect((await save(editor, documentId, { publishAt: null })).status).toBe(200);
    expect(await storedTimes(documentId)).toEqual([[null, null]]);
  });

  it('says who set it by who did, whatever is sent', async () => {
    const documentId = await readyIssue();
    await app.strapi.documents(ISSUE).update({
      documentId,
      locale: 'nb',
      data: { publishAt: FUTURE, publishAtSetBy: 'En annen' },
    });
    expect(await storedTimes(documentId)).toEqual([[FUTURE, null]]);
  });

  it('is not copied along with the issue', async () => {
    const documentId = await readyIssue();
    await save(editor, documentId, { publishAt: FUTURE });
    const copy = await request(
      app,
      `/content-manager/collection-types/${ISSUE}/clone/${documentId}?locale=nb`,
      {
        token: editor,
        body: { number: 900 },
      },
    );
    expect(copy.status).toBe(200);
    expect(await storedTimes(JSON.parse(copy.text).data.documentId)).toEqual([[null, null]]);
  });
});

describe('who may not publish', () => {
  it('sets no time: a translator has not that field', async () => {
    const documentId = await readyIssue();
    await save(translator, documentId, { title: 'News', publishAt: FUTURE }, 'en');
    expect(await storedTimes(documentId, 'en')).toEqual([[null, null]]);
  });

  it('sets, moves, removes and discards no time, even where a role was given the field', async () => {
    const documentId = await readyIssue();
    await make.publish(ISSUE, documentId, 'en');
    await giveTranslatorsTheField();
    const refused = await save(translator, documentId, { title: 'News', publishAt: FUTURE }, 'en');
    expect(refused.status).toBe(403);
    expect(errorOf(refused).message).toMatch(/ask an editor to set it/);
    expect((await save(editor, documentId, { publishAt: FUTURE }, 'en')).status).toBe(200);
    for (const publishAt of [null, '2050-12-02T10:00'])
      expect((await save(translator, documentId, { publishAt }, 'en')).status).toBe(403);
    expect((await action(translator, documentId, 'discard', 'en')).status).toBe(403);
    expect(
      (await save(translator, documentId, { title: 'Latest news', publishAt: FUTURE }, 'en')).status,
    ).toBe(200);
    expect(await storedTimes(documentId, 'en')).toContainEqual([FUTURE, 'Test Person']);
  });

  const giveTranslatorsTheField = async (): Promise<void> => {
    const permissions = app.strapi.db.query('admin::permission');
    const where = {
      subject: ISSUE,
      action: 'plugin::content-manager.explorer.update',
      role: { code: 'utgave-translator' },
    };
    const { id, properties } = await permissions.findOne({ where });
    const fields = [...properties.fields, 'publishAt'];
    await permissions.update({ where: { id }, data: { properties: { ...properties, fields } } });
  };
});

describe('when the time comes', () => {
  it('the issue is published in the name of who planned it, once, and the field is emptied', async () => {
    const documentId = await readyIssue();
    await letTimeCome(documentId);
    expect(await check(documentId)).toEqual(['done']);
    expect(await editionsOf(documentId)).toMatchObject([{ number: 1, frozenBy: 'Kari Nordmann' }]);
    expect(await editionsOf(documentId, 'en')).toEqual([]);
    expect(await storedTimes(documentId)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(await ledgerOf(documentId)).toMatchObject([
      {
        language: 'nb',
        plannedFor: PAST,
        plannedBy: 'Kari Nordmann',
        state: 'done',
        edition: 1,
        instance: 'this one',
      },
    ]);
    expect(await check(documentId)).toEqual([]);
    expect(await plannedOf(documentId)).toBeNull();
  });

  it('an issue whose time is not yet is left alone', async () => {
    const documentId = await readyIssue();
    await save(editor, documentId, { publishAt: FUTURE });
    expect(await check(documentId)).toEqual([]);
    expect(await ledgerOf(documentId)).toEqual([]);
  });

  it('a form that was open sends the time once more, and it stays empty', async () => {
    const documentId = await readyIssue();
    await letTimeCome(documentId);
    await check(documentId);
    expect((await save(editor, documentId, { title: 'Rettet', publishAt: PAST })).status).toBe(200);
    expect(await storedTimes(documentId)).toContainEqual([null, null]);
    expect(await check(documentId)).toEqual([]);
    expect(await editionsOf(documentId)).toHaveLength(1);
  });

  it('an issue that is not ready stays a draft, says why, and is not tried again until a new time', async () => {
    const draft = await make.draft('article', 'Uferdig sak');
    const documentId = await make.issue({
      outline: outlineWith(await make.section('Halvt'), [['article', draft]]),
    });
    await letTimeCome(documentId);
    expect(await check(documentId)).toEqual(['failed']);
    expect(await editionsOf(documentId)).toEqual([]);
    expect(await plannedOf(documentId)).toMatchObject({
      state: 'failed',
      at: PAST,
      reason: { code: 'not_ready', blockers: [{ code: 'entry_unpublished', title: 'Uferdig sak' }] },
    });
    await make.publish('api::article.article', draft);
    expect(await check(documentId)).toEqual([]);
    await letTimeCome(documentId, '2020-01-07T09:00');
    expect(await check(documentId)).toEqual(['done']);
    expect((await ledgerOf(documentId)).map(({ state }: { state: string }) => state)).toEqual([
      'failed',
      'done',
    ]);
    expect(await plannedOf(documentId)).toBeNull();
  });

  it('an instance that serves publishes by itself', async () => {
    const documentId = await readyIssue();
    const instance = await startInstance(app, {
      PLANNED_PUBLISHING: 'true',
      PLANNED_PUBLISHING_EVERY_SECONDS: '1',
    });
    try {
      await letTimeCome(documentId);
      const deadline = Date.now() + 30_000;
      while ((await ledgerOf(documentId)).length === 0 && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await ledgerOf(documentId)).toMatchObject([{ state: 'done', edition: 1 }]);
    } finally {
      await instance.stop();
    }
  });
});

describe('an issue that is planned', () => {
  it('is not published by hand before its time: save it, or empty the time first', async () => {
    const documentId = await readyIssue();
    await save(editor, documentId, { publishAt: FUTURE });
    const refused = await action(editor, documentId, 'publish');
    expect(refused.status).toBe(400);
    expect(errorOf(refused).message).toMatch(/at 2050-12-02 09:00, Norwegian time.*empty "Publish at" first/);
    expect(await editionsOf(documentId)).toEqual([]);
    await save(editor, documentId, { publishAt: null });
    expect((await action(editor, documentId, 'publish')).status).toBe(200);
    expect(await editionsOf(documentId)).toHaveLength(1);
  });

  it('and failed may be published by hand, which ends the plan', async () => {
    const documentId = await make.issue();
    await letTimeCome(documentId);
    expect(await check(documentId)).toEqual(['failed']);
    const placed = outlineWith(await make.section('Sent'), [['article', await make.entry('article', 'Sak')]]);
    await make.update(ISSUE, documentId, { outline: placed });
    expect((await action(editor, documentId, 'publish')).status).toBe(200);
    expect(await storedTimes(documentId)).toContainEqual([null, null]);
    expect(await plannedOf(documentId)).toBeNull();
  });

  it('and withdrawn is not published again by itself', async () => {
    const documentId = await readyIssue();
    await action(editor, documentId, 'publish');
    await save(editor, documentId, { publishAt: FUTURE });
    const answer = await request(app, `/issue-assembler/issues/${documentId}/withdraw`, {
      token: editor,
      body: { language: 'nb', reason: 'Feil navn' },
    });
    expect(answer.status).toBe(200);
    expect(await storedTimes(documentId)).toEqual([[null, null]]);
  });
});
