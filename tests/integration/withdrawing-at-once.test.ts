import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk } from '../helpers/issue-desk';
import { request } from '../helpers/requests';

const ISSUE = 'api::issue.issue';
const ARTICLE = 'api::article.article';

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let editor: ReturnType<typeof issueDesk>;

beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  editor = issueDesk(app, await logInAs(app, 'utgave-editor'));
});
afterAll(() => app.stop());

describe('a withdrawal and a correction at the same moment', () => {
  it.each([1, 2, 3, 4, 5])('leave readers what the admin shows (round %i)', async (round) => {
    const article = await make.entry('article', `Runde ${round}`);
    const section = await make.section(`Runde ${round}`);
    const other = await make.issue({ outline: outlineWith(section, [['article', article]]) });
    await editor.published(other, 'nb');
    await make.update(ARTICLE, article, { title: `Rettet ${round}` });
    await make.publish(ARTICLE, article);
    await Promise.all([
      editor.publish(other, 'nb'),
      editor.call('POST', `/issues/${other}/withdraw`, { language: 'nb', reason: 'Feil' }),
    ]);
    const { slug } = await app.strapi.db.query(ISSUE).findOne({ where: { documentId: other } });
    const isPublished =
      (await app.strapi.db
        .query(ISSUE)
        .count({ where: { documentId: other, publishedAt: { $notNull: true } } })) > 0;
    expect((await request(app, `/api/editions/${slug}?fields=language`)).status).toBe(
      isPublished ? 200 : 410,
    );
  });
});
