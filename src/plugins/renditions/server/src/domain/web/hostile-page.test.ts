import fc from 'fast-check';
import { anyEdition, article, editionOf, linkTo, section } from '../document/edition.fixture';
import { pagesOf } from './page.fixture';
import { attribute, elementsOf, textOf } from './read-page.fixture';

/** What a page may lead to, and load: this site by a path, others by their addresses. */
const SAFE = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/i;
const ACTING = new Set(['iframe', 'object', 'embed', 'form', 'base']);

/** What in a page could run, or load what it should not. */
const dangersIn = async (html: string): Promise<string[]> =>
  (await elementsOf(html)).flatMap((element) => [
    ...(ACTING.has(element.tagName) ? [element.tagName] : []),
    ...(element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json'
      ? ['script']
      : []),
    ...element.attrs
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'style' ||
          ((name === 'href' || name === 'src') && !SAFE.test(value)),
      )
      .map(({ name, value }) => `${name}="${value}"`),
  ]);

const structuredIn = async (html: string): Promise<unknown[]> =>
  (await elementsOf(html))
    .filter(({ tagName }) => tagName === 'script')
    .map((element): unknown => JSON.parse(textOf(element)));

const headingOf = async (html: string): Promise<string> => {
  const heading = (await elementsOf(html)).find(({ tagName }) => tagName === 'h1');
  return heading ? textOf(heading).replace(/\s+/gu, ' ') : '';
};

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Etxet\u202C \u2066אבג\u2069',
  '👩🏽‍⚖️\u0301',
  'Linje\r\nSet-Cookie: a=b',
  'x'.repeat(10_000),
];

/** An edition with this text wherever one can stand. */
const saying = (text: string) => {
  const entry = article('en-sak', {
    title: text,
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    intro: { lang: 'nb', text },
    links: [linkTo(text, 'javascript:alert(1)'), linkTo(text, 'https://example.org/')],
  });
  const edition = editionOf([{ ...section('aktuelt', entry), title: { lang: 'nb', text } }]);
  const { issue, newsletter } = edition;
  return {
    ...edition,
    issue: { ...issue, title: text },
    newsletter: newsletter && { ...newsletter, name: text },
  };
};

describe('texts that would be read as something else', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('are shown as text: %s', async (_, text) => {
    const shown = text.replace(/\s+/gu, ' ');
    const headings = [];
    for (const { body } of pagesOf(saying(text))) {
      expect(await dangersIn(String(body))).toEqual([]);
      headings.push(await headingOf(String(body)));
    }
    // The issue, an archive of one newsletter and one of two, the entry, a notice.
    expect(headings).toEqual([shown, shown, 'Nyhetsbrev', shown, `Trukket tilbake: ${shown}`]);
  });

  it('leave nothing in any page that runs or loads, and structured data that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        for (const { body } of pagesOf(edition)) {
          expect(await dangersIn(String(body))).toEqual([]);
          for (const thing of await structuredIn(String(body)))
            expect(thing).toMatchObject({ '@context': 'https://schema.org' });
        }
      }),
      { numRuns: 50 },
    );
  });
});
