import { basename } from 'node:path';
import type { Root } from 'mdast';
import { MAX_DOCX_BYTES, MAX_TEXT_BYTES, MAX_TREE_DEPTH } from '../limits';
import type { ReadSource, RefusalCode, SourceFormat } from '../types';
import { decodeText } from './decode-text';
import { detectBytes, detectTextFormat } from './detect-format';
import { guardDocx } from './docx-guard';
import { convertDocx, type ConvertedDocx } from './docx';
import { parseHtml, type ParsedHtml } from './html';
import { parseMarkdown } from './markdown';
import { loadParsers } from './parsers';
import { checkTextBounds } from './text-bounds';
import { isDeeperThan } from './tree-depth';

/**
 * Reads a newsletter's bytes into one syntax tree. The format is found by content; the name only decides where the
 * content could be either. What can't be read is refused with a sentence that tells what to do; nothing is ever run,
 * fetched or unpacked to disk.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  const name = basename(fileName);
  const detected = detectBytes(bytes);
  if (detected.status === 'refused') return detected;
  try {
    return detected.status === 'zip' ? await readArchive(bytes, name) : await readText(bytes, name);
  } catch (error) {
    // A parser that recurses runs out of stack on what is nested beyond reason.
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

async function readArchive(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  if (bytes.length > MAX_DOCX_BYTES) return tooLarge(bytes.length, MAX_DOCX_BYTES);
  const guarded = await guardDocx(bytes);
  if (guarded.status === 'refused') return guarded;
  let document: ConvertedDocx;
  try {
    document = await convertDocx(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return refused(
      'broken',
      'The Word file is damaged. Open it in Word, save it as .docx again, and import that.',
    );
  }
  const bounds = checkTextBounds(document.html, 'html');
  if (bounds.status === 'refused') return bounds;
  const parsed = parseHtml(document.html, await loadParsers());
  if (parsed.status !== 'ok') return fromHtml(parsed, 'docx', fileName);
  return fromHtml({ ...parsed, warnings: [...parsed.warnings, ...document.warnings] }, 'docx', fileName);
}

async function readText(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  if (bytes.length > MAX_TEXT_BYTES) return tooLarge(bytes.length, MAX_TEXT_BYTES);
  const decoded = decodeText(bytes);
  if (decoded.status === 'not_text') {
    return refused(
      'not_utf8',
      `The file is not valid UTF-8; the first broken character is on line ${decoded.line}. ` +
        'Open it in the program that made it, save it with encoding UTF-8, and import that.',
    );
  }
  if (decoded.text.trim() === '') {
    return refused('empty', 'The file has no text. Check that the newsletter was saved, and try again.');
  }
  const format = detectTextFormat(decoded.text, fileName);
  if (format.status === 'refused') return format;
  const bounds = checkTextBounds(decoded.text, format.format);
  if (bounds.status === 'refused') return bounds;
  const parsers = await loadParsers();
  if (format.format === 'html') return fromHtml(parseHtml(decoded.text, parsers), 'html', fileName);
  const parsed = parseMarkdown(decoded.text, parsers);
  if (parsed.status === 'ok') return accepted(parsed.root, parsed.warnings, 'markdown', fileName);
  return refused(
    'raw_html',
    `Line ${parsed.line} has raw HTML (${parsed.tag}) in Markdown, which is not imported. ` +
      'Take the tags out, or save the whole newsletter as HTML or Word (.docx) and import that.',
  );
}

function fromHtml(parsed: ParsedHtml, format: SourceFormat, fileName: string): ReadSource {
  if (parsed.status === 'ok') return accepted(parsed.root, parsed.warnings, format, fileName);
  const { what, line } = parsed.found;
  return refused(
    'active_content',
    `The page has a script (${what} on line ${line}), and files that could run something are not imported. ` +
      'Copy the newsletter from the browser into Word, save it as .docx, and import that.',
  );
}

function accepted(root: Root, warnings: string[], format: SourceFormat, fileName: string): ReadSource {
  if (root.children.length === 0) {
    return refused('empty', 'The file has no text that a reader would see. Check that it is the right file.');
  }
  if (isDeeperThan(root, MAX_TREE_DEPTH)) return tooDeep();
  return { status: 'ok', source: { fileName, format, root, warnings } };
}

function tooDeep(): ReadSource {
  return refused(
    'too_deep',
    `The file nests its parts more than ${MAX_TREE_DEPTH} deep, which no newsletter does. ` +
      'Save it again from the program that made it, and import that.',
  );
}

function tooLarge(size: number, limit: number): ReadSource {
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return refused(
    'too_large',
    `The file is ${megabytes(size)}; the importer takes ${megabytes(limit)} at most. ` +
      'Check that it is one newsletter, without pictures in the text.',
  );
}

function refused(code: RefusalCode, message: string): ReadSource {
  return { status: 'refused', code, message };
}
