import { anImage } from '../../src/domain/rich-text/blocks.fixture';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import {
  article,
  editionOf,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import {
  IMAGES,
  pngOfSize,
  svgOf,
} from '../../src/plugins/renditions/server/src/domain/files/images.fixture';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { piecesOfDocument, piecesOfPdf } from '../helpers/pdf-pieces';
import { elementsOf, openPdfReader, type PdfReader, type ReadPdf } from '../helpers/pdf-reader';

const BASE = 'https://nyhetsbrev.example.org';
const ADDRESS = '/uploads/kart.png';

let reader: PdfReader;
beforeAll(() => {
  reader = openPdfReader();
});
afterAll(() => reader.stop());

const illustrated = (size: { width: number; height: number } = anImage): Edition =>
  editionOf([
    section(
      'a',
      article('b', {
        body: [
          { type: 'image', image: { ...anImage, ...size }, children: [{ type: 'text', text: '' }] },
          { type: 'paragraph', children: [{ type: 'text', text: 'Etter bildet.' }] },
        ],
      }),
    ),
  ]);

const render = (bytes: Uint8Array | null, edition = illustrated()): Uint8Array =>
  renderPdf({ edition, base: BASE, files: new Map(bytes ? [[ADDRESS, bytes]] : []) });

const altsOf = (pdf: ReadPdf): string[] => elementsOf(pdf, ['Figure']).map(({ alt }) => alt ?? '');

describe('an uploaded image in the PDF', () => {
  it.each([
    ['PNG', IMAGES.png],
    ['JPEG', IMAGES.jpg],
    ['progressive JPEG', IMAGES.progressive],
    ['GIF', IMAGES.gif],
    ['WebP', IMAGES.lossy],
    ['lossless WebP', IMAGES.lossless],
    ['transparent WebP', IMAGES.alpha],
    ['drawing', svgOf('<rect width="50" height="50" fill="teal" opacity="0.5"/>')],
    ['drawing with a script, which is not run', svgOf('<script>x()</script><rect width="9" height="9"/>')],
    [
      'drawing with a style sheet from elsewhere',
      svgOf('<style>@import "https://x/y.css";</style><path d="M0 0H9"/>'),
    ],
    [
      'drawing with data for an image',
      svgOf(`<image href="data:image/png;base64,${IMAGES.png.toString('base64')}" width="9" height="9"/>`),
    ],
  ])('is drawn with its alternative text: %s', async (_, bytes) => {
    const pdf = await reader.read(render(bytes));
    expect(altsOf(pdf)).toEqual(['Kart over Norge']);
    expect(pdf.metadata).toMatchObject({ 'pdfaid:part': '2', 'pdfaid:conformance': 'A' });
    expect(piecesOfPdf(pdf)).toEqual(
      piecesOfDocument(documentOf(illustrated(), BASE), new Set([`${BASE}${ADDRESS}`])),
    );
  });

  it.each([
    ['is not there', null],
    ['is no image', Buffer.from('<html>Not found</html>')],
    ['is empty', Buffer.alloc(0)],
    ['ends in the middle', IMAGES.png.subarray(0, 60)],
    ['has a wrong checksum', Buffer.from(IMAGES.png).fill(0, 70, 80)],
    ['has more pixels than there is memory for', pngOfSize(60_000, 60_000)],
    ['says to have more pixels than it has', pngOfSize(6000, 6000)],
    ['is a JPEG that ends in the middle', IMAGES.jpg.subarray(0, 180)],
    [
      'is a drawing of an image on the web',
      svgOf('<image href="https://example.org/a.png" width="9" height="9"/>'),
    ],
    ['is a drawing of a file', svgOf('<image xlink:href="file:///etc/passwd" width="9" height="9"/>')],
    ['is a drawing of a file beside the template', svgOf('<image href="data.json" width="9" height="9"/>')],
    ['is a drawing with what PDF/A forbids', svgOf('<text y="20">\uE000</text>')],
    ['is a drawing of millions of copies', svgOf(copies(9))],
    [
      'is a drawing that reads files by its document type',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${String(svgOf('<text>&a;</text>'))}`,
      ),
    ],
    ['is no well-formed drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect')],
  ])('is told by its alternative text where it %s', async (_, bytes) => {
    const pdf = await reader.read(render(bytes));
    expect(altsOf(pdf)).toEqual([]);
    expect(piecesOfPdf(pdf)).toEqual(piecesOfDocument(documentOf(illustrated(), BASE), new Set()));
  });

  it('leaves the sound ones in their place where another is broken', async () => {
    const edition = illustrated();
    const cover = {
      name: 'a',
      url: '/uploads/a.png',
      mime: 'image/png',
      size: 1,
      alt: 'Forside',
      width: 8,
      height: 6,
    };
    const both = { ...edition, issue: { ...edition.issue, cover } };
    const files = new Map([
      [cover.url, Buffer.from(IMAGES.png)],
      [ADDRESS, IMAGES.png.subarray(0, 60)],
    ]);
    const pdf = await reader.read(renderPdf({ edition: both, base: BASE, files }));
    expect(altsOf(pdf)).toEqual(['Forside']);
  });

  it('gives the same bytes each time, broken or sound', () => {
    for (const bytes of [IMAGES.jpg, IMAGES.png.subarray(0, 60), svgOf('<rect width="9" height="9"/>')])
      expect(Buffer.from(render(bytes)).equals(Buffer.from(render(bytes)))).toBe(true);
  });

  it.each([
    ['high and narrow', 1, 4000],
    ['wide and low', 4000, 1],
    ['of a size that is told wrongly', 4000, 4],
  ])('stays on its page where it is %s', async (_, width, height) => {
    const tall = Buffer.from(
      svgOf('<rect width="9" height="9"/>')
        .toString()
        .replace('height="100"', `height="${height * 100}"`)
        .replace('width="100"', `width="${width * 100}"`),
    );
    const pdf = await reader.read(render(tall, illustrated({ width: 4000, height: 4 })));
    expect(altsOf(pdf)).toEqual(['Kart over Norge']);
    // Cover, contents, and the page with the image and what comes after it.
    expect(pdf.pages).toHaveLength(3);
  });
});

/** Each level shows ten of the one below. */
function copies(levels: number): string {
  const level = (at: number): string => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`;
  return `<defs><g id="a0"><path d="M0 0H1"/></g>${Array.from({ length: levels }, (_, at) => level(at)).join('')}</defs><use href="#a${levels}"/>`;
}
