import { documentOf } from '../document/document-of';
import { HOSTILE, hostileEdition } from '../document/hostile-edition.fixture';
import { readingOf } from '../document/reading';
import { comparableMarkdown, markdownReader, type MarkdownPiece } from './read-markdown.fixture';
import { renderMarkdown } from './render-markdown';

const BASE = 'https://nyhetsbrev.example.org';

let read: (markdown: string) => MarkdownPiece[];
beforeAll(async () => {
  read = await markdownReader();
});

it.each(HOSTILE)('%s in a text is text in Markdown', async (_, text, shown) => {
  const document = documentOf(hostileEdition(text), BASE);
  // A reader that meets HTML throws.
  const pieces = read(await renderMarkdown(document));
  const headings = pieces.filter(({ kind }) => kind === 'heading').map((piece) => piece.text);
  expect(headings.join('')).toContain(shown);
  expect(comparableMarkdown(pieces)).toEqual(comparableMarkdown(readingOf(document)));
  const urls = pieces.flatMap(({ url }) => url ?? []);
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toMatch(/^https:\/\//);
});
