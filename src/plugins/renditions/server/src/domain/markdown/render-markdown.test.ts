import fc from 'fast-check';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, linkTo, report, section } from '../document/edition.fixture';
import { readingOf } from '../document/reading';
import { comparableMarkdown, markdownReader, type MarkdownPiece } from './read-markdown.fixture';
import { renderMarkdown } from './render-markdown';

const BASE = 'https://nyhetsbrev.example.org';

let read: (markdown: string) => MarkdownPiece[];
beforeAll(async () => {
  read = await markdownReader();
});

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
    const pieces = read(
      await renderMarkdown(documentOf(editionOf([section('a', article('b', { title }))]), BASE)),
    );
    expect(pieces).toContainEqual({ kind: 'heading', text: title });
  });

  it('says what the document says and nothing else, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        const document = documentOf(edition, BASE);
        expect(comparableMarkdown(read(await renderMarkdown(document)))).toEqual(
          comparableMarkdown(readingOf(document)),
        );
      }),
    );
  });
});
