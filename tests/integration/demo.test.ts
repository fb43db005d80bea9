import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { demo, uidOfEntry } from '../../database/demo/demo';
import { ensureDemoUsers } from '../../database/demo/demo-users';
import { loadDemo, type LoadedDemo } from '../../database/demo/load-demo';
import { outlineSchema } from '../../src/plugins/issue-assembler/shared/outline';
import { loadEditor } from '../../src/plugins/issue-assembler/server/src/services/editor/load-editor';
import { checkIssueReadiness } from '../../src/plugins/issue-assembler/server/src/services/issue-readiness';
import { loadIssueDraft } from '../../src/plugins/issue-assembler/server/src/services/loading/load-drafts';
import { startApp, type TestApp } from '../helpers/app';

const folder = path.join(__dirname, '../../database/demo');
let app: TestApp;
let loaded: LoadedDemo;
let withoutIssue: LoadedDemo;
let besideOwnIssue: LoadedDemo;

/** Every row of the product's own types and the files, published versions and drafts, with when it was last written. */
const everyRow = async (strapi: Core.Strapi): Promise<string[]> => {
  const types = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const rows = await Promise.all(
    [...types, 'plugin::upload.file'].map(async (uid) =>
      (await strapi.db.query(uid as UID.ContentType).findMany()).map(
        (row) => `${uid} ${JSON.stringify(row)}`,
      ),
    ),
  );
  return rows.flat().sort();
};

/** From the disk: through the media library a file that an edition shows cannot be removed. */
const removeFiles = async (strapi: Core.Strapi): Promise<void> => {
  const { provider } = strapi.plugin('upload');
  for (const file of await strapi.db.query('plugin::upload.file').findMany())
    for (const form of [file, ...Object.values((file.formats ?? {}) as Record<string, unknown>)])
      await provider.delete(form);
};

const versions = (uid: UID.ContentType, title: string, locale: string) =>
  app.strapi.db.query(uid).findOne({ where: { title, locale, publishedAt: { $notNull: true } } });

const published = async (route: string): Promise<Record<string, unknown>[]> => {
  const answer = await fetch(`${app.url}/api/${route}`);
  return ((await answer.json()) as { data: Record<string, unknown>[] }).data;
};

const publishedOutline = async (locale: string) => {
  const issue = await app.strapi.documents('api::issue.issue').findFirst({ locale, status: 'published' });
  return outlineSchema.parse(issue?.outline);
};

beforeAll(async () => {
  app = await startApp();
  loaded = { issue: '', added: 0 };
});
afterAll(async () => {
  await removeFiles(app.strapi);
  await app.stop();
});

describe('before the demo is loaded', () => {
  it('is not mixed into content that is there', async () => {
    const articles = app.strapi.documents('api::article.article');
    const { documentId } = await articles.create({
      locale: 'nb',
      data: { title: 'Vårt eget', kind: 'notice' },
    });
    await expect(loadDemo(app.strapi, { folder })).rejects.toThrow(/has content already/);
    await articles.delete({ documentId, locale: '*' });
  });

  it('leaves nothing behind when it fails on the way, but for the uploaded cover', async () => {
    const onStage = (stage: string): void => {
      if (stage === 'issue') throw new Error('power cut');
    };
    await expect(loadDemo(app.strapi, { folder, onStage })).rejects.toThrow('power cut');
    expect((await everyRow(app.strapi)).map((row) => row.split(' ')[0])).toEqual(['plugin::upload.file']);
  });
});

describe('the demo', () => {
  let court: string;
  beforeAll(async () => {
    const organisations = app.strapi.documents('api::organisation.organisation');
    const data = { name: 'Borgarting lagmannsrett', kind: 'court', country: 'NO' } as const;
    court = (await organisations.create({ locale: 'nb', data })).documentId;
    withoutIssue = await loadDemo(app.strapi, { folder, withoutIssue: true });
    const issues = app.strapi.documents('api::issue.issue');
    const own = { title: 'Vår egen', periodStart: '2022-05-01', periodEnd: '2022-06-30' };
    const { documentId } = await issues.create({ locale: 'nb', data: { ...own, number: 2, year: 2022 } });
    besideOwnIssue = await loadDemo(app.strapi, { folder });
    await issues.delete({ documentId, locale: '*' });
    loaded = await loadDemo(app.strapi, { folder });
  }, 180_000);

  it('may be loaded without its issue, which is added when that is asked for and its number is free', () => {
    const { topics, organisations, sections, entries } = demo;
    const all = [...topics, ...organisations, ...sections, ...entries].length + 1;
    // One organisation was there before.
    expect(withoutIssue).toEqual({ issue: null, added: all - 1 });
    expect(besideOwnIssue).toEqual({ issue: null, added: 0 });
    expect(loaded).toEqual({ issue: expect.any(String), added: 1 });
  });

  it('uses an organisation of that name that was there before', async () => {
    const rulings = app.strapi.documents('api::ruling.ruling');
    const filters = { reference: 'LB-2018-102939-2' };
    expect((await rulings.findFirst({ filters, populate: ['court'] }))?.court?.documentId).toBe(court);
    const same = { name: 'Borgarting lagmannsrett' };
    expect(
      await app.strapi.documents('api::organisation.organisation').count({ locale: 'nb', filters: same }),
    ).toBe(1);
  });

  it('places the entries that cover the 64 items, in the order of the issue', async () => {
    const outline = await publishedOutline('nb');
    const placements = outline.sections.flatMap(({ groups }) => groups.flatMap((group) => group.placements));
    const titles = await Promise.all(
      placements.map(async ({ uid, documentId }) => {
        const entry = await app.strapi
          .documents(uid)
          .findOne({ documentId, locale: 'nb', status: 'published' });
        return entry?.title;
      }),
    );
    const placed = demo.entries.filter(({ nb }) => titles.includes(nb.title));
    const inOrder = demo.issue.outline.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
    const titleOf = new Map(demo.entries.map(({ key, nb }) => [key, nb.title]));
    expect(titles).toEqual(inOrder.map((key) => titleOf.get(key)));
    const items = [...placed, demo.issue, demo.newsletter].flatMap((part) => part.items);
    expect([...new Set(items)]).toHaveLength(64);
  });

  it('has the sections of the newsletter, in both languages', async () => {
    const [newsletter] = await published('newsletters?locale=en&populate=recurringSections');
    expect(newsletter?.recurringSections).toMatchObject(
      demo.sections.map(({ title }) => ({ title: title.en })),
    );
    const outline = await publishedOutline('en');
    const sections = await published('sections?locale=nb&sort=position');
    expect(outline.sections.map(({ section }) => section)).toEqual(
      sections.map(({ documentId }) => documentId),
    );
  });

  it('is published in Norwegian throughout; 24 entries have complete English, 7 stale and 23 none', async () => {
    const counts = { complete: 0, stale: 0, missing: 0 };
    for (const { key, nb, en } of demo.entries) {
      const uid = uidOfEntry(key);
      const norwegian = await versions(uid, nb.title, 'nb');
      expect(norwegian).toMatchObject({ title: nb.title });
      const english = await app.strapi.db.query(uid).findOne({
        where: { documentId: norwegian.documentId, locale: 'en', publishedAt: { $notNull: true } },
      });
      expect([key, english?.title]).toEqual([key, en?.title]);
      if (!english) {
        counts.missing += 1;
        continue;
      }
      const isComplete = english.publishedAt > norwegian.publishedAt;
      expect([key, english.updatedAt > norwegian.updatedAt]).toEqual([key, isComplete]);
      counts[isComplete ? 'complete' : 'stale'] += 1;
    }
    expect(counts).toEqual({ complete: 24, stale: 7, missing: 23 });
  });

  it('shows in the outline editor which English is translated, stale and missing', async () => {
    const draft = await loadIssueDraft(app.strapi, loaded.issue ?? '');
    if (!draft) throw new Error('The demo has no issue.');
    const { entries, issue } = await loadEditor(app.strapi, draft);
    const states = new Map(entries.map(({ titles, languages }) => [titles.nb, languages.en?.translation]));
    const stateOf = ({ en, nbBeforeTranslation }: (typeof demo.entries)[number]) => {
      if (!en) return 'missing';
      return nbBeforeTranslation ? 'stale' : 'translated';
    };
    expect(states).toEqual(new Map(demo.entries.map((entry) => [entry.nb.title, stateOf(entry)])));
    const counted = (state: string): number => [...states.values()].filter((one) => one === state).length;
    expect(['translated', 'stale', 'missing'].map(counted)).toEqual([24, 7, 23]);
    expect(issue.languages.en).toEqual({ state: 'published', translation: 'translated' });
  });

  it('tells before publishing which English texts are stale, and nothing of sections that are translated', async () => {
    const asked = { documentId: loaded.issue ?? '', language: 'en', today: '2022-07-01' };
    const readiness = await checkIssueReadiness(app.strapi, asked);
    const titles = (code: string) =>
      readiness?.findings.flatMap((finding) => (finding.code === code ? [finding.title] : [])).sort();
    const stale = demo.entries.filter(({ nbBeforeTranslation }) => nbBeforeTranslation);
    expect(titles('translation_stale')).toEqual(stale.map(({ en }) => en?.title).sort());
    expect(titles('untranslated')).toHaveLength(23);
    expect(titles('translation_copied')).toEqual([]);
  });

  it('shows the newest Norwegian text beside stale English', async () => {
    const notice = { where: { title: 'Ingen dommer i 1. tertial 2022', publishedAt: { $notNull: true } } };
    const { body, documentId } = await app.strapi.db.query('api::article.article').findOne(notice);
    expect(JSON.stringify(body)).toContain('31. august 2022');
    const [english] = await published(`articles?locale=en&filters[documentId][$eq]=${documentId}`);
    expect(JSON.stringify(english?.body)).not.toContain('31 August');
  });

  it('has its facts in both languages, and lost link targets as missing', async () => {
    const populate = 'populate[0]=court&populate[1]=topics&populate[2]=appealSteps&populate[3]=links';
    const [ruling] = await published(
      `rulings?locale=en&filters[reference][$eq]=THEDM-2020-52736&${populate}`,
    );
    expect(ruling).toMatchObject({
      title: 'Three acquitted in Hedmarken District Court',
      court: { name: 'Hedmarken District Court' },
      appealSteps: [{ kind: 'appealed' }, { kind: 'referred' }, { kind: 'withdrawn', date: '2021-11-05' }],
      links: [{ status: 'missing', url: null }],
    });
    expect(ruling?.topics).toHaveLength(3);
  });

  it('gives every entry, section and issue an address in each language', async () => {
    const types = ['report', 'ruling', 'event', 'article', 'section', 'issue'] as const;
    const rows = await Promise.all(
      types.map((type) =>
        app.strapi.db.query(`api::${type}.${type}`).findMany({ select: ['slug', 'locale'] }),
      ),
    );
    expect(rows.flat().length).toBeGreaterThan(100);
    expect(rows.flat().filter(({ slug }) => !slug)).toEqual([]);
  });

  it('has a cover that the public can fetch', async () => {
    const [issue] = await published('issues?locale=en&populate=coverImage');
    const cover = issue?.coverImage as { url: string; alternativeText: string };
    expect(cover.alternativeText).toBe(demo.issue.coverImage.alt.nb);
    const image = await fetch(`${app.url}${cover.url}`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

describe('loading the demo again', () => {
  it('writes nothing', async () => {
    const before = await everyRow(app.strapi);
    expect(await loadDemo(app.strapi, { folder })).toEqual({ issue: loaded.issue, added: 0 });
    expect(await everyRow(app.strapi)).toEqual(before);
  });

  it('overwrites no change of an editor, and brings nothing back that was deleted', async () => {
    const reports = app.strapi.documents('api::report.report');
    const changed = await reports.findFirst({ locale: 'nb' });
    const topics = app.strapi.documents('api::topic.topic');
    const [topic, deleted] = await topics.findMany({ locale: 'nb', limit: 2 });
    if (!changed || !deleted || !topic) throw new Error('The demo is not loaded.');
    await reports.update({
      documentId: changed.documentId,
      locale: 'nb',
      data: { title: 'Redaktørens tittel' },
    });
    await topics.delete({ documentId: deleted.documentId, locale: '*' });
    await topics.update({ documentId: topic.documentId, locale: 'nb', data: { name: 'Redaktørens emne' } });
    const before = await everyRow(app.strapi);
    await loadDemo(app.strapi, { folder });
    expect(await everyRow(app.strapi)).toEqual(before);
  });
});

describe('the users of the demo', () => {
  const users = (resetPasswords = false) => ensureDemoUsers(app.strapi, { resetPasswords });
  const logIn = async ({ email, password }: { email: string; password: string | null }): Promise<boolean> => {
    const row = await app.strapi.db.query('admin::user').findOne({ where: { email, isActive: true } });
    return app.strapi.service('admin::auth').validatePassword(password, row.password);
  };

  it('are a super admin, an editor and a translator, who can log in', async () => {
    const logins = await users();
    expect(logins.map(({ person }) => person)).toEqual(['admin', 'editor', 'translator']);
    expect(await Promise.all(logins.map(logIn))).toEqual([true, true, true]);
    const rows = await app.strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: 'id' });
    expect(rows.map(({ roles }) => roles.map(({ code }: { code: string }) => code))).toEqual([
      ['strapi-super-admin'],
      ['utgave-editor'],
      ['utgave-translator'],
    ]);
  });

  it('keep their passwords, which are not told again', async () => {
    const before = await app.strapi.db.query('admin::user').findMany({ orderBy: 'id' });
    expect((await users()).map(({ password }) => password)).toEqual([null, null, null]);
    expect(await app.strapi.db.query('admin::user').findMany({ orderBy: 'id' })).toEqual(before);
  });

  it('get new passwords when asked for, but for one who was removed', async () => {
    const { id } = await app.strapi.db.query('admin::user').findOne({ where: { firstname: 'Grace' } });
    await app.strapi.service('admin::user').deleteById(id);
    const logins = await users(true);
    expect(logins.map(({ person }) => person)).toEqual(['admin', 'editor']);
    expect(await Promise.all(logins.map(logIn))).toEqual([true, true]);
  });
});
