import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

export interface ZippedFile {
  path: string;
  bytes: Buffer;
  /** The zip's own clock, without a time zone: "2022-07-01 12:00". */
  changed: string;
}

/** Reads a zip as strictly as yauzl does: a name that leads out of the folder it is unpacked in is an error. */
export const readZip = async (bytes: Buffer): Promise<ZippedFile[]> => {
  const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
  const zip = await open(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const stream = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const files: ZippedFile[] = [];
  await new Promise<void>((resolve, reject) => {
    const read = async (entry: yauzl.Entry): Promise<void> => {
      files.push({
        path: entry.fileName,
        bytes: await buffer(await stream(entry)),
        changed: clockOf(entry),
      });
      zip.readEntry();
    };
    zip
      .on('entry', (entry: yauzl.Entry) => void read(entry).catch(reject))
      .on('end', resolve)
      .on('error', reject);
    zip.readEntry();
  });
  return files;
};

/** PKZIP's APPNOTE, 4.4.6: date and time as MS-DOS keeps them. */
const clockOf = ({ lastModFileDate: date, lastModFileTime: time }: yauzl.Entry): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
};
