import { editionOf } from '../document/edition.fixture';
import { renderArchivePage, type ArchivedNewsletter } from './archive-page';
import { NO_THEME } from './no-theme';
import { BASE, summaryOf } from './page.fixture';

const issue = (id: string, year: number, changes = {}) =>
  summaryOf(editionOf([]), { id, slug: id, title: id, year, ...changes });
const newsletter = (
  name: string | null,
  ...issues: ArchivedNewsletter['issues'][number][]
): ArchivedNewsletter => ({
  newsletter: null,
  name: name === null ? null : { lang: 'nb', text: name },
  theme: NO_THEME,
  colophon: null,
  issues,
});
const page = (newsletters: ArchivedNewsletter[], otherLanguages: string[] = []): string =>
  String(renderArchivePage({ language: 'nb', otherLanguages, newsletters, base: BASE }).body);
const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<(h[1-6])(?: [^>]*)?>([^<]*)</g)].map(([, level, text]) => `${level} ${text}`);

describe('the archive', () => {
  it('is called by its newsletter, and has a heading for each year', () => {
    const html = page([newsletter('Nytt fra oss', issue('c', 2023), issue('b', 2022), issue('a', 2022))]);
    expect(headingsIn(html)).toEqual([
      'h1 Nytt fra oss',
      'h2 2023',
      'h2 2022',
      'h2 Følg nyhetsbrevet',
      'h2 Last ned til regneark',
    ]);
    expect([...html.matchAll(/href="\/nyhetsbrev\/([a-z])"/g)].map(([, slug]) => slug)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('parts several newsletters, and years within them', () => {
    const html = page([
      newsletter('Nytt fra oss', issue('b', 2022)),
      newsletter('Domsoversikt', issue('a', 2021)),
    ]);
    expect(headingsIn(html)).toEqual([
      'h1 Nyhetsbrev',
      'h2 Nytt fra oss',
      'h3 2022',
      'h2 Domsoversikt',
      'h3 2021',
      'h2 Følg nyhetsbrevet',
      'h2 Last ned til regneark',
    ]);
  });

  it('tells of an issue what it is, and that it was corrected', () => {
    const corrected = issue('a', 2022);
    corrected.edition = { ...corrected.edition, number: 2, publishedAt: '2022-07-04T08:00:00Z' };
    const html = page([newsletter(null, corrected)]);
    for (const told of ['Nr. 3/2022', 'mai–juni 2022', 'Rettet 4. juli 2022'])
      expect(html).toContain(`<span>${told}</span>`);
    expect(page([newsletter(null, issue('a', 2022))])).not.toContain('Rettet');
  });

  it('leads to its feeds and tables, and to other languages, for readers and for programs', () => {
    const html = page([newsletter(null, issue('a', 2022))], ['en']);
    for (const name of ['atom.xml', 'feed.json', 'events.ics', 'reports.csv', 'rulings.csv', 'events.csv']) {
      expect(html).toContain(`<a href="/nyhetsbrev/feeds/${name}"`);
      expect(html).toContain(`href="${BASE}/nyhetsbrev/feeds/${name}"/>`);
    }
    expect(html).toContain('<a href="/en/newsletter" lang="en" hrefLang="en">English</a>');
    expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${BASE}/en/newsletter"/>`);
  });

  it('says so where there is nothing yet', () => {
    expect(page([])).toContain('Ingen nyhetsbrev er publisert ennå.');
  });
});
