import yauzl from 'yauzl';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_COMPRESSION_RATIO,
  MAX_DOCUMENT_PART_BYTES,
  MAX_UNPACKED_BYTES,
  RATIO_CHECKED_FROM_BYTES,
} from '../limits';
import type { RefusalCode } from '../types';

export type GuardedArchive = { status: 'docx' } | { status: 'refused'; code: RefusalCode; message: string };

/**
 * Walks the archive before Word's parser sees it, unpacking every entry into nothing while counting, since the sizes
 * an archive declares may be lies.
 */
export async function guardDocx(bytes: Uint8Array): Promise<GuardedArchive> {
  let archive: yauzl.ZipFile;
  try {
    archive = await openArchive(bytes);
  } catch {
    return refused('broken', 'The archive is damaged. Open the newsletter in Word, save it as .docx again, and import that.');
  }
  try {
    return await walk(archive, bytes.length);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    return refused('broken', 'The archive is damaged. Open the newsletter in Word, save it as .docx again, and import that.');
  } finally {
    archive.close();
  }
}

class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

const DOCUMENT_PART = 'word/document.xml';
const BOMB = 'The file unpacks to far more than a newsletter holds (a zip bomb?). Nothing was opened. Save it again from Word.';

function openArchive(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false };
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, archive) =>
      error || !archive ? reject(error ?? new Error('no archive')) : resolve(archive),
    );
  });
}

function walk(archive: yauzl.ZipFile, packedBytes: number): Promise<GuardedArchive> {
  let entries = 0;
  let unpacked = 0;
  let hasDocument = false;
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () =>
      resolve(
        hasDocument
          ? { status: 'docx' }
          : refused('unsupported', 'This archive is not a Word document (.docx). Save the newsletter as Markdown, HTML or .docx.'),
      ),
    );
    archive.on('entry', (entry: yauzl.Entry) => {
      entries += 1;
      hasDocument ||= entry.fileName === DOCUMENT_PART;
      if (entries > MAX_ARCHIVE_ENTRIES) return reject(new Refusal('zip_bomb', BOMB));
      if (entry.fileName.split(/[\\/]/).includes('..') || /^(?:[\\/]|[A-Za-z]:)/.test(entry.fileName)) {
        return reject(new Refusal('broken', 'The archive holds paths that lead out of it. Save the newsletter again from Word.'));
      }
      unpack(archive, entry, (size) => checkSize((unpacked += size), packedBytes)).then(
        () => archive.readEntry(),
        reject,
      );
    });
    archive.readEntry();
  });
}

function checkSize(unpacked: number, packedBytes: number): void {
  const suspicious = unpacked > RATIO_CHECKED_FROM_BYTES && unpacked / packedBytes > MAX_COMPRESSION_RATIO;
  if (unpacked > MAX_UNPACKED_BYTES || suspicious) throw new Refusal('zip_bomb', BOMB);
}

function unpack(archive: yauzl.ZipFile, entry: yauzl.Entry, onChunk: (size: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (entry.fileName.endsWith('/')) return resolve();
    archive.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(error ?? new Error('no stream'));
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        try {
          size += chunk.length;
          onChunk(chunk.length);
          if (entry.fileName === DOCUMENT_PART && size > MAX_DOCUMENT_PART_BYTES) {
            throw new Refusal('too_large', 'The text of the Word file is too large for a newsletter. Check that it is the right file, or split it.');
          }
        } catch (refusal) {
          stream.destroy();
          reject(refusal);
        }
      });
      stream.on('end', () => resolve());
      stream.on('error', reject);
    });
  });
}

function refused(code: RefusalCode, message: string): GuardedArchive {
  return { status: 'refused', code, message };
}
