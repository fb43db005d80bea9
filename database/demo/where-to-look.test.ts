import type { DemoLogin } from './demo-users';
import { whereToLook } from './where-to-look';

const login = (changes: Partial<DemoLogin> = {}): DemoLogin => ({
  person: 'editor',
  email: 'editor@example.org',
  password: null,
  ...changes,
});
const url = 'http://127.0.0.1:1337';
const published = [
  { language: 'nb', slug: 'nyhetsbrev-2' },
  { language: 'en', slug: 'newsletter-2' },
] as const;
const print = (...logins: DemoLogin[]): string =>
  whereToLook({ url, issue: 'abcdefghij', published, logins });

describe('what the demo prints', () => {
  it('leads to the issue in the admin and to the API in both languages', () => {
    const text = print(login());
    expect(text).toContain(
      'http://127.0.0.1:1337/admin/content-manager/collection-types/api::issue.issue/abcdefghij\n',
    );
    expect(text).toContain('http://127.0.0.1:1337/api/issues?locale=nb&populate=*\n');
    expect(text).toContain('http://127.0.0.1:1337/api/issues?locale=en&populate=*\n');
  });

  it('leads to the issue as readers have it: web pages, PDF, e-mail and feed', () => {
    const text = print(login());
    for (const path of [
      '/nyhetsbrev/nyhetsbrev-2',
      '/en/newsletter/newsletter-2',
      '/nyhetsbrev/nyhetsbrev-2.pdf',
      '/en/newsletter/newsletter-2.pdf',
      '/nyhetsbrev/nyhetsbrev-2.email.html',
      '/nyhetsbrev/feeds/atom.xml',
    ])
      expect(text).toContain(` ${url}${path}\n`);
  });

  it('has all addresses in one column', () => {
    const columns = print(login())
      .split('\n')
      .flatMap((line) => (line.includes(url) ? [line.indexOf(url)] : []));
    expect(columns.length).toBeGreaterThan(10);
    expect(new Set(columns).size).toBe(1);
  });

  it('leads to one language alone where the issue is withdrawn from the other', () => {
    const text = whereToLook({ url, issue: 'abcdefghij', published: published.slice(1), logins: [] });
    expect(text).toContain(`${url}/en/newsletter/newsletter-2\n`);
    expect(text).not.toContain('/nyhetsbrev');
  });

  it('leads to the archives while there is no issue to read', () => {
    const text = whereToLook({ url, issue: 'abcdefghij', published: [], logins: [] });
    expect(text).toContain(`${url}/nyhetsbrev\n`);
    expect(text).toContain(`${url}/en/newsletter\n`);
  });

  it('leads to where an issue is made when there is none', () => {
    const text = whereToLook({ url, issue: null, published: [], logins: [login()] });
    expect(text).toMatch(/Make an issue +http:\/\/127\.0\.0\.1:1337\/admin\/.*api::issue\.issue\n/);
  });

  it('shows a password that was made now, in a column of its own', () => {
    const text = print(
      login({ password: 'ABCD-efgh-2345-ijkm' }),
      login({ person: 'admin', email: 'a@example.org', password: 'EFGH-abcd-2345-ijkm' }),
    );
    expect(text).toContain('  Redaktør / Editor  editor@example.org  ABCD-efgh-2345-ijkm\n');
    expect(text).toContain('  Administrator      a@example.org       EFGH-abcd-2345-ijkm\n');
    expect(text).not.toContain('--reset-passwords');
  });

  it('tells how to get new passwords when it knows none', () => {
    expect(print(login())).toContain('New passwords: npm run demo -- --reset-passwords\n');
  });

  it('sends people with users of their own to those', () => {
    expect(print()).toContain('Log in as your own user\n');
  });
});
