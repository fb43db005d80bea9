import { ZipFile } from 'yazl';
import type { PackageFile } from '../../../domain/archive-package/package-files';

/**
 * Files as one zip, all of them of one day. The same files and day give the same bytes, on whatever machine and in whatever
 * time zone: nothing is compressed, which another version of zlib would do otherwise, and most of it is already.
 */
export const zipOf = async (files: readonly PackageFile[], day: string): Promise<Buffer> => {
  const zip = new ZipFile();
  // A zip's own clock has no time zone: noon is noon everywhere, and never falls into an hour that is left out.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  for (const { path, bytes } of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
      mtime,
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};
