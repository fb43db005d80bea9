import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { article, editionOf, section } from '../document/edition.fixture';
import { HOSTILE, hostileEdition } from '../document/hostile-edition.fixture';
import { archiveFeed } from './archive-feed';
import { htmlReader, type HtmlPiece } from './read-html.fixture';
import { renderAtom } from './render-atom';
import { renderJsonFeed } from './render-json-feed';
import { strictXml } from './strict-xml.fixture';

const BASE = 'https://nyhetsbrev.example.org';
const SELF = `${BASE}/nyhetsbrev/feeds/atom.xml`;

let readHtml: (html: string) => HtmlPiece[];
beforeAll(async () => {
  readHtml = await htmlReader();
});

describe.each(HOSTILE)('%s in a text', (_, text, shown) => {
  const history = [{ edition: hostileEdition(text), isCurrent: true }];

  it.each([{}, { type: 'event' as const }])('is text in the feed of %j, which stays one item', (part) => {
    const feed = archiveFeed(history, { language: 'nb', base: BASE, part });
    const xml = renderAtom(feed, SELF);
    strictXml(xml);
    const atom = parseAtomFeed(xml).entries ?? [];
    const json = parseJsonFeed(renderJsonFeed(feed, SELF)).items ?? [];
    expect(atom.map(({ title }) => title?.value)).toEqual([shown]);
    expect(json.map(({ title }) => title)).toEqual([shown]);
    for (const html of [atom[0]?.content?.value, json[0]?.content_html]) {
      const pieces = readHtml(html ?? '');
      expect(pieces.map((piece) => piece.text.replace(/\s+/gu, ' '))).toContain(shown);
      const urls = pieces.flatMap(({ url }) => url ?? []);
      expect(urls.length).toBeGreaterThan(0);
      for (const url of urls) expect(url).toMatch(/^https:\/\//);
    }
  });
});

it('an image that an edition of before has at an impossible address costs nobody the feed', () => {
  const image = {
    name: 'kart.png',
    alternativeText: 'Kart',
    url: '/uploads/kart.png\u0001',
    width: 1,
    height: 1,
    hash: 'kart',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    provider: 'local',
    createdAt: '2022-06-01T00:00:00.000Z',
    updatedAt: '2022-06-01T00:00:00.000Z',
  };
  const children = [{ type: 'text' as const, text: '' }];
  const edition = editionOf([
    section('nytt', article('sak', { body: [{ type: 'image', image, children }] })),
  ]);
  const feed = archiveFeed([{ edition, isCurrent: true }], { language: 'nb', base: BASE, part: {} });
  const [entry] = parseAtomFeed(renderAtom(feed, SELF)).entries ?? [];
  strictXml(renderAtom(feed, SELF));
  expect(entry?.content?.value).toContain('/uploads/kart.png"');
});
