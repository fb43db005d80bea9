import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PdfOutlineItem } from './pdf-reader';

/** What Poppler, which most readers of PDFs on Linux are made with, finds in a PDF. */
export interface PopplerFacts {
  title: string | undefined;
  isTagged: boolean;
  pages: number;
  /** Of the metadata (XMP): "2a". What Poppler calls the PDF's subtype it knows of PDF/A-1 only. */
  pdfA: string;
  /** Of the metadata: the languages of the document. */
  languages: string[];
}

const isThere = spawnSync('pdfinfo', ['-v']).error === undefined;

/**
 * `describe` and `it` where Poppler is installed. Elsewhere the tests are skipped and say so; where CI runs, that it is missing
 * is a failure.
 */
export const describeWithPoppler = (name: string, tests: () => void): void =>
  withPoppler(
    name,
    () => describe(name, tests),
    () => describe.skip(name, tests),
  );

export const itWithPoppler = (name: string, test: () => Promise<void>): void =>
  withPoppler(
    name,
    () => it(name, test),
    () => it.skip(name, test),
  );

const withPoppler = (name: string, run: () => void, skip: () => void): void => {
  if (isThere) return run();
  if (process.env.CI)
    return it(`${name}: Poppler is installed`, () => {
      throw new Error('Install poppler-utils: this reads PDFs by pdfinfo and pdftotext.');
    });
  console.log(`Skipped, as poppler-utils is not installed: ${name}.`);
  skip();
};

export const popplerFacts = (pdf: Uint8Array): PopplerFacts => {
  const info = run(pdf, (file) => ['pdfinfo', file]);
  const metadata = run(pdf, (file) => ['pdfinfo', '-meta', file]);
  const told = (label: string): string | undefined => new RegExp(`^${label}: +(.*)$`, 'm').exec(info)?.[1];
  const [, languages = ''] = /<dc:language>(.*?)<\/dc:language>/s.exec(metadata) ?? [];
  const [part, conformance] = ['part', 'conformance'].map(
    (name) => new RegExp(`<pdfaid:${name}>(\\w+)</pdfaid:${name}>`).exec(metadata)?.[1] ?? '',
  );
  return {
    title: told('Title'),
    isTagged: told('Tagged') === 'yes',
    pages: Number(told('Pages')),
    pdfA: `${part}${conformance?.toLowerCase()}`,
    languages: Array.from(languages.matchAll(/<rdf:li>(.*?)<\/rdf:li>/g), ([, language = '']) => language),
  };
};

/** The bookmarks, one within the other. */
export const popplerBookmarks = (pdf: Uint8Array): PdfOutlineItem[] => {
  const xml = run(pdf, (file) => ['pdftohtml', '-xml', '-i', '-stdout', file]);
  const top: PdfOutlineItem = { title: '', items: [] };
  const open: PdfOutlineItem[] = [];
  for (const [, tag, title] of xml.matchAll(/(<outline>|<\/outline>)|<item page="\d+">(.*?)<\/item>/g)) {
    if (tag === '<outline>') open.push(open.at(-1)?.items.at(-1) ?? top);
    else if (tag) open.pop();
    else open.at(-1)?.items.push({ title: unescaped(title ?? ''), items: [] });
  }
  return top.items;
};

/** Margins of the pages after the first, where headers and page numbers stand, in points. */
const MARGINS = { top: 88, bottom: 82 };
const PAGE = { width: 596, height: 842 };

/** Text of the first page, and of all others without what stands in their margins. */
export const popplerText = (pdf: Uint8Array): { cover: string; rest: string } => {
  const body = [
    '-y',
    MARGINS.top,
    '-H',
    PAGE.height - MARGINS.top - MARGINS.bottom,
    '-x',
    0,
    '-W',
    PAGE.width,
  ];
  return {
    cover: run(pdf, (file) => ['pdftotext', '-raw', '-l', '1', file, '-']),
    rest: run(pdf, (file) => ['pdftotext', '-raw', '-f', '2', ...body.map(String), file, '-']),
  };
};

/** Writes a picture of a page for the documentation where `SCREENSHOTS=1` asks for it. */
export const takePagePicture = (pdf: Uint8Array, page: number, name: string): void => {
  if (process.env.SCREENSHOTS !== '1') return;
  const to = path.resolve('docs', 'images', name);
  const only = String(page);
  run(pdf, (file) => ['pdftoppm', '-png', '-singlefile', '-r', '72', '-f', only, '-l', only, file, to]);
};

const unescaped = (xml: string): string =>
  xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const run = (pdf: Uint8Array, command: (file: string) => string[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  try {
    const file = path.join(folder, 'edition.pdf');
    writeFileSync(file, pdf);
    const [program = '', ...args] = command(file);
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64e6,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
