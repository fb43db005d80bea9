import { promisify } from 'node:util';
import yauzl from 'yauzl';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_COMPRESSION_RATIO,
  MAX_DOCUMENT_PART_BYTES,
  MAX_UNPACKED_BYTES,
  RATIO_CHECKED_FROM_BYTES,
} from '../limits';
import type { RefusalCode } from '../types';

export type GuardedArchive = { status: 'docx' } | Refused;

interface Refused {
  status: 'refused';
  code: RefusalCode;
  message: string;
}

/**
 * Walks the archive before Word's parser sees it, unpacking every entry into nothing while counting, since the sizes
 * an archive declares may be lies.
 */
export async function guardDocx(bytes: Uint8Array): Promise<GuardedArchive> {
  let archive: yauzl.ZipFile | undefined;
  try {
    archive = await openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return await walk(archive, bytes.length);
  } catch {
    // yauzl throws on whatever is not as the format says, and its errors carry no code to tell them apart.
    return refused(
      'broken',
      'The archive is damaged. Open the newsletter in Word, save it as .docx again, and import that.',
    );
  } finally {
    archive?.close();
  }
}

const DOCUMENT_PART = 'word/document.xml';
const BOMB =
  'The file unpacks to far more than a newsletter holds (a zip bomb?). Nothing was opened. Save it again from Word.';

function openArchive(bytes: Buffer): Promise<yauzl.ZipFile> {
  const fromBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
  return fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
}

async function walk(archive: yauzl.ZipFile, packedBytes: number): Promise<GuardedArchive> {
  let unpacked = 0;
  let entries = 0;
  let hasDocument = false;
  for (let entry = await nextEntry(archive); entry !== null; entry = await nextEntry(archive)) {
    entries += 1;
    if (entries > MAX_ARCHIVE_ENTRIES) return refused('zip_bomb', BOMB);
    if (leadsOut(entry.fileName)) {
      return refused(
        'broken',
        'The archive holds paths that lead out of it. Save the newsletter again from Word.',
      );
    }
    const isDocument = entry.fileName === DOCUMENT_PART;
    hasDocument ||= isDocument;
    const size = await unpackedSize(archive, entry, (soFar) => isTooMuch(unpacked + soFar, packedBytes));
    unpacked += size;
    if (isTooMuch(unpacked, packedBytes)) return refused('zip_bomb', BOMB);
    if (isDocument && size > MAX_DOCUMENT_PART_BYTES) {
      return refused(
        'too_large',
        'The text of the Word file is too large for a newsletter. Check that it is the right file, or split it.',
      );
    }
  }
  if (hasDocument) return { status: 'docx' };
  return refused(
    'unsupported',
    'This archive is not a Word document (.docx). Save the newsletter as Markdown, HTML or .docx.',
  );
}

function nextEntry(archive: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      archive.removeAllListeners();
      then();
    };
    archive.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)));
    archive.once('end', () => settle(() => resolve(null)));
    archive.once('error', (error: Error) => settle(() => reject(error)));
    archive.readEntry();
  });
}

function leadsOut(fileName: string): boolean {
  return fileName.split(/[\\/]/).includes('..') || /^(?:[\\/]|[A-Za-z]:)/.test(fileName);
}

function isTooMuch(unpacked: number, packedBytes: number): boolean {
  const isSuspicious = unpacked > RATIO_CHECKED_FROM_BYTES && unpacked / packedBytes > MAX_COMPRESSION_RATIO;
  return unpacked > MAX_UNPACKED_BYTES || isSuspicious;
}

/** Bytes that an entry unpacks to; stops where it is too much, with what came until then. */
async function unpackedSize(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  isEnough: (soFar: number) => boolean,
): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0;
  const openStream = promisify<yauzl.Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive));
  let size = 0;
  for await (const chunk of await openStream(entry)) {
    size += chunk.length;
    if (isEnough(size)) break;
  }
  return size;
}

function refused(code: RefusalCode, message: string): Refused {
  return { status: 'refused', code, message };
}
