import {
  emailFor,
  PREFERENCES_URL,
  UNSUBSCRIBE_URL,
  type IssueEmails,
} from '../../src/plugins/renditions/shared/issue-email';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';

let app: TestApp;
let emails: IssueEmails;

beforeAll(async () => {
  app = await startApp();
  emails = app.strapi.plugin('renditions').service('issue-emails');
  const make = issueBuilding(app);
  const section = await make.section('Aktuelt');
  const entry = await make.entry('article', `Sak med ${UNSUBSCRIBE_URL} i tittelen`);
  const issue = await make.issue({ outline: outlineWith(section, [['article', entry]]) });
  await make.publish('api::issue.issue', issue);
});
afterAll(() => app.stop());

describe('an issue as an e-mail, for those who mail it', () => {
  it('is the published edition, with places for what is the recipient’s own', async () => {
    const read = await emails.read({ language: 'nb', slug: 'nyhetsbrev-1', version: 1 });
    if (read.status !== 'found') throw new Error(read.status);
    const edition = await fetch(`${app.url}/nyhetsbrev/nyhetsbrev-1.json?version=1`);
    expect(edition.headers.get('etag')).toBe(`"${read.sha256}"`);
    const { email } = read;
    expect(email.lang).toBe('nb');
    expect(email.subject).toBe('Nyhetsbrev 1');
    expect(email.html).toContain(`<a href="${UNSUBSCRIBE_URL}"`);
    expect(email.html).toContain(`<a href="${PREFERENCES_URL}"`);
    expect(email.text).toContain(`\n${UNSUBSCRIBE_URL}\n`);

    const links = { unsubscribe: 'https://example.org/av?a=1&b=$&', preferences: 'https://example.org/valg' };
    const { html, text } = emailFor(email, links);
    expect(html.split('https://example.org/av?a=1&amp;b=$&amp;')).toHaveLength(2);
    expect(text.split(links.unsubscribe)).toHaveLength(2);
    expect(html + text).not.toContain(PREFERENCES_URL);
    expect(html).toContain('Sak med &#123;{unsubscribe_url}} i tittelen');
  });

  it.each([
    { language: 'nb', slug: 'finnes-ikke' },
    { language: 'en', slug: 'nyhetsbrev-1' },
    { language: 'nb', slug: 'nyhetsbrev-1', version: 2 },
  ])('is not there where no edition is: %j', async (asked) => {
    expect(await emails.read(asked)).toEqual({ status: 'not_found' });
  });
});

describe('an e-mail on the web', () => {
  it('leads recipients’ links to an explanation', async () => {
    const html = await (await fetch(`${app.url}/nyhetsbrev/nyhetsbrev-1.email.html`)).text();
    expect(html).not.toContain(UNSUBSCRIBE_URL);
    const [, target = ''] = /<a href="([^"]*)"[^>]*>Meld deg av</.exec(html) ?? [];
    const { pathname, hash } = new URL(target);
    expect(pathname).toBe('/nyhetsbrev/nyhetsbrev-1.email.html');
    expect(html).toContain(`<p id="${hash.slice(1)}"`);
  });
});
