import fc from 'fast-check';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, section } from '../document/edition.fixture';
import { readingOf, type ReadPiece } from '../document/reading';
import { issueHtml } from './document-html';
import { htmlReader, type HtmlPiece } from './read-html.fixture';
import { strictXml } from './strict-xml.fixture';

let readHtml: (html: string) => HtmlPiece[];
beforeAll(async () => {
  readHtml = await htmlReader();
});

const BASE = 'https://nyhetsbrev.example.org';

/** Blanks, and the signs between labels and values, are the form's own; neighbouring texts of one language are one. */
const comparable = (pieces: readonly (ReadPiece | HtmlPiece)[]) => {
  const joined: { kind: string; text: string; lang: string; url?: string }[] = [];
  for (const { kind, text, lang, url } of pieces) {
    const piece = {
      kind,
      lang,
      text: text.replace(/[\s·:,()–]+/gu, ''),
      ...(url === undefined ? {} : { url }),
    };
    if (piece.text === '' && url === undefined) continue;
    const last = joined.at(-1);
    if (last && last.kind === kind && last.lang === lang && url === undefined) last.text += piece.text;
    else joined.push(piece);
  }
  return joined;
};

describe('an issue as HTML for feeds', () => {
  it('names the language of what is in another', () => {
    const edition = editionOf([
      section(
        'a',
        article('b', {
          lang: 'en',
          title: 'News',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text' }] }],
        }),
      ),
    ]);
    const html = issueHtml(documentOf(edition, BASE));
    expect(html).toContain('<h3 lang="en">News</h3><div lang="en"><p>Text</p></div>');
    expect(html).toMatch(/^<div lang="nb">/);
  });

  it('shows markup in texts as text', () => {
    const title = `<script>alert("1")</script>&amp;'<!--]]>`;
    const html = issueHtml(documentOf(editionOf([section('a', article('b', { title }))]), BASE));
    expect(readHtml(html)).toContainEqual({ kind: 'heading', lang: 'nb', text: title });
  });

  it('says what the document says below its title and nothing else, in its order, and is well-formed as XML', () => {
    fc.assert(
      fc.property(anyEdition(), (edition) => {
        const document = documentOf(edition, BASE);
        const html = issueHtml(document);
        const title = document.newsletter ? 1 : 0;
        const expected = readingOf(document).toSpliced(title, 1);
        expect(comparable(readHtml(html))).toEqual(comparable(expected));
        strictXml(html);
      }),
    );
  });
});
