import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { refusalOf } from '../helpers/issue-desk';
import { request } from '../helpers/requests';

const ISSUE = 'api::issue.issue';
const TYPES = '/content-manager/collection-types';

/** A person at the admin: who they are, and what their browser reads. */
interface Person {
  token: string;
  accept?: string;
}

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
/** Somebody whose admin has been set to a language, in the way the admin does it. */
const personReading = async (
  preferedLanguage: string | null,
  accept?: string,
  role = 'utgave-editor',
): Promise<Person> => {
  const token = await logInAs(app, role);
  const { status } = await request(app, '/admin/users/me', {
    method: 'PUT',
    token,
    body: { preferedLanguage },
  });
  expect(status).toBe(200);
  return { token, accept };
};
let norwegian: Person;
let english: Person;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  norwegian = await personReading('no', 'en-GB,en');
  english = await personReading('en', 'nb-NO,nb');
});
afterAll(() => app.stop());

const refused = async (person: Person, method: string, path: string, body?: unknown) => {
  const answer = await request(app, path, { method, body, ...person });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  return refusalOf(answer);
};

describe('publishing an issue that is not ready', () => {
  let path: string;
  beforeAll(async () => {
    const issue = await make.issue({ outline: outlineWith(await make.section('Aktuelle'), []) });
    path = `${TYPES}/${ISSUE}/${issue}/actions/publish?locale=nb`;
  });

  it('is refused in Norwegian to who has chosen it, in words and not in codes', async () => {
    const { message, details } = await refused(norwegian, 'POST', path, {});
    expect(message).toMatch(
      /^Utgaven er ikke klar til publisering på bokmål\..*«Aktuelle»: Seksjonen er tom\./,
    );
    expect(message).not.toContain('section_empty');
    expect(details.code).toBe('not_ready');
  });

  it('is refused in English to who has chosen that, whatever their browser reads', async () => {
    const { message } = await refused(english, 'POST', path, {});
    expect(message).toMatch(
      /^The issue is not ready to be published in Norwegian Bokmål\..*The section is empty\./,
    );
  });

  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', /^Utgaven/],
    ['nn', /^Utgaven/],
    ['en-GB,en;q=0.9,nb;q=0.8', /^The issue/],
    ['fr', /^The issue/],
    [undefined, /^The issue/],
  ])('is refused to who has chosen none in the language of their browser, %s', async (accept, message) => {
    const nobody = await personReading(null, accept);
    expect((await refused(nobody, 'POST', path, {})).message).toMatch(message);
  });

  it('is refused to a program in English, whatever it accepts', async () => {
    const issue = path.split('/')[4] ?? '';
    const full: { accessKey: string } = await app.strapi
      .service('admin::api-token')
      .create({ name: 'writes', description: '', type: 'full-access', lifespan: null });
    const program = { token: full.accessKey, accept: 'nb' };
    const { message } = await refused(program, 'PUT', `/api/issues/${issue}?locale=nb`, {
      data: { title: 'Ny' },
    });
    expect(message).toMatch(/^The issue is not ready/);
  });
});

describe('taking away what is in use', () => {
  it('is refused with the issues, in the language of who tries', async () => {
    const article = await make.entry('article', 'Brukt sak');
    const outline = outlineWith(await make.section('Saker'), [['article', article]]);
    await make.issue({ title: 'Nyhetsbrev om bruk', number: 4, year: 2040, outline });
    const entry = `${TYPES}/api::article.article/${article}`;
    expect(await refused(norwegian, 'DELETE', `${entry}?locale=*`)).toMatchObject({
      message:
        'Oppføringen kan ikke slettes, fordi den er brukt i Nyhetsbrev om bruk (4/2040, utkast). Ta den ut derfra først.',
      details: { code: 'entry_in_use' },
    });
    expect((await refused(norwegian, 'POST', `${entry}/actions/unpublish?locale=nb`, {})).message).toMatch(
      /^Oppføringen kan ikke avpubliseres/,
    );
    expect((await refused(english, 'DELETE', `${entry}?locale=*`)).message).toBe(
      'This entry cannot be deleted, since it is used in Nyhetsbrev om bruk (4/2040, draft). Take it out of the issue first.',
    );
  });
});

describe('the panels beside an issue', () => {
  it('are refused in the language of who opens them', async () => {
    const path = `/issue-assembler/issues/${await make.issue()}/readiness?language=en`;
    expect((await refused(norwegian, 'GET', path)).message).toMatch(/^Utgaven er ikke påbegynt på engelsk\./);
    expect((await refused(english, 'GET', path)).message).toMatch(/^The issue is not begun in English\./);
  });
});

describe('a save that breaks a rule', () => {
  const period = { title: 'Feil periode', number: 8, year: 2041, periodStart: '2041-03-31' };
  const fieldsOf = ({ details }: { details: Record<string, unknown> }): unknown => details.errors;

  it('tells of each field in Norwegian to who reads it, with the same path and code', async () => {
    const issue = { ...period, periodEnd: '2041-01-01' };
    const answer = await refused(norwegian, 'POST', `${TYPES}/${ISSUE}?locale=nb`, issue);
    const message =
      'Siste dag, 1. januar 2041, er før første dag, 31. mars 2041. Bytt om på dem, eller rett en av dem.';
    expect(answer.message).toBe(message);
    expect(fieldsOf(answer)).toEqual([
      { path: ['periodEnd'], code: 'last-day-before-first', name: 'ValidationError', message },
    ]);
    expect((await refused(english, 'POST', `${TYPES}/${ISSUE}?locale=nb`, issue)).message).toMatch(
      /^The last day, 1 January 2041, is before the first/,
    );
  });

  it('tells of texts and dates in Norwegian too', async () => {
    const article = {
      title: 'Med feil',
      kind: 'notice',
      slug: 'Ikke en adresse',
      when: { start: '2041-05-01', end: '2041-05-12', precision: 'month' },
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: '#', children: [{ type: 'text', text: 'her' }] }],
        },
      ],
    };
    const path = `${TYPES}/api::article.article?locale=nb`;
    expect(fieldsOf(await refused(norwegian, 'POST', path, article))).toMatchObject([
      {
        code: 'rich-text',
        message: expect.stringMatching(
          /^Blokk 1 \(«her»\): Lenken «her» fører til «#».* eller fjern lenken\.$/,
        ),
      },
      { code: 'imprecise-date', message: expect.stringMatching(/^En måned går fra første til siste dag/) },
      { code: 'slug-shape', message: expect.stringMatching(/Skriv for eksempel «ikke-en-adresse»\.$/) },
    ]);
  });

  it('tells of what a role does not do in Norwegian', async () => {
    const translator = await personReading('no', undefined, 'utgave-translator');
    const article = { title: 'Ny', kind: 'notice' };
    const { message } = await refused(translator, 'POST', `${TYPES}/api::article.article?locale=nb`, article);
    expect(message).toMatch(/^Nye oppføringer begynnes på bokmål, som rollen din ikke skriver\./);
  });
});

it('an outline that cannot be read is told to people in their language, also when they publish', async () => {
  const issue = await make.issue({ outline: outlineWith(await make.section('Uleselig'), []) });
  const stored = app.strapi.db.connection('issues').where({ document_id: issue });
  await stored
    .clone()
    .update({ outline: JSON.stringify({ revision: 1, sections: [{ section: 'x', groups: 'y' }] }) });
  try {
    const path = `/issue-assembler/issues/${issue}/editor?language=nb`;
    expect(await refused(norwegian, 'GET', path)).toMatchObject({
      message: expect.stringMatching(
        /^Disposisjonen til denne utgaven kan ikke leses: .* outline_revisions\.$/,
      ),
      details: { code: 'outline_unreadable' },
    });
    expect((await refused(english, 'GET', path)).message).toMatch(
      /^The outline of this issue cannot be read: /,
    );
    const publish = `${TYPES}/${ISSUE}/${issue}/actions/publish?locale=nb`;
    expect((await refused(norwegian, 'POST', publish, {})).message).toMatch(
      /^Disposisjonen .* kan ikke leses: /,
    );
  } finally {
    await stored.clone().update({ outline: null });
  }
});
