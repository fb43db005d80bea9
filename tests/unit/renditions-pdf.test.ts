import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import {
  anyEdition,
  article,
  editionOf,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { piecesOfDocument, piecesOfPdf, readableByPdfJs } from '../helpers/pdf-pieces';
import {
  elementsOf,
  openPdfReader,
  textOf,
  type PdfNode,
  type PdfOutlineItem,
  type PdfReader,
} from '../helpers/pdf-reader';

const BASE = 'https://nyhetsbrev.example.org';
const COVER = '/uploads/cover.png';
const PICTURE = readFileSync(path.resolve('database', 'demo', 'cover.png'));
/** Eight by six pixels. */
const SMALL_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAKUlEQVR4nGNgiKrAjkSiKrAiBo2oCqyIwSaqAitiCIiqwIoYUqIqsCIAKwkwwZQkL84AAAAASUVORK5CYII=',
  'base64',
);

const demo = (language: string): Edition =>
  editionSchema.parse(
    JSON.parse(readFileSync(path.resolve('tests', 'golden', `demo-edition.${language}.json`), 'utf8')),
  );

let reader: PdfReader;
beforeAll(() => {
  reader = openPdfReader();
});
afterAll(() => reader.stop());

const render = (edition: Edition, files: ReadonlyMap<string, Uint8Array> = new Map(), isDraft = false) =>
  renderPdf({ edition, base: BASE, files, isDraft });

describe('an edition as PDF', () => {
  it.each(['nb', 'en'])('says what the edition says, in its order: the demo in %s', async (language) => {
    const edition = demo(language);
    const pdf = await reader.read(render(edition, new Map([[COVER, PICTURE]])));
    expect(piecesOfPdf(pdf)).toEqual(
      piecesOfDocument(documentOf(edition, BASE), new Set([`${BASE}${COVER}`])),
    );
  });

  it('says what the edition says, in its order, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEdition().map(readableByPdfJs),
        fc.boolean(),
        fc.boolean(),
        async (edition, hasImages, isDraft) => {
          const files = new Map(hasImages ? [['/uploads/kart.png', SMALL_PICTURE]] : []);
          const pdf = await reader.read(render(edition, files, isDraft));
          expect(piecesOfPdf(pdf)).toEqual(
            piecesOfDocument(
              documentOf(edition, BASE, isDraft),
              new Set([...files.keys()].map((url) => `${BASE}${url}`)),
            ),
          );
        },
      ),
      { numRuns: 15, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false },
    );
  });
});

describe('the PDF of the demo', () => {
  it('is PDF/A-2a, with language and title', async () => {
    const pdf = await reader.read(render(demo('nb')));
    expect(pdf.metadata).toMatchObject({
      'pdfaid:part': '2',
      'pdfaid:conformance': 'A',
      'dc:title': 'Nyhetsbrev fra KOM, mai–juni 2022',
      'xmp:createdate': '2022-07-01T08:00:00Z',
    });
    expect(pdf.title).toBe('Nyhetsbrev fra KOM, mai–juni 2022');
    expect(pdf.language).toBe('nb');
    expect(pdf.isTagged).toBe(true);
    expect((await reader.read(render(demo('en')))).language).toBe('en');
  });

  it('has a bookmark for every section, group and entry, one within the other', async () => {
    const edition = demo('nb');
    const { sections, colophon } = documentOf(edition, BASE);
    const pdf = await reader.read(render(edition));
    expect(pdf.outline).toEqual([
      ...sections.map(({ title, groups }) => ({
        title: title.text,
        items: groups.flatMap(({ heading, entries }) => {
          const items = entries.map((entry) => ({ title: entry.heading.text, items: [] }));
          return heading ? [{ title: heading.text, items }] : items;
        }),
      })),
      { title: colophon?.heading, items: [{ title: colophon?.contact?.heading, items: [] }] },
    ]);
  });

  it('has headings that begin at the first level and skip none, lists, and contents that lead to the pages', async () => {
    const pdf = await reader.read(render(demo('nb')));
    const levels = elementsOf(pdf, ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']).map(({ role }) => Number(role[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(elementsOf(pdf, ['L']).length).toBeGreaterThan(50);
    // A page's end may part an item from its text.
    for (const item of elementsOf(pdf, ['LI']))
      for (const child of item.children) expect(['Lbl', 'LBody']).toContain('role' in child && child.role);
  });

  it('has contents that tell the page on which each section, group and entry begins', async () => {
    const edition = demo('nb');
    const pdf = await reader.read(render(edition));
    // Lines of one title stand side by side in the structure, without a blank.
    const titled = (node: PdfNode): string => textOf(node).replace(/\s+/g, '');
    // The last item's row goes over to the next page with nothing in it.
    const contents = elementsOf(pdf, ['TOCI'])
      .filter((item) => textOf(item).trim() !== '')
      .map((item) => /^(.+?)\s*(\d+)\s*$/s.exec(textOf(item)));
    const found = contents.map((item) => ({
      title: (item?.[1] ?? '').replace(/\s+/g, ''),
      page: Number(item?.[2]),
    }));
    const bookmarks = (items: PdfOutlineItem[]): string[] =>
      items.flatMap(({ title, items: below }) => [title.replace(/\s+/g, ''), ...bookmarks(below)]);
    expect(found.map(({ title }) => title)).toEqual(bookmarks(pdf.outline));
    for (const { title, page } of found) {
      const headings = elementsOf({ ...pdf, pages: pdf.pages.slice(page - 1, page) }, ['H2', 'H3', 'H4']);
      expect({ title, headings: headings.map(titled) }).toEqual({
        title,
        headings: expect.arrayContaining([title]),
      });
    }
  });

  it('says which passages are in another language', async () => {
    const entries = [article('norsk'), article('english', { lang: 'en', title: 'In English' })];
    const pdf = await reader.read(render(editionOf([section('a', ...entries)])));
    const [norwegian, english] = elementsOf(pdf, ['H3']);
    expect(languagesIn(norwegian)).toEqual([]);
    expect(languagesIn(english)).toEqual(['en']);
  });

  it('has headers and page numbers outside of what is read out', async () => {
    const { pages } = await reader.read(render(demo('nb')));
    expect(pages[0]?.artifacts).toBe('Koordineringsenheten for ofre for menneskehandel');
    pages.slice(1).forEach(({ artifacts }, index) => {
      expect(artifacts).toContain('Nyhetsbrev fra KOM · Nr. 2/2022');
      expect(artifacts).toContain(`${index + 2} / ${pages.length}`);
    });
  });
});

describe('the same edition', () => {
  it('gives the same bytes, whatever was made before', () => {
    const files = new Map([[COVER, PICTURE]]);
    const first = render(demo('nb'), files);
    render(editionOf([section('a', article('b'))]));
    expect(Buffer.from(render(demo('nb'), files)).equals(Buffer.from(first))).toBe(true);
  });
});

const languagesIn = (node: PdfNode | undefined): string[] =>
  node && 'role' in node
    ? [...(node.lang === undefined ? [] : [node.lang]), ...node.children.flatMap(languagesIn)]
    : [];
