import { basename } from 'node:path';
import { MAX_DOCX_BYTES, MAX_TEXT_BYTES } from '../limits';
import type { ReadSource, RefusalCode, SourceFormat } from '../types';
import { decodeText } from './decode-text';
import { detectBytes, detectTextFormat } from './detect-format';
import { guardDocx } from './docx-guard';
import { parseDocx } from './docx';
import { parseHtml, type ParsedTree } from './html';
import { parseMarkdown } from './markdown';
import { loadParsers } from './parsers';
import { checkTextBounds } from './text-bounds';

/**
 * Reads a newsletter's bytes into one syntax tree. The format is found by content, not by name. What can't be read is
 * refused with a sentence that tells what to do; nothing is ever run, fetched or unpacked to disk.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  const name = basename(fileName);
  const detected = detectBytes(bytes);
  if (detected.status === 'refused') return detected;
  try {
    return detected.status === 'zip' ? await readArchive(bytes, name) : await readText(bytes, name);
  } catch (error) {
    if (process.env.DBG) console.error(error);
    if (error instanceof RangeError) {
      return refused('too_deep', 'The file nests elements too deep to be read. Save it again from the program that made it.');
    }
    return refused('broken', 'The file could not be read. Open it in the program that made it, save it again, and import that.');
  }
}

async function readArchive(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  if (bytes.length > MAX_DOCX_BYTES) return tooLarge(bytes.length, MAX_DOCX_BYTES);
  const guarded = await guardDocx(bytes);
  if (guarded.status === 'refused') return guarded;
  const parsed = await parseDocx(bytes, await loadParsers());
  const bounds = checkTextBounds(parsed.html, 'html');
  return bounds.status === 'refused' ? bounds : accepted(parsed, 'docx', fileName);
}

async function readText(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  if (bytes.length > MAX_TEXT_BYTES) return tooLarge(bytes.length, MAX_TEXT_BYTES);
  const decoded = decodeText(bytes);
  if (decoded.status === 'not_utf8') {
    return refused(
      'not_utf8',
      `The file is not valid UTF-8; the first broken character is on line ${decoded.line}. Save it with encoding UTF-8, and import that.`,
    );
  }
  if (decoded.text.includes('\0')) {
    return refused('binary', 'The file holds NUL characters, so it is not text. Save the newsletter as Markdown, HTML or .docx.');
  }
  if (decoded.text.trim() === '') {
    return refused('empty', 'The file has no text. Check that the newsletter was saved, and try again.');
  }
  const format = detectTextFormat(decoded.text);
  if (typeof format === 'object') return refused('unsupported', format.unsupported);
  const bounds = checkTextBounds(decoded.text, format);
  if (bounds.status === 'refused') return bounds;
  const parsers = await loadParsers();
  return accepted(format === 'html' ? parseHtml(decoded.text, parsers) : parseMarkdown(decoded.text, parsers), format, fileName);
}

function accepted(parsed: ParsedTree, format: SourceFormat, fileName: string): ReadSource {
  if (parsed.root.children.length === 0) {
    return refused('empty', 'The file has no text that a reader would see. Check that it is the right file.');
  }
  return { status: 'ok', source: { fileName, format, root: parsed.root, warnings: parsed.warnings } };
}

function tooLarge(size: number, limit: number): ReadSource {
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return refused(
    'too_large',
    `The file is ${megabytes(size)}; the importer takes ${megabytes(limit)} at most. Check that it is one newsletter, without pictures in the text.`,
  );
}

function refused(code: RefusalCode, message: string): ReadSource {
  return { status: 'refused', code, message };
}
