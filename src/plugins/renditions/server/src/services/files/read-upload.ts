import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';
import { missing, type LoadedFile } from './loaded-file';

/**
 * Reads a file that lies with the server itself, by its address: `/uploads/kart.png` from `folder`, where all uploads are.
 * No address, and no symbolic link in that folder, leads out of it. At most `most` bytes.
 */
export const readUpload = async (folder: string, address: string, most: number): Promise<LoadedFile> => {
  const segments = segmentsOf(address);
  if (!segments) return missing('refused');
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...segments));
    if (!file.startsWith(root + path.sep)) return missing('refused');
    return await read(file, most);
  } catch (error) {
    return missing(NOT_THERE.has(errorCode(error)) ? 'not_found' : 'unreachable');
  }
};

/** Names of folders and of the file below the uploads; null where the address is not of one. */
const segmentsOf = (address: string): string[] | null => {
  const [, below] = /^\/uploads\/([^?#]+)/.exec(address) ?? [];
  if (below === undefined) return null;
  try {
    const segments = below.split('/').map(decodeURIComponent);
    return segments.every(isName) ? segments : null;
  } catch {
    // Not percent-encoded as addresses are.
    return null;
  }
};

const isName = (segment: string): boolean => !/^\.{0,2}$|[/\\\0]/.test(segment);

/** What is no file, such as a pipe, would be waited for without O_NONBLOCK. */
const READ_FILES_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const read = async (file: string, most: number): Promise<LoadedFile> => {
  const handle = await open(file, READ_FILES_ONLY);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return missing('refused');
    if (stats.size > most) return missing('too_large');
    return { status: 'found', bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
};

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
