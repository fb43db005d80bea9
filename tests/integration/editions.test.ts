import type { Outline } from '../../src/plugins/issue-assembler/shared/outline';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { request } from '../helpers/requests';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const issues = () => app.strapi.documents('api::issue.issue');
const articles = () => app.strapi.documents('api::article.article');

const paragraph = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
];

const newSection = async (title: string, changes: Record<string, unknown> = {}): Promise<string> =>
  (
    await app.strapi.documents('api::section.section').create({
      locale: 'nb',
      data: { title, position: 1, missingTranslation: 'fallback', ...changes },
    })
  ).documentId;

const newArticle = async (title: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const { documentId } = await articles().create({
    locale: 'nb',
    data: { title, kind: 'notice', body: paragraph(`Om ${title}.`), ...changes },
  });
  await articles().publish({ documentId, locale: 'nb' });
  return documentId;
};

const outlineOf = (section: string, ...entries: string[]): Outline => ({
  revision: 0,
  sections: [
    {
      section,
      groups: [
        {
          id: 'g1',
          heading: { nb: 'Nytt', en: 'News' },
          placements: entries.map((documentId, index) => ({
            id: `p${index}`,
            uid: 'api::article.article',
            documentId,
          })),
        },
      ],
    },
  ],
});

let number = 0;
const newIssue = async (outline: Outline, changes: Record<string, unknown> = {}) => {
  number += 1;
  return issues().create({
    locale: 'nb',
    data: {
      title: `Nyhetsbrev ${number}`,
      slug: `nyhetsbrev-2031-${number}`,
      number,
      year: 2031,
      periodStart: '2031-01-01',
      periodEnd: '2031-02-28',
      outline,
      ...changes,
    },
  });
};

interface ReadAnswer {
  data: {
    edition: { number: number };
    issue: { title: string };
    sections: { groups: { entries: { title: string }[] }[] }[];
  };
  meta: { versions: { number: number }[] };
  error: { message: string; details: unknown };
}

const read = async (path: string): Promise<{ status: number; body: ReadAnswer }> => {
  const response = await fetch(`${app.url}/api/editions${path}`);
  return { status: response.status, body: (await response.json()) as ReadAnswer };
};

describe('publishing an issue', () => {
  it('freezes an edition that the public reads', async () => {
    const entries = [await newArticle('Første sak'), await newArticle('Andre sak')];
    const issue = await newIssue(outlineOf(await newSection('Aktuelt'), ...entries));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const { status, body } = await read(`/${issue.slug}`);
    expect(status).toBe(200);
    expect(body.data.edition).toMatchObject({ number: 1, note: null });
    expect(body.data.sections[0]?.groups[0]?.entries.map((entry: { title: string }) => entry.title)).toEqual([
      'Første sak',
      'Andre sak',
    ]);
  });

  it('is refused with the reasons where an entry is a draft only, and then nothing is published', async () => {
    const draft = await articles().create({ locale: 'nb', data: { title: 'Bare utkast', kind: 'notice' } });
    const issue = await newIssue(outlineOf(await newSection('Halvferdig'), draft.documentId));
    await expect(issues().publish({ documentId: issue.documentId, locale: 'nb' })).rejects.toThrow(
      /not ready.*“Bare utkast”: The entry has not been published\./,
    );
    expect(
      await issues().findOne({ documentId: issue.documentId, locale: 'nb', status: 'published' }),
    ).toBeNull();
    expect((await read(`/${issue.slug}`)).status).toBe(404);
  });

  it('again after an entry changed writes a second edition with a note, and leaves the first as it was', async () => {
    const entry = await newArticle('Med feil');
    const issue = await newIssue(outlineOf(await newSection('Rettelser'), entry));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const first = (await read(`/${issue.slug}?version=1`)).body;
    await articles().update({ documentId: entry, locale: 'nb', data: { title: 'Uten feil' } });
    await articles().publish({ documentId: entry, locale: 'nb' });
    expect((await read(`/${issue.slug}`)).body).toMatchObject({ data: { edition: { number: 1 } } });
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const { body } = await read(`/${issue.slug}`);
    expect(body.data.edition).toMatchObject({ number: 2, note: 'Rettet: «Uten feil».' });
    expect(body.meta.versions.map((version: { number: number }) => version.number)).toEqual([2, 1]);
    expect((await read(`/${issue.slug}?version=1`)).body).toEqual(first);
  });

  it('along with a save, as REST does, freezes it too, or is refused and then nothing is saved', async () => {
    const token: { accessKey: string } = await app.strapi
      .service('admin::api-token')
      .create({ name: 'Saves', description: '', type: 'full-access', lifespan: null });
    const put = (documentId: string, title: string) =>
      request(app, `/api/issues/${documentId}?locale=nb`, {
        method: 'PUT',
        token: token.accessKey,
        body: { data: { title } },
      });
    const issue = await newIssue(outlineOf(await newSection('Over REST'), await newArticle('Ferdig sak')));
    expect((await put(issue.documentId, 'Lagret og publisert')).status).toBe(200);
    expect((await read(`/${issue.slug}`)).body).toMatchObject({
      data: { edition: { number: 1 }, issue: { title: 'Lagret og publisert' } },
    });
    expect((await put(issue.documentId, 'Lagret igjen')).status).toBe(200);
    expect((await read(`/${issue.slug}`)).body.data).toMatchObject({
      edition: { number: 2 },
      issue: { title: 'Lagret igjen' },
    });

    const draft = await articles().create({ locale: 'nb', data: { title: 'Uferdig', kind: 'notice' } });
    const unready = await newIssue(outlineOf(await newSection('Ikke klar'), draft.documentId));
    const refused = await put(unready.documentId, 'Skal ikke lagres');
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('entry_unpublished') });
    const where = { documentId: unready.documentId, locale: 'nb' };
    expect(await issues().findOne({ ...where, status: 'published' })).toBeNull();
    expect(await issues().findOne(where)).toMatchObject({ title: unready.title });
    const created = await request(app, '/api/issues?locale=nb', {
      token: token.accessKey,
      body: {
        data: { title: 'Tom', number: 99, year: 2031, periodStart: '2031-01-01', periodEnd: '2031-01-31' },
      },
    });
    expect(created).toMatchObject({ status: 400, text: expect.stringContaining('nothing_placed') });
    expect(await issues().count({ locale: 'nb', filters: { number: 99, year: 2031 } })).toBe(0);
  });

  it('again without any change writes no edition', async () => {
    const issue = await newIssue(outlineOf(await newSection('Uendret'), await newArticle('Samme')));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    expect((await read(`/${issue.slug}`)).body.meta.versions).toHaveLength(1);
  });

  it('in English keeps the order, and marks what is shown in Norwegian', async () => {
    const [translated, untranslated] = [await newArticle('Oversatt'), await newArticle('Ikke oversatt')];
    await articles().update({
      documentId: translated,
      locale: 'en',
      data: { title: 'Translated', body: paragraph('About it.') },
    });
    await articles().publish({ documentId: translated, locale: 'en' });
    const issue = await newIssue(outlineOf(await newSection('Tospråklig'), untranslated, translated), {
      closing: paragraph('Hilsen oss'),
    });
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    await issues().update({
      documentId: issue.documentId,
      locale: 'en',
      data: { title: 'Newsletter', slug: `newsletter-2031-${number}` },
    });
    await issues().publish({ documentId: issue.documentId, locale: 'en' });
    const { body } = await read(`/newsletter-2031-${number}`);
    expect(body.data.sections[0]).toMatchObject({ title: { lang: 'nb', text: 'Tospråklig' } });
    expect(body.data.issue).toMatchObject({
      lang: 'en',
      closing: { lang: 'nb', blocks: paragraph('Hilsen oss') },
    });
    expect(body.data.sections[0]?.groups[0]).toMatchObject({
      heading: { lang: 'en', text: 'News' },
      entries: [
        { title: 'Ikke oversatt', lang: 'nb' },
        { title: 'Translated', lang: 'en' },
      ],
    });
  });
});

describe('an edition over REST', () => {
  it('is not sent again to who has it', async () => {
    const issue = await newIssue(outlineOf(await newSection('Hurtig'), await newArticle('Rask')));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const path = `${app.url}/api/editions/${issue.slug}`;
    const first = await fetch(path);
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    const second = await fetch(path, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(second.headers.get('x-content-type-options')).toBe('nosniff');
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('refuses a query it does not know, with what is wrong', async () => {
    const { status, body } = await read('?pageSize=1000&sort=x');
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/pageSize/);
  });
});

describe('the outline of an issue', () => {
  it('is not overwritten by who had opened an older one', async () => {
    const section = await newSection('Samtidig');
    const [one, two, three] = [await newArticle('En'), await newArticle('To'), await newArticle('Tre')];
    const issue = await newIssue(outlineOf(section, one));
    const update = (outline: Outline) =>
      issues().update({ documentId: issue.documentId, locale: 'nb', data: { outline } });
    const opened = (await issues().findOne({ documentId: issue.documentId, locale: 'nb' }))
      ?.outline as Outline;
    await update({ ...outlineOf(section, one, two), revision: opened.revision });
    await expect(update({ ...outlineOf(section, one, three), revision: opened.revision })).rejects.toThrow(
      /Somebody else has changed the outline/,
    );
    await expect(update(opened)).resolves.toMatchObject({ outline: { revision: opened.revision + 1 } });
  });

  it('is not erased by a save that sends none, and is not for the public', async () => {
    const issue = await newIssue(
      outlineOf(await newSection('Ikke slettet'), await newArticle('Blir stående')),
    );
    await issues().update({ documentId: issue.documentId, locale: 'nb', data: { outline: null } });
    const stored = await issues().findOne({ documentId: issue.documentId, locale: 'nb' });
    expect(stored?.outline).toMatchObject({ revision: 1, sections: [{ groups: [{ id: 'g1' }] }] });
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const answer = await request(app, `/api/issues/${issue.documentId}?locale=nb`);
    expect(answer.text).toContain(`Nyhetsbrev ${number}`);
    expect(answer.text).not.toContain('outline');
  });
});

describe('an entry that an issue uses', () => {
  const place = async (): Promise<{ entry: string; issue: string }> => {
    const entry = await newArticle('I bruk');
    const issue = await newIssue(outlineOf(await newSection('Bruk'), entry));
    return { entry, issue: issue.documentId };
  };

  it('is not deleted or unpublished; the refusal names the issue', async () => {
    const { entry } = await place();
    await expect(articles().delete({ documentId: entry, locale: '*' })).rejects.toThrow(
      new RegExp(`cannot be deleted.*Nyhetsbrev ${number} \\(${number}/2031, draft\\)`),
    );
    await expect(articles().unpublish({ documentId: entry, locale: 'nb' })).rejects.toThrow(
      /cannot be unpublished/,
    );
  });

  it('may be deleted once it is taken out', async () => {
    const { entry, issue } = await place();
    const outline = (await issues().findOne({ documentId: issue, locale: 'nb' }))?.outline as Outline;
    await issues().update({
      documentId: issue,
      locale: 'nb',
      data: { outline: { ...outline, sections: [] } },
    });
    await articles().delete({ documentId: entry, locale: '*' });
    expect(await articles().findOne({ documentId: entry, locale: 'nb' })).toBeNull();
  });
});

describe('an edition', () => {
  it('is never changed or deleted, and holds its issue back from deletion', async () => {
    const issue = await newIssue(outlineOf(await newSection('Varig'), await newArticle('Varig sak')));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const editions = app.strapi.db.query('plugin::issue-assembler.edition');
    const where = { issueDocumentId: issue.documentId };
    await expect(editions.update({ where, data: { title: 'Omskrevet' } })).rejects.toThrow(
      /never changed or deleted/,
    );
    await expect(editions.updateMany({ where, data: { title: 'Omskrevet' } })).rejects.toThrow(
      /never changed/,
    );
    await expect(editions.delete({ where })).rejects.toThrow(/never changed or deleted/);
    await expect(editions.deleteMany({ where })).rejects.toThrow(/never changed or deleted/);
    await expect(issues().delete({ documentId: issue.documentId, locale: '*' })).rejects.toThrow(
      /Withdraw it/,
    );
    expect((await read(`/${issue.slug}`)).body.data.issue.title).toBe(`Nyhetsbrev ${number}`);
  });
});

describe('withdrawing an issue', () => {
  const published = async () => {
    const issue = await newIssue(outlineOf(await newSection('Tilbake'), await newArticle('Trukket')));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    return issue;
  };
  const post = (token: string, path: string, body: unknown) =>
    request(app, `/issue-assembler/issues/${path}`, { token, body });

  it('leaves a tombstone without the reason, and a later publishing ends it', async () => {
    const editor = await logInAs(app, 'utgave-editor');
    const issue = await published();
    const answer = await post(editor, `${issue.documentId}/withdraw`, {
      language: 'nb',
      reason: 'Feil navn i en dom',
    });
    expect(JSON.parse(answer.text)).toEqual({ status: 'withdrawn', lastEdition: 1 });
    const gone = await read(`/${issue.slug}`);
    expect(gone.status).toBe(410);
    expect(gone.body.error.details).toMatchObject({ title: issue.title, language: 'nb' });
    expect(JSON.stringify(gone.body)).not.toContain('Feil navn');
    expect((await read(`/${issue.slug}?version=1`)).status).toBe(410);
    expect((await request(app, '/api/editions?locale=nb')).text).not.toContain(issue.documentId);
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const { body } = await read(`/${issue.slug}`);
    expect(body.data.edition.number).toBe(2);
    expect(body.meta.versions.map((version) => version.number)).toEqual([2]);
    expect((await read(`/${issue.slug}?version=1`)).status).toBe(410);
  });

  it('asks for a reason, and is the only way to take a published issue back', async () => {
    const editor = await logInAs(app, 'utgave-editor');
    const issue = await published();
    expect((await post(editor, `${issue.documentId}/withdraw`, { language: 'nb', reason: ' ' })).status).toBe(
      400,
    );
    await expect(issues().unpublish({ documentId: issue.documentId, locale: 'nb' })).rejects.toThrow(
      /Use Withdraw/,
    );
    expect((await read(`/${issue.slug}`)).status).toBe(200);
  });

  it('is not for translators, nor is publishing; and not for the public', async () => {
    const translator = await logInAs(app, 'utgave-translator');
    const issue = await published();
    const body = { language: 'en', reason: 'Bare fordi', alsoEntries: false };
    expect(
      (await post(translator, `${issue.documentId}/withdraw`, { language: 'nb', reason: 'Bare fordi' }))
        .status,
    ).toBe(403);
    expect(
      (await post(translator, `${issue.documentId}/publish`, { language: 'en', alsoEntries: true })).status,
    ).toBe(403);
    expect((await request(app, `/issue-assembler/issues/${issue.documentId}/publish`, { body })).status).toBe(
      401,
    );
  });
});

describe('publishing the entries too', () => {
  it('publishes the drafts one by one, and then the issue', async () => {
    const editor = await logInAs(app, 'utgave-editor');
    const { documentId } = await articles().create({
      locale: 'nb',
      data: { title: 'Enda et utkast', kind: 'notice', body: paragraph('Tekst.') },
    });
    const issue = await newIssue(outlineOf(await newSection('Alt på en gang'), documentId));
    const { status, text } = await request(app, `/issue-assembler/issues/${issue.documentId}/publish`, {
      token: editor,
      body: { language: 'nb', alsoEntries: true },
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'published',
      edition: { number: 1 },
      entriesPublished: 1,
    });
  });
});

describe('an edition over GraphQL', () => {
  const QUERY = `query ($slug: String!) {
    edition(slug: $slug) {
      edition { number note }
      issue { title periodStart }
      sections {
        title { lang text }
        groups { heading { lang text } entries { __typename ... on EditionPlaced { id title lang body } ... on EditionArticle { kind } } }
      }
      meta { sha256 versions { number } }
    }
  }`;
  const ask = async (slug: string) =>
    JSON.parse((await request(app, '/graphql', { body: { query: QUERY, variables: { slug } } })).text);

  it('is the one that REST gives, and is never older than the last publication', async () => {
    const entry = await newArticle('Begge veier');
    const issue = await newIssue(outlineOf(await newSection('Samme svar'), entry));
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    const slug = issue.slug ?? '';
    const rest = (await read(`/${slug}`)).body;
    const first = await ask(slug);
    expect(first.errors).toBeUndefined();
    expect(first.data.edition.sections[0].groups[0].entries[0]).toMatchObject({
      __typename: 'EditionArticle',
      ...pick(rest.data.sections[0]?.groups[0]?.entries[0], ['id', 'title', 'lang', 'body', 'kind']),
    });
    expect(first.data.edition.meta.versions).toEqual([{ number: 1 }]);
    expect(await ask(slug)).toEqual(first);
    await articles().update({ documentId: entry, locale: 'nb', data: { title: 'Begge veier, rettet' } });
    await articles().publish({ documentId: entry, locale: 'nb' });
    await issues().publish({ documentId: issue.documentId, locale: 'nb' });
    expect((await ask(slug)).data.edition.edition).toEqual({
      number: 2,
      note: 'Rettet: «Begge veier, rettet».',
    });
    expect((await read(`/${slug}`)).body.data.edition.number).toBe(2);
  });

  it('lists what REST lists', async () => {
    const query =
      '{ editions(locale: "nb", pageSize: 3) { data { issue { id slug } edition { sha256 } } pagination { total } } }';
    const answer = JSON.parse((await request(app, '/graphql', { body: { query } })).text);
    const rest = JSON.parse((await request(app, '/api/editions?locale=nb&pageSize=3')).text);
    expect(answer.data.editions.pagination.total).toBe(rest.meta.pagination.total);
    expect(answer.data.editions.data.map((one: { issue: { id: string } }) => one.issue.id)).toEqual(
      rest.data.map((one: { issue: { id: string } }) => one.issue.id),
    );
  });
});

const pick = (value: object | undefined, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => names.includes(name)));
