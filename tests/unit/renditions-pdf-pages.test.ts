import fc from 'fast-check';
import type { Blocks } from '../../src/domain/rich-text';
import { anImage } from '../../src/domain/rich-text/blocks.fixture';
import type { Edition, EditionSection } from '../../src/plugins/issue-assembler/shared/edition';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import {
  article,
  editionOf,
  report,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import { svgOf } from '../../src/plugins/renditions/server/src/domain/files/images.fixture';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { piecesOfDocument, piecesOfPdf } from '../helpers/pdf-pieces';
import { elementsOf, openPdfReader, textOf, type PdfReader, type ReadPdf } from '../helpers/pdf-reader';

const BASE = 'https://nyhetsbrev.example.org';

let reader: PdfReader;
beforeAll(() => {
  reader = openPdfReader();
});
afterAll(() => reader.stop());

const IMAGES = new Map([[anImage.url, svgOf('<rect width="90" height="90"/>')]]);
const read = (edition: Edition): Promise<ReadPdf> =>
  reader.read(renderPdf({ edition, base: BASE, files: IMAGES }));

const paragraph = (text: string): Blocks[number] => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

describe('an issue of 500 entries', () => {
  const words = 'Departementet sendte forslaget på høring, og fristen er satt til høsten. ';
  const sections = Array.from({ length: 10 }, (_, at) =>
    section(
      `del${at}`,
      ...Array.from({ length: 50 }, (_entry, index) =>
        (index % 2 === 0 ? article : report)(`sak-${at}-${index}`, {
          body: [paragraph(words.repeat(1 + (index % 9)))],
        }),
      ),
    ),
  );

  const edition = editionOf(sections);
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await read(edition);
  });

  it('is a PDF with all of them, each bookmarked', () => {
    expect(pdf.outline.flatMap(({ items }) => items)).toHaveLength(500);
    expect(piecesOfPdf(pdf)).toEqual(piecesOfDocument(documentOf(edition, BASE), new Set()));
  });

  it('has contents that a reader can look through: sections, and not every entry', () => {
    const contents = elementsOf(pdf, ['TOCI'])
      .map(textOf)
      .filter((text) => text.trim() !== '');
    expect(contents).toHaveLength(11);
  });
});

describe('a heading', () => {
  const text = fc.integer({ min: 1, max: 60 }).map((count) => paragraph('Et ord til. '.repeat(count)));
  const first = fc.oneof(
    { weight: 4, arbitrary: text },
    fc.constant<Blocks[number]>({
      type: 'list',
      format: 'unordered',
      children: [1, 2, 3].map((n) => ({
        type: 'list-item',
        children: [{ type: 'text', text: `Punkt ${n}` }],
      })),
    }),
    fc.constant<Blocks[number]>({
      type: 'quote',
      children: [{ type: 'text', text: 'Et sitat. '.repeat(20) }],
    }),
    fc.constant<Blocks[number]>({ type: 'code', children: [{ type: 'text', text: 'Et\nutdrag' }] }),
    fc.constant<Blocks[number]>({
      type: 'image',
      image: { ...anImage, width: 1200, height: 1200 },
      children: [{ type: 'text', text: '' }],
    }),
  );
  const entry = fc
    .record({ first, rest: fc.array(text, { maxLength: 3 }), isLong: fc.boolean() })
    .map(({ first: begin, rest, isLong }) => ({
      title: `Overskrift ${isLong ? 'som går over flere linjer og enda litt til, '.repeat(3) : ''}på en sak`,
      body: [begin, ...rest],
    }));
  const issue = fc
    .array(
      fc.record({
        entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
        hasHeading: fc.boolean(),
        hasIntro: fc.boolean(),
      }),
      {
        minLength: 25,
        maxLength: 40,
      },
    )
    .map((parts) =>
      parts.map(({ entries, hasHeading, hasIntro }, at): EditionSection => {
        const made = section(
          `del${at}`,
          ...entries.map((changes, index) => article(`sak-${at}-${index}`, changes)),
        );
        return {
          ...made,
          title: { lang: 'nb', text: 'Overskrift på en seksjon' },
          intro: hasIntro ? { lang: 'nb', blocks: [paragraph('Kort om dem.')] } : null,
          groups: made.groups.map((group) => ({
            ...group,
            heading: hasHeading ? { lang: 'nb', text: 'Overskrift på en gruppe' } : null,
          })),
        };
      }),
    );

  it('is never the last thing on a page, wherever pages end; nor is what an entry is, or what opens a section', async () => {
    let ends = 0;
    await fc.assert(
      fc.asyncProperty(issue, async (sections) => {
        const pdf = await read(editionOf(sections));
        for (const { lines } of textPagesOf(pdf)) {
          const lowest = lines.filter(({ y }) => y > FOOT).toSorted((one, other) => one.y - other.y)[0];
          expect(lowest?.text).not.toMatch(/Overskrift|som går over|enda litt|på en|^Melding|^Kort om dem/);
          ends += 1;
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
    expect(ends).toBeGreaterThan(100);
  });
});

/** Below this, in points, stand page numbers; above it, text. */
const FOOT = 80;

/** Pages after cover and contents. */
const textPagesOf = ({ pages, ...pdf }: ReadPdf): ReadPdf['pages'] =>
  pages.slice(1).filter((page) => elementsOf({ ...pdf, pages: [page] }, ['TOC']).length === 0);
