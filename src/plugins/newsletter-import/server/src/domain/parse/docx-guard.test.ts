import { MAX_ARCHIVE_ENTRIES, MAX_DOCUMENT_PART_BYTES } from '../limits';
import { docx } from './docx.fixture';
import { guardDocx } from './docx-guard';
import { zip } from './zip.fixture';

const MEGABYTE = 1024 * 1024;
const DOCUMENT = { name: 'word/document.xml', content: '<w:document/>' };

describe('guardDocx', () => {
  it('lets a Word document through', async () => {
    expect(await guardDocx(docx(['Text']))).toEqual({ status: 'docx' });
  });

  it('refuses what unpacks to more than two hundred times its size', async () => {
    const bomb = zip([DOCUMENT, { name: 'word/media/a.bin', content: Buffer.alloc(8 * MEGABYTE) }]);
    expect(bomb.length).toBeLessThan(20_000);
    expect(await guardDocx(bomb)).toMatchObject({ status: 'refused', code: 'zip_bomb' });
  });

  it('counts over all entries, so that a bomb of many small parts is found', async () => {
    const parts = Array.from({ length: 8 }, (_, at) => ({
      name: `word/${at}.bin`,
      content: Buffer.alloc(MEGABYTE),
    }));
    expect(await guardDocx(zip([DOCUMENT, ...parts]))).toMatchObject({ status: 'refused', code: 'zip_bomb' });
  });

  it('refuses an entry that is larger than it declares', async () => {
    const liar = zip([DOCUMENT, { name: 'word/a.bin', content: Buffer.alloc(MEGABYTE), declaredSize: 10 }]);
    expect(await guardDocx(liar)).toMatchObject({ status: 'refused' });
  });

  it('refuses a document part that is too large, though it compresses no better than text does', async () => {
    const words = Array.from({ length: MAX_DOCUMENT_PART_BYTES / 8 + 1 }, (_, at) =>
      String(at * 7_919).padStart(8, 'x'),
    );
    const large = zip([{ name: 'word/document.xml', content: words.join('') }]);
    expect(await guardDocx(large)).toMatchObject({ status: 'refused', code: 'too_large' });
  });

  it('refuses an archive of too many entries', async () => {
    const parts = Array.from({ length: MAX_ARCHIVE_ENTRIES }, (_, at) => ({
      name: `word/${at}`,
      content: '',
    }));
    expect(await guardDocx(zip([DOCUMENT, ...parts]))).toMatchObject({ status: 'refused', code: 'zip_bomb' });
  });

  it('refuses paths that lead out of the archive', async () => {
    const escaping = zip([DOCUMENT, { name: '../../outside.txt', content: 'x' }]);
    expect(await guardDocx(escaping)).toMatchObject({ status: 'refused', code: 'broken' });
  });
});
