import fc from 'fast-check';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { loadMarkdownSyntax, type MarkdownSyntax } from '../../../../../../domain/rich-text/markdown-syntax';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, linkTo, report, section } from '../document/edition.fixture';
import { readingOf } from '../document/reading';
import { renderMarkdown } from './render-markdown';

const BASE = 'https://nyhetsbrev.example.org';

let syntax: MarkdownSyntax;
beforeAll(async () => {
  syntax = await loadMarkdownSyntax();
});

interface Piece {
  kind: string;
  text: string;
  url?: string;
}

/** What a tree says, by the kinds of `readingOf`. */
const piecesOf = (node: Nodes, kind = 'text'): Piece[] => {
  switch (node.type) {
    case 'heading':
      return node.children.flatMap((child) => piecesOf(child, 'heading'));
    case 'link':
      return [{ kind: 'link', text: words(node.children), url: node.url }];
    case 'image':
      return [{ kind: 'image', text: node.alt ?? '', url: node.url }];
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ kind, text: node.value }];
    case 'break':
      return [];
    default:
      if (!('children' in node)) throw new Error(`An issue has no ${node.type}.`);
      return node.children.flatMap((child) => piecesOf(child, kind));
  }
};

const words = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      piecesOf(node)
        .map(({ text }) => text)
        .join(''),
    )
    .join('');

/** Blanks, and the signs that the form puts between labels and values, may differ; neighbouring texts are one. */
const comparable = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const { kind, text, url } of pieces) {
    const piece = {
      kind,
      text: text.replace(/[\s·:,()]+/gu, ''),
      ...(url === undefined ? {} : { url }),
    };
    const last = joined.at(-1);
    if (last && last.kind === kind && (kind === 'text' || kind === 'heading')) last.text += piece.text;
    else joined.push(piece);
  }
  return joined.filter(({ kind, text }) => text !== '' || kind === 'link' || kind === 'image');
};

const read = (markdown: string): Root => syntax.parse(markdown);

describe('an issue as Markdown', () => {
  it('has headings, facts and links as lists', async () => {
    const edition = editionOf([
      section(
        'rapporter',
        report('ny-rapport', {
          title: 'Ny rapport',
          body: [],
          links: [
            linkTo('her', 'https://example.org/rapport', { status: 'paywalled' }),
            linkTo('Sammendraget', null),
          ],
        }),
      ),
    ]);
    expect(await renderMarkdown(documentOf(edition, BASE))).toBe(
      `Nyhetsbrevet

# Nyhetsbrev 3/2022

Nr. 3/2022 · mai–juni 2022 · Publisert 1. juli 2022

## Om rapporter

*Forskningsrapport*

### Ny rapport

- **Utgitt av:** Instituttet
- **Rapportnummer:** Rapport 2022:14
- **Dato:** 3. mai 2022
- [Her: Ny rapport](https://example.org/rapport) (krever abonnement)
- Sammendraget (uten lenke)

## Om nyhetsbrevet

Utgiver: [Koordineringsenheten](https://example.org/)
`,
    );
  });

  it('shows what looks like Markdown or HTML as text', async () => {
    const title = '# <script>alert(1)</script> [x](javascript:alert(1)) **fet** ![y](z) `k` | a |';
    const tree = read(
      await renderMarkdown(documentOf(editionOf([section('a', article('b', { title }))]), BASE)),
    );
    expect(piecesOf(tree)).toContainEqual({ kind: 'heading', text: title });
  });

  it('says what the document says and nothing else, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        const document = documentOf(edition, BASE);
        expect(comparable(piecesOf(read(await renderMarkdown(document))))).toEqual(
          comparable(readingOf(document)),
        );
      }),
    );
  });
});
