import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { anyEdition, article, editionOf, report, section } from '../document/edition.fixture';
import type { ArchiveSource, HeldEdition } from '../archive/archive-history';
import { archiveFeed } from './archive-feed';
import { renderAtom } from './render-atom';
import { renderJsonFeed } from './render-json-feed';
import { strictXml } from './strict-xml.fixture';

const BASE = 'https://nyhetsbrev.example.org';
const SELF = `${BASE}/nyhetsbrev/feeds/atom.xml`;
const source: ArchiveSource = { language: 'nb', base: BASE, part: {} };

const current = (edition: HeldEdition['edition']): HeldEdition => ({ edition, isCurrent: true });
const corrected = (edition: HeldEdition['edition']): HeldEdition =>
  current({ ...edition, edition: { number: 2, publishedAt: '2022-08-01T08:00:00Z', note: 'Rettet dato.' } });

const ATOM = 'http://www.w3.org/2005/Atom';
const children = (parent: Element, name: string): Element[] =>
  [...Array(parent.childNodes.length).keys()]
    .map((index) => parent.childNodes.item(index) as Element)
    .filter((node) => node.namespaceURI === ATOM && node.localName === name);
const texts = (parent: Element, name: string): string[] =>
  children(parent, name).map((node) => node.textContent);

/** RFC 4287, 4.1.1 and 4.1.2: what must be there, and how often. */
const expectAtom = (xml: string): Element => {
  const feed = strictXml(xml);
  expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
  for (const part of [feed, ...children(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated'])
      expect([name, texts(part, name).length]).toEqual([name, 1]);
    expect(texts(part, 'id')[0]).toMatch(/^urn:uuid:/);
    expect(texts(part, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(children(part, 'author').map((author) => texts(author, 'name').length)).toEqual([1]);
    const alternates = children(part, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    expect(alternates.length).toBe(1);
  }
  const ids = children(feed, 'entry').map((entry) => texts(entry, 'id')[0]);
  expect(new Set(ids).size).toBe(ids.length);
  return feed;
};

describe('the feed of an archive', () => {
  const first = editionOf([section('rapporter', report('ny-rapport', { title: 'Ny rapport' }))]);

  it('has an item for each issue, with permanent id, times, author and language', () => {
    const feed = parseAtomFeed(renderAtom(archiveFeed([current(first)], source), SELF));
    expect(feed).toMatchObject({
      title: { value: 'Nyhetsbrevet' },
      authors: [{ name: 'Koordineringsenheten', uri: 'https://example.org/' }],
      links: [
        { rel: 'self', href: SELF, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${BASE}/nyhetsbrev`, hreflang: 'nb' },
      ],
      updated: '2022-07-01T08:00:00Z',
      entries: [
        {
          title: { value: 'Nyhetsbrev 3/2022' },
          published: '2022-07-01T08:00:00Z',
          updated: '2022-07-01T08:00:00Z',
          summary: { value: 'Om rapporter' },
          links: [{ rel: 'alternate', href: `${BASE}/nyhetsbrev/nyhetsbrev-3-2022` }],
        },
      ],
    });
  });

  it('keeps the item of an issue that is corrected, with a later time and what was corrected', () => {
    const before = archiveFeed([current(first)], source);
    const after = archiveFeed([{ edition: first, isCurrent: false }, corrected(first)], source);
    expect(after.id).toBe(before.id);
    expect(after.items).toHaveLength(1);
    expect(after.items[0]).toMatchObject({
      id: before.items[0]?.id,
      published: '2022-07-01T08:00:00Z',
      updated: '2022-08-01T08:00:00Z',
      summary: 'Rettet 1. august 2022: Rettet dato. – Om rapporter',
    });
  });

  it('has the same items when slugs and the address of the site have changed', () => {
    const moved = {
      ...first,
      issue: { ...first.issue, slug: 'et-annet' },
      sections: [section('rapporter', report('ny-rapport', { slug: 'annen' }))],
    };
    for (const part of [{}, { type: 'report' as const }]) {
      const ids = (edition: typeof first, base: string) =>
        archiveFeed([current(edition)], { ...source, base, part }).items.map(({ id }) => id);
      expect(ids(moved, 'https://nytt.example.org')).toEqual(ids(first, BASE));
    }
  });

  it('has the entries of a section, which link to their own pages and to the issue', () => {
    const feed = archiveFeed([current(first)], { ...source, part: { section: 'rapporter' } });
    expect(feed).toMatchObject({
      title: 'Nyhetsbrevet – Om rapporter',
      items: [
        {
          title: { lang: 'nb', text: 'Ny rapport' },
          url: `${BASE}/nyhetsbrev/rapporter/ny-rapport-nyrapport000000000000000`,
          issue: { url: `${BASE}/nyhetsbrev/nyhetsbrev-3-2022#ny-rapport`, title: 'Nyhetsbrev 3/2022' },
          categories: [{ term: 'report', label: 'Forskningsrapport' }],
        },
      ],
    });
  });

  it('marks what is in another language', () => {
    const edition = editionOf([
      section('a', article('b', { lang: 'en', heading: { lang: 'nb', text: 'Norsk overskrift' } })),
    ]);
    const xml = renderAtom(archiveFeed([current(edition)], { ...source, part: { type: 'article' } }), SELF);
    const feed = expectAtom(xml);
    const [entry] = children(feed, 'entry');
    expect(feed.getAttribute('xml:lang')).toBe('nb');
    expect(entry?.getAttribute('xml:lang')).toBe('en');
    expect(entry && children(entry, 'title')[0]?.getAttribute('xml:lang')).toBe('nb');
  });

  it('is a feed before anything was published', () => {
    expectAtom(renderAtom(archiveFeed([], source), SELF));
  });

  it('is Atom and JSON Feed whatever is in the texts', () => {
    fc.assert(
      fc.property(anyEdition(), fc.constantFrom({}, { type: 'article' as const }), (edition, part) => {
        const feed = archiveFeed([current(edition)], { language: edition.language, base: BASE, part });
        const self = `${SELF}?a=1&b="2"`;
        expectAtom(renderAtom(feed, self));
        const written = renderJsonFeed(feed, self);
        expect(JSON.parse(written)).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          feed_url: self,
          language: edition.language,
        });
        expect(
          (parseJsonFeed(written).items ?? []).map(({ id, title, content_html }) => ({
            id,
            title,
            content_html,
          })),
        ).toEqual(feed.items.map(({ id, title, html }) => ({ id, title: title.text, content_html: html })));
      }),
    );
  });
});
