import { MAX_HEADINGS, MAX_TEXT_BYTES } from '../limits';
import type { ReadSource, RefusalCode, SourceDocument } from '../types';
import { docx, docxOf } from './docx.fixture';
import { readSource } from './read-source';
import { zip } from './zip.fixture';

const read = (text: string | Buffer, name = 'newsletter.md'): Promise<ReadSource> =>
  readSource(Buffer.from(text as string), name);

async function accepted(text: string | Buffer, name?: string): Promise<SourceDocument> {
  const result = await read(text, name);
  if (result.status !== 'ok') throw new Error(`${result.code}: ${result.message}`);
  return result.source;
}

async function refusal(
  text: string | Buffer,
  name?: string,
): Promise<{ code: RefusalCode; message: string }> {
  const result = await read(text, name);
  if (result.status === 'ok') throw new Error('The source was accepted.');
  return { code: result.code, message: result.message };
}

function lineOf(source: SourceDocument, index: number): number | undefined {
  return source.root.children[index]?.position?.start.line;
}

describe('a source that is read', () => {
  it('is Markdown with the lines of the file, after Windows line ends and a byte order mark too', async () => {
    const source = await accepted('\uFEFF# News\r\n\r\nText one.\r\n\r\nText two.\r\n');
    expect(source.format).toBe('markdown');
    expect(source.root.children.map((node) => node.type)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect([0, 1, 2].map((index) => lineOf(source, index))).toEqual([1, 3, 5]);
  });

  it('is UTF-16 when it begins with its byte order mark', async () => {
    const source = await accepted(Buffer.from('\uFEFF# Nyhetsbrev på norsk', 'utf16le'));
    expect(JSON.stringify(source.root)).toContain('Nyhetsbrev på norsk');
  });

  it('is HTML when it begins like a page, whatever it is called', async () => {
    const source = await accepted(
      '<!-- saved -->\n<html lang="nb"><body><h1>News</h1></body></html>',
      'x.txt',
    );
    expect(source.format).toBe('html');
    expect(lineOf(source, 0)).toBe(2);
  });

  it('is HTML when it is called so, though it begins with text', async () => {
    expect((await accepted('Hello <b>you</b>', 'mail.html')).format).toBe('html');
  });

  it('is a Word document whose lines are its paragraphs', async () => {
    const source = await accepted(
      docx([
        { style: 'Title', runs: [{ text: 'Fjord News' }] },
        { style: 'Heading2', runs: [{ text: 'Reports' }] },
        {
          runs: [
            { text: 'A ' },
            { text: 'bold', bold: true },
            { text: ' link', url: 'https://example.org/a' },
          ],
        },
        { level: 0, runs: [{ text: 'one' }] },
        { level: 0, runs: [{ text: 'two' }] },
      ]),
      'x.docx',
    );
    expect(source.format).toBe('docx');
    expect(source.root.children.map((node) => node.type)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'list',
    ]);
    expect([0, 1, 2, 3].map((index) => lineOf(source, index))).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(source.root)).toContain('https://example.org/a');
  });

  it('keeps what stands between front matter fences as lines of text', async () => {
    const source = await accepted('---\ntitle: Fjord News\ndate: May 2023\n---\n\n# Reports\n');
    expect(source.root.children.map((node) => node.type)).toEqual(['paragraph', 'heading']);
    expect(lineOf(source, 0)).toBe(2);
    expect(lineOf(source, 1)).toBe(6);
  });
});

describe('a line that begins with a date', () => {
  it('is no numbered list', async () => {
    const source = await accepted('5. desember: Frokostmøte\n\n- 17. mai: Tog\n\n1. tertial 2022 er over.\n');
    expect(source.root.children.map((node) => node.type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(JSON.stringify(source.root)).toContain('"5. desember: Frokostmøte"');
    expect(JSON.stringify(source.root)).toContain('"17. mai: Tog"');
  });

  it('leaves numbered lists alone', async () => {
    const source = await accepted('1. Rapporter\n2. Mai-arrangementer\n3. marsjfart\n');
    expect(source.root.children).toMatchObject([{ type: 'list', ordered: true, children: [{}, {}, {}] }]);
  });
});

describe('raw HTML in Markdown', () => {
  it('may be a line break, also where it swallows the text below it', async () => {
    const source = await accepted('One<br>two<br/>three\n\n<br>\nFour **bold**');
    const [first, second] = source.root.children;
    expect(JSON.stringify(first)).toContain('"break"');
    expect(second).toMatchObject({ type: 'paragraph', position: { start: { line: 4 } } });
    expect(JSON.stringify(second)).toContain('"strong"');
  });

  it('may be a comment, which is left out with a warning', async () => {
    const source = await accepted('Text\n\n<!-- a\n\nnote -->\n\nMore <!-- b --> text');
    expect(JSON.stringify(source.root)).not.toContain('note');
    expect(source.warnings).toEqual([expect.stringContaining('line 3, 7')]);
  });

  it('may be an entity, an address in angle brackets or code', async () => {
    const source = await accepted(
      'A &amp; B, <post@example.org>, <https://example.org>, `<div>`\n\n    <p>x</p>\n',
    );
    expect(JSON.stringify(source.root)).toContain('A & B, ');
  });

  it.each([
    ['# News\n\n<div onclick="x()">Text</div>', '<div>', 3],
    ['# News\n\nText with <span style="color:red">red</span> words', '<span>', 3],
    ['# News\n\n- one\n- two <script>alert(1)</script>', '<script>', 4],
    ['<p align="center">News</p>\n\nText', '<p>', 1],
    ['# News\n\n<br>\nText <b>bold</b>', '<b>', 4],
    ['| a | b |\n|---|---|\n| 1 | <u>2</u> |', '<u>', 3],
  ])('is refused with its line when it is anything else: %j', async (text, tag, line) => {
    const { code, message } = await refusal(text);
    expect(code).toBe('raw_html');
    expect(message).toContain(`Line ${line} `);
    expect(message).toContain(tag);
  });
});

describe('a page with scripts', () => {
  it.each([
    ['<html><body><p>x</p>\n<script>alert(1)</script></body></html>', '<script>'],
    ['<html><body><p>x</p>\n<script type="module" src="a.js"></script></body></html>', '<script>'],
    ['<html><body><p>x</p>\n<img src="a.png" onerror="alert(1)"></body></html>', 'onerror'],
    ['<html><body><p>x</p>\n<a href=" java\nscript:alert(1)">x</a></body></html>', 'javascript:'],
    ['<html><body><p>x</p>\n<template><script>1</script></template></body></html>', '<script>'],
  ])('is refused with the line: %j', async (html, what) => {
    const { code, message } = await refusal(html, 'x.html');
    expect(code).toBe('active_content');
    expect(message).toContain(what);
    expect(message).toContain('line 2');
    expect(message).toContain('Word');
  });

  it('is read when the script element holds data only', async () => {
    const html = '<html><body><script type="application/ld+json">{"a":1}</script><p>Text</p></body></html>';
    expect((await accepted(html)).root.children).toHaveLength(1);
  });
});

describe('what is no newsletter', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\n\t', 'empty'],
    ['a page without text', '<html><head><title>x</title></head><body><div></div></body></html>', 'empty'],
    ['a PDF', '%PDF-1.7 …', 'binary'],
    ['RTF', '{\\rtf1\\ansi}', 'unsupported'],
    [
      'a saved e-mail',
      'MIME-Version: 1.0\nFrom: a@example.org\nTo: b@example.org\nSubject: x\n\nText',
      'unsupported',
    ],
  ])('is told apart: %s', async (_name, text, code) => {
    const result = await read(text);
    expect(result).toMatchObject({ status: 'refused', code, message: expect.stringMatching(/\. .+\.$/) });
  });

  it('is a binary file', async () => {
    expect(await refusal(Buffer.from([1, 2, 0, 4]))).toMatchObject({ code: 'binary' });
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]))).toMatchObject({ code: 'binary' });
  });

  it('is broken UTF-8, or Latin-1, named by line', async () => {
    const { code, message } = await refusal(Buffer.from('# News\n\nBl\u00E5b\u00E6r', 'latin1'));
    expect(code).toBe('not_utf8');
    expect(message).toContain('line 3');
    expect(message).toContain('UTF-8');
  });

  it('is a text of more than the limit', async () => {
    const { code, message } = await refusal(Buffer.alloc(MAX_TEXT_BYTES + 1, 'Text.\n\n'));
    expect(code).toBe('too_large');
    expect(message).toContain('5.0 MB');
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024, 'a'))).toMatchObject({ code: 'too_large' });
  });

  it.each([
    ['ATX', '# h\n\n'],
    ['underlined', 'h\n---\n\n'],
    ['HTML', '<h2>h</h2>\n'],
  ])('has 10,000 headings (%s)', async (_name, heading) => {
    const text = heading.repeat(10_000);
    const { code, message } = await refusal(heading.startsWith('<') ? `<html><body>${text}` : text);
    expect(code).toBe('too_many_headings');
    expect(message).toContain('10000');
    expect(message).toContain(String(MAX_HEADINGS));
  });

  it.each([
    ['lists', '- x\n'.repeat(6_000)],
    ['tables', `| a |\n|---|\n${'| b |\n'.repeat(6_000)}`],
    ['a page', `<html><body><ul>${'<li>x</li>'.repeat(6_000)}</ul>`],
  ])('has thousands of entries in %s', async (_name, text) => {
    const { code, message } = await refusal(text);
    expect(code).toBe('too_large');
    expect(message).toContain('5000');
  });

  it('is a Word document with 10,000 headings', async () => {
    const heading = { style: 'Heading1', runs: [{ text: 'h' }] };
    expect(await refusal(docx(Array.from({ length: 10_000 }, () => heading)))).toMatchObject({
      code: 'too_many_headings',
    });
  });

  it.each([
    ['quotations', '> '.repeat(5_000) + 'x'],
    ['lists in one line', '- '.repeat(5_000) + 'x'],
    ['brackets', '['.repeat(20_000)],
    ['elements', '<html><body>' + '<div>'.repeat(5_000) + 'x'],
    ['indented lists', Array.from({ length: 1_500 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ])('nests without end: %s', async (_name, text) => {
    const result = await read(text);
    expect(result.status === 'ok' ? 'ok' : result.code).toBe('too_deep');
  });
});

describe('a paragraph without end', () => {
  it.each([
    ['emphasis', `Text.\n\n${'*a **b '.repeat(3_000)}`, '6000 marks of emphasis'],
    ['words', `Text.\n\n${'word '.repeat(30_000)}`, '149999 characters'],
  ])('is refused before it is parsed: %s', async (_name, text, what) => {
    const { code, message } = await refusal(text);
    expect(code).toBe('broken');
    expect(message).toContain(what);
    expect(message).toContain('line 3');
  });
});

describe('an archive', () => {
  it('is refused when it is no Word document', async () => {
    expect(await refusal(zip([{ name: 'a.txt', content: 'x' }]))).toMatchObject({ code: 'unsupported' });
  });

  it('is refused when it is damaged', async () => {
    expect(await refusal(docx(['x']).subarray(0, 400))).toMatchObject({ code: 'broken' });
  });

  it('is refused when its document is no XML', async () => {
    expect(await refusal(zip([{ name: 'word/document.xml', content: 'no xml <' }]))).toMatchObject({
      code: 'broken',
    });
  });

  it('is refused when it nests tables deeper than a newsletter does, though Word’s parser would take it', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(120) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(120);
    expect(await refusal(docxOf(`<w:body>${nested}</w:body>`))).toMatchObject({ code: 'too_deep' });
  });

  it('is refused when it nests tables without end', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(3_000) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(3_000);
    expect(await refusal(docxOf(`<w:body>${nested}</w:body>`))).toMatchObject({
      code: expect.stringMatching(/too_deep|broken/),
    });
  });
});
