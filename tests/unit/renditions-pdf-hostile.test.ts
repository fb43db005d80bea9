import type { Blocks } from '../../src/domain/rich-text';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import {
  article,
  editionOf,
  linkTo,
  organisation,
  report,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { piecesOfDocument, piecesOfPdf, type PdfPiece } from '../helpers/pdf-pieces';
import { elementsOf, openPdfReader, type PdfReader, type ReadPdf } from '../helpers/pdf-reader';

const BASE = 'https://nyhetsbrev.example.org';

let reader: PdfReader;
beforeAll(() => {
  reader = openPdfReader();
});
afterAll(() => reader.stop());

const rich = (text: string): Blocks => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
  { type: 'heading', level: 1, children: [{ type: 'text', text }] },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text }] }],
  },
  { type: 'quote', children: [{ type: 'text', text, bold: true }] },
  { type: 'code', children: [{ type: 'text', text }] },
  {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://example.org/', children: [{ type: 'text', text }] }],
  },
  { type: 'heading', level: 1, children: inParts(text) },
  { type: 'paragraph', children: inParts(text) },
  {
    type: 'heading',
    level: 1,
    children: [{ type: 'link', url: 'https://example.org/', children: inParts(text) }],
  },
];

/** A text whose marks change within its words. */
const inParts = (text: string): { type: 'text'; text: string; bold?: true }[] => {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const length = Math.max(5, Math.ceil(characters.length / 40));
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, index) => ({
    type: 'text',
    text: characters.slice(index * length, (index + 1) * length).join(''),
    ...(index % 2 === 0 ? {} : { bold: true }),
  }));
};

/** An edition that says a text wherever an edition has one. */
const sayingEverywhere = (text: string): Edition => {
  const passage = { lang: 'nb', text };
  const richPassage = { lang: 'nb', blocks: rich(text) };
  const part = section(
    'a',
    article('b', {
      title: text,
      intro: passage,
      body: rich(text),
      links: [linkTo(text, 'https://example.org/b')],
    }),
    report('c', { title: text, heading: passage, reportNumber: text, publishers: [organisation(text)] }),
  );
  const plain = editionOf([
    {
      ...part,
      title: passage,
      intro: richPassage,
      groups: part.groups.map((group) => ({ ...group, heading: passage })),
    },
  ]);
  const contact = { label: text, email: 'post@example.org', phone: text, link: null };
  return {
    ...plain,
    issue: { ...plain.issue, title: text, intro: richPassage, closing: richPassage },
    edition: { ...plain.edition, number: 2, note: text },
    newsletter: plain.newsletter && {
      ...plain.newsletter,
      name: text,
      publisher: organisation(text, { url: 'https://example.org/' }),
      about: richPassage,
      contactPoints: [contact],
    },
  };
};

const HOSTILE: [string, string][] = [
  [
    'commands of Typst',
    '#panic("x") #import "/data.json" #set page(width: 1pt) #eval("1/0") #read("/etc/passwd")',
  ],
  [
    'marks of Typst',
    '*fet* _kursiv_ `kode` $x^2$ @ref <merke> = Overskrift // kommentar /* og */ \\ ~ -- --- \'"',
  ],
  ['unbalanced brackets', ']]]) } ${ #[ #{ #( "\\" `` ``` $ $$ //'],
  ['HTML and entities', '<script>alert(1)</script> &lt;b&gt; &amp; <!-- --> ]]>'],
  ['writing from right to left', 'abc \u202Egnp.exe\u202C \u2067mot\u2069 \u200F שלום مرحبا slutt'],
  ['emoji, joined and coloured', 'Sol ☀️, familie 👩‍👩‍👧, hånd 👍🏽, flagg 🇳🇴, tall 1️⃣.'],
  ['characters that no font has', 'navn 漢字 𓀀 ꙮ \uE000 \uFFFF ferdig'],
  ['control characters', 'a\u0000b\u0007c\u001B[31md\u007Fe\u0085f\u2028g\u2029h'],
  ['halves of characters', 'a\uD83Db\uDE00c'],
  ['a word of 800 letters', 'Donaudampfschiff'.repeat(50)],
  ['800 wide letters', 'W'.repeat(800)],
  ['an address of 800 characters', `https://example.org/${'a/b?c=d&'.repeat(100)}`],
  ['800 hyphens', '-'.repeat(800)],
  ['800 hard blanks', `a${'\u00A0'.repeat(800)}b`],
  ['600 acronyms', 'NAV '.repeat(600)],
  ['600 emoji', '🎉'.repeat(600)],
];

const CASES: [string, Edition][] = [
  ...HOSTILE.map(([name, text]): [string, Edition] => [`everything is ${name}`, sayingEverywhere(text)]),
  [
    'one title and one text are a word of 10,000 letters',
    editionOf([
      section('a', article('b', { title: 'W'.repeat(10_000), body: rich('x'.repeat(10_000)).slice(0, 1) })),
    ]),
  ],
];

describe.each(CASES)('a PDF in which %s', (_, edition) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await reader.read(renderPdf({ edition, base: BASE, files: new Map() }));
  });

  it('says it as text', () => {
    expect(saidBy(piecesOfPdf(pdf))).toBe(saidBy(piecesOfDocument(documentOf(edition, BASE), new Set())));
  });

  it('has nothing outside its pages, nor beside their text', () => {
    const contents = pdf.pages.findIndex((page) => elementsOf({ ...pdf, pages: [page] }, ['TOC']).length > 0);
    const astray = pdf.pages.flatMap(({ lines }, index) => {
      const { left, right } = index < contents ? COVER : PAGE;
      return lines.filter(({ x, y, width }) => x < left || x + width > right || y < LOWEST || y > HIGHEST);
    });
    expect(astray.slice(0, 3)).toEqual([]);
  });
});

/** A heading of 10,000 letters is text that looks like one. */
const saidBy = (pieces: readonly PdfPiece[]): string => pieces.map(({ text }) => text).join('');

/** In points: 25 mm of margin on the cover and 37 on other pages, and as much more as a letter may reach out of its line. */
const millimetres = (count: number): number => (count * 72) / 25.4;
const COVER = { left: millimetres(25) - 3, right: millimetres(210 - 25) + 3 };
const PAGE = { left: millimetres(37) - 3, right: millimetres(210 - 37) + 3 };
const LOWEST = millimetres(10);
const HIGHEST = millimetres(297 - 10);
