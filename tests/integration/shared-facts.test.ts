import { z } from 'zod';
import { startApp, type TestApp } from '../helpers/app';
import { logInAs } from '../helpers/admin-users';
import { request } from '../helpers/requests';

let app: TestApp;
let editor: string;
let council: string;
let board: string;
let party: string;

const organisation = async (name: string): Promise<string> =>
  (
    await app.strapi
      .documents('api::organisation.organisation')
      .create({ locale: 'nb', data: { name, kind: 'agency' } })
  ).documentId;

beforeAll(async () => {
  app = await startApp();
  editor = await logInAs(app, 'utgave-editor');
  council = await organisation('Rådet');
  board = await organisation('Styret');
  party = await organisation('Partiet');
});
afterAll(() => app.stop());

const articles = () => app.strapi.documents('api::article.article');
const links = [{ label: 'Høringen', url: 'https://example.org/horing', status: 'ok' as const }];

const newArticle = async (): Promise<string> =>
  (
    await articles().create({
      locale: 'nb',
      data: {
        title: 'Sak',
        kind: 'plan',
        organisations: [council, board],
        parliament: { matterId: '1', parties: [party] },
        links,
      },
    })
  ).documentId;

/** What an editor's save button sends, in the language of the page. */
const save = async (documentId: string, locale: string, data: Record<string, unknown>) => {
  const path = `/content-manager/collection-types/api::article.article/${documentId}?locale=${locale}`;
  const { status, text } = await request(app, path, { method: 'PUT', token: editor, body: data });
  expect([status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text).data;
};

interface Facts {
  kind: string | null | undefined;
  organisations: string[];
  parties: string[];
  matterId: string | null | undefined;
  links: (string | null | undefined)[];
}

const factsIn = async (
  documentId: string,
  locale: string,
  status: 'draft' | 'published' = 'draft',
): Promise<Facts> => {
  const populate = { organisations: true, parliament: { populate: { parties: true } }, links: true } as const;
  const article = await articles().findOne({ documentId, locale, status, populate });
  return {
    kind: article?.kind,
    organisations: (article?.organisations ?? []).map((one) => one.documentId),
    parties: (article?.parliament?.parties ?? []).map((one) => one.documentId),
    matterId: article?.parliament?.matterId,
    links: (article?.links ?? []).map(({ label }) => label),
  };
};

const allFacts = (): Facts => ({
  kind: 'plan',
  organisations: [council, board],
  parties: [party],
  matterId: '1',
  links: ['Høringen'],
});

const inBoth = async (documentId: string, expected: Facts): Promise<void> => {
  expect(await factsIn(documentId, 'nb')).toEqual(expected);
  expect(await factsIn(documentId, 'en')).toEqual(expected);
};

describe('a new language', () => {
  it('begins with the facts of the entry', async () => {
    const documentId = await newArticle();
    await save(documentId, 'en', { title: 'Matter' });
    await inBoth(documentId, allFacts());
  });

  it('takes no fact away by a form that was empty where they stand', async () => {
    const documentId = await newArticle();
    const none = { connect: [], disconnect: [] };
    await save(documentId, 'en', {
      title: 'Matter',
      organisations: none,
      topics: none,
      links: [],
      parliament: null,
    });
    await inBoth(documentId, allFacts());
  });

  it('begins with the facts of the draft, where an older version is published', async () => {
    const documentId = await newArticle();
    await articles().publish({ documentId, locale: 'nb' });
    await save(documentId, 'nb', {
      kind: 'notice',
      links: [],
      organisations: { disconnect: [{ documentId: board }] },
    });
    await save(documentId, 'en', { title: 'Matter' });
    await inBoth(documentId, { ...allFacts(), kind: 'notice', links: [], organisations: [council] });
  });
});

describe('facts of an entry in two languages', () => {
  const inTwoLanguages = async (): Promise<string> => {
    const documentId = await newArticle();
    await articles().update({ documentId, locale: 'en', data: { title: 'Matter' } });
    return documentId;
  };

  it.each(['nb', 'en'])('are connected, disconnected and ordered in %s for both', async (locale) => {
    const documentId = await inTwoLanguages();
    await save(documentId, locale, {
      organisations: {
        connect: [{ documentId: party, locale, position: { before: council, locale } }],
        disconnect: [{ documentId: board, locale }],
      },
    });
    await inBoth(documentId, { ...allFacts(), organisations: [party, council] });
  });

  it.each([
    ['a set', () => ({ set: [{ documentId: board }] })],
    ['a list of document ids', () => [board]],
  ])('are replaced by %s', async (_form, value) => {
    const documentId = await inTwoLanguages();
    await articles().update({ documentId, locale: 'en', data: { organisations: value() } });
    await inBoth(documentId, { ...allFacts(), organisations: [board] });
  });

  it('are emptied for both', async () => {
    const documentId = await inTwoLanguages();
    await save(documentId, 'en', { organisations: { set: [] }, parliament: null, links: [] });
    await inBoth(documentId, {
      ...allFacts(),
      organisations: [],
      parties: [],
      matterId: undefined,
      links: [],
    });
  });

  it('stay where a save does not mention them', async () => {
    const documentId = await inTwoLanguages();
    await save(documentId, 'nb', { title: 'Saken' });
    await inBoth(documentId, allFacts());
    expect((await articles().findOne({ documentId, locale: 'en' }))?.title).toBe('Matter');
  });

  it('are changed in components, with their relations, time and again from the same form', async () => {
    const documentId = await inTwoLanguages();
    const { parliament } = await save(documentId, 'en', { title: 'Matter' });
    for (const matterId of ['2', '3'])
      await save(documentId, 'en', {
        parliament: {
          id: parliament.id,
          matterId,
          parties: { connect: [{ documentId: council, locale: 'en' }], disconnect: [] },
        },
      });
    await inBoth(documentId, { ...allFacts(), matterId: '3', parties: [party, council] });
  });

  it('leave a form that is open in the other language fit to be saved', async () => {
    const documentId = await inTwoLanguages();
    const open = await save(documentId, 'nb', { title: 'Sak' });
    await save(documentId, 'en', {
      parliament: { matterId: '2' },
      links: [{ label: 'Ny', status: 'missing' }, ...links],
    });
    await save(documentId, 'nb', { links: [{ id: open.links[0].id, label: 'Høring', status: 'missing' }] });
    await inBoth(documentId, { ...allFacts(), matterId: '2', parties: [], links: ['Høring'] });
  });

  it('follow a change that is taken back', async () => {
    const documentId = await inTwoLanguages();
    await articles().publish({ documentId, locale: 'nb' });
    await save(documentId, 'nb', { kind: 'notice' });
    await save(documentId, 'nb', { kind: 'plan' });
    await inBoth(documentId, allFacts());
  });

  it('are not written again in the other language by a save that changes none', async () => {
    const documentId = await inTwoLanguages();
    const before = await articles().findOne({ documentId, locale: 'nb' });
    await save(documentId, 'en', {
      title: 'The matter',
      kind: 'plan',
      organisations: { connect: [], disconnect: [] },
    });
    expect((await articles().findOne({ documentId, locale: 'nb' }))?.updatedAt).toEqual(before?.updatedAt);
  });

  it('are saved in both languages or in none', async () => {
    const documentId = await inTwoLanguages();
    const english = await organisation('Bare engelsk');
    await app.strapi.db
      .query('api::organisation.organisation')
      .deleteMany({ where: { documentId: english, locale: 'nb' } });
    const saving = articles().update({
      documentId,
      locale: 'en',
      data: { title: 'New', organisations: [english] },
    });
    await expect(saving).rejects.toThrow(/locale "nb" not found/);
    await inBoth(documentId, allFacts());
    expect((await articles().findOne({ documentId, locale: 'en' }))?.title).toBe('Matter');
  });

  it('are the same file in both', async () => {
    const documentId = (
      await app.strapi
        .documents('api::report.report')
        .create({ locale: 'nb', data: { title: 'R', kind: 'audit', reportStatus: 'published' } })
    ).documentId;
    const reports = app.strapi.documents('api::report.report');
    await reports.update({ documentId, locale: 'en', data: { title: 'R' } });
    const file: { id: number } = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'r.pdf',
        hash: 'r',
        ext: '.pdf',
        mime: 'application/pdf',
        size: 1,
        url: '/uploads/r.pdf',
        provider: 'local',
        folderPath: '/',
      },
    });
    await reports.update({ documentId, locale: 'en', data: { file: file.id } });
    expect((await reports.findOne({ documentId, locale: 'nb', populate: ['file'] }))?.file).toMatchObject({
      id: file.id,
    });
  });
});

describe('the outline of an issue', () => {
  const outlineOf = async (documentId: string, locale: string) =>
    (await app.strapi.documents('api::issue.issue').findOne({ documentId, locale }))?.outline;

  it.each(['nb', 'en'])(
    'is written in %s for both, also where its draft is the younger row',
    async (locale) => {
      const section = await app.strapi
        .documents('api::section.section')
        .create({ locale: 'nb', data: { title: 'Aktuelt', missingTranslation: 'fallback' } });
      const issues = app.strapi.documents('api::issue.issue');
      const { documentId } = await issues.create({
        locale: 'nb',
        data: {
          title: 'Brev',
          number: locale === 'nb' ? 1 : 2,
          year: 2031,
          periodStart: '2031-01-01',
          periodEnd: '2031-02-28',
        },
      });
      await issues.update({ documentId, locale: 'en', data: { title: 'Letter' } });
      for (const id of ['g1', 'g2']) {
        const stored = z
          .object({ revision: z.number() })
          .nullish()
          .parse(await outlineOf(documentId, locale));
        const outline = {
          revision: stored?.revision ?? 0,
          sections: [{ section: section.documentId, groups: [{ id, heading: {}, placements: [] }] }],
        };
        await issues.update({ documentId, locale, data: { outline } });
        expect(await outlineOf(documentId, 'nb')).toMatchObject({ sections: outline.sections });
        expect(await outlineOf(documentId, 'en')).toEqual(await outlineOf(documentId, 'nb'));
      }
    },
  );
});

describe('facts of a published entry', () => {
  const publishedInBoth = async (): Promise<string> => {
    const documentId = await newArticle();
    await articles().update({ documentId, locale: 'en', data: { title: 'Matter' } });
    for (const locale of ['nb', 'en']) await articles().publish({ documentId, locale });
    return documentId;
  };

  it('become public in a language when that language is published', async () => {
    const documentId = await publishedInBoth();
    await save(documentId, 'nb', { kind: 'notice', links: [] });
    await articles().publish({ documentId, locale: 'nb' });
    expect(await factsIn(documentId, 'nb', 'published')).toEqual({
      ...allFacts(),
      kind: 'notice',
      links: [],
    });
    expect(await factsIn(documentId, 'en', 'published')).toEqual(allFacts());
    await articles().publish({ documentId, locale: 'en' });
    expect(await factsIn(documentId, 'en', 'published')).toEqual({
      ...allFacts(),
      kind: 'notice',
      links: [],
    });
  });

  it('come back in every language where a draft is discarded', async () => {
    const documentId = await publishedInBoth();
    await save(documentId, 'en', { kind: 'notice', links: [], organisations: { set: [] } });
    await articles().discardDraft({ documentId, locale: 'nb' });
    await inBoth(documentId, allFacts());
  });

  it.each(['nb', 'en'])('are filtered by over REST in %s', async (locale) => {
    const documentId = await publishedInBoth();
    const query = `locale=${locale}&filters[organisations][documentId][$eq]=${board}&filters[documentId][$eq]=${documentId}`;
    const { text } = await request(app, `/api/articles?${query}&populate=organisations`);
    expect(JSON.parse(text).data).toMatchObject([
      {
        organisations: [
          { documentId: council, locale },
          { documentId: board, locale },
        ],
      },
    ]);
  });

  it('are kept where a language is begun and published in one go', async () => {
    const documentId = await newArticle();
    await articles().update({ documentId, locale: 'en', status: 'published', data: { title: 'Matter' } });
    expect(await factsIn(documentId, 'en', 'published')).toEqual(allFacts());
  });
});
