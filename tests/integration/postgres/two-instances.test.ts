import { setTimeout } from 'node:timers/promises';
import { logInAs } from '../../helpers/admin-users';
import { startApp, type TestApp } from '../../helpers/app';
import { startInstance, type Instance } from '../../helpers/instance';
import { issueBuilding, outlineWith } from '../../helpers/issue-building';
import { request } from '../../helpers/requests';

const ISSUE = 'api::issue.issue';
/** What the product promises of an instance that another one published beside. */
const SHOWN_WITHIN_MS = 2000;

let app: TestApp;
let one: Instance;
let other: Instance;
let editor: string;
let make: ReturnType<typeof issueBuilding>;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = await logInAs(app, 'utgave-editor');
  [one, other] = await Promise.all([startInstance(app), startInstance(app)]);
}, 240_000);
afterAll(async () => {
  await one.stop();
  await other.stop();
  await app.stop();
});

/** An issue that could be published, newer than those before it. */
const readyIssue = async (): Promise<{ documentId: string; slug: string; entry: string }> => {
  const entry = await make.entry('article', 'Sak');
  const outline = outlineWith(await make.section('Aktuelt'), [['article', entry]]);
  const year = 2040 + years++;
  const slug = `nyhetsbrev-${year}`;
  const period = { periodStart: `${year}-01-01`, periodEnd: `${year}-02-28` };
  return { documentId: await make.issue({ slug, year, ...period, outline }), slug, entry };
};
let years = 0;

const post = async (instance: Instance, path: string, body: object): Promise<void> => {
  const { status, text } = await request(instance, `/issue-assembler/issues/${path}`, {
    token: editor,
    body,
  });
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
};
const read = async (path: string) => {
  const { status, text } = await request(other, `/api/editions/${path}`);
  return { status, body: JSON.parse(text) };
};
type Read = Awaited<ReturnType<typeof read>>;

/** Milliseconds until the other instance answers so; reads it once a twentieth of a second. */
const untilShown = async (
  what: string,
  path: string,
  isShown: (answer: Read) => boolean,
): Promise<number> => {
  const since = Date.now();
  while (!isShown(await read(path))) {
    if (Date.now() - since > 10 * SHOWN_WITHIN_MS) break;
    await setTimeout(50);
  }
  const elapsed = Date.now() - since;
  console.log(`${what} shown by the other instance after ${elapsed} ms`);
  return elapsed;
};

describe('what one instance does, the other shows within two seconds:', () => {
  it('a publication, a correction and a withdrawal', async () => {
    const isLatest =
      (issue: string) =>
      ({ body }: Read): boolean =>
        body.data?.issue.id === issue;
    const earlier = await readyIssue();
    await make.publish(ISSUE, earlier.documentId);
    await untilShown('earlier issue', 'latest?locale=nb', isLatest(earlier.documentId));
    const { documentId, slug, entry } = await readyIssue();
    // From here on, what the other instance keeps in memory is the earlier issue.
    expect((await read('latest?locale=nb')).body.data.issue.id).toBe(earlier.documentId);

    await post(one, `${documentId}/publish`, { language: 'nb', alsoEntries: false });
    expect(await untilShown('publication', 'latest?locale=nb', isLatest(documentId))).toBeLessThan(
      SHOWN_WITHIN_MS,
    );
    expect((await read(slug)).body.data.edition.number).toBe(1);

    await make.update('api::article.article', entry, { title: 'Sak, rettet' });
    await post(one, `${documentId}/publish`, { language: 'nb', alsoEntries: true });
    expect(await untilShown('correction', slug, ({ body }) => body.data?.edition.number === 2)).toBeLessThan(
      SHOWN_WITHIN_MS,
    );
    expect((await read(slug)).body.data.sections[0].groups[0].entries[0].title).toBe('Sak, rettet');

    await post(one, `${documentId}/withdraw`, { language: 'nb', reason: 'Feil navn' });
    expect(await untilShown('withdrawal', slug, ({ status }) => status === 410)).toBeLessThan(
      SHOWN_WITHIN_MS,
    );
    expect((await read('latest?locale=nb')).body.data.issue.id).toBe(earlier.documentId);
  });
});

describe('two instances that are told of the same planned publication at the same moment', () => {
  it.each([1, 2, 3, 4, 5, 6])('publish it once (round %i)', async () => {
    const { documentId } = await readyIssue();
    await app.strapi.db.query(ISSUE).updateMany({
      where: { documentId, locale: 'nb' },
      data: { publishAt: '2020-01-06T09:00' },
    });
    const statuses = (await Promise.all([one.check(), other.check()])).flat();
    expect(statuses.filter((status) => status === 'done')).toHaveLength(1);
    expect(statuses.filter((status) => status !== 'done' && status !== 'elsewhere')).toEqual([]);
    const where = { issueDocumentId: documentId };
    expect(await app.strapi.db.query('plugin::issue-assembler.edition').findMany({ where })).toMatchObject([
      { language: 'nb', number: 1 },
    ]);
    expect(
      await app.strapi.db.query('plugin::issue-assembler.planned-publication').findMany({ where }),
    ).toMatchObject([{ state: 'done', edition: 1 }]);
  });
});
