import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readUpload } from './read-upload';

let root: string;
let uploads: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'uploads-'));
  uploads = path.join(root, 'uploads');
  mkdirSync(path.join(uploads, 'mappe'), { recursive: true });
  mkdirSync(path.join(root, 'uploads-of-others'));
  for (const name of [
    'uploads/kart.png',
    'uploads/mappe/blå bær.png',
    'secret.txt',
    'uploads-of-others/a.png',
  ])
    writeFileSync(path.join(root, name), name);
  symlinkSync(path.join(root, 'secret.txt'), path.join(uploads, 'out.txt'));
  symlinkSync(root, path.join(uploads, 'up'));
  symlinkSync(path.join(uploads, 'kart.png'), path.join(uploads, 'within.png'));
  symlinkSync(path.join(uploads, 'circle'), path.join(uploads, 'circle'));
  symlinkSync(uploads, path.join(root, 'mounted'));
  execFileSync('mkfifo', [path.join(uploads, 'pipe')]);
});
afterAll(() => rmSync(root, { recursive: true }));

const read = async (address: string, most = 1000, folder = uploads): Promise<string> => {
  const loaded = await readUpload(folder, address, most);
  return loaded.status === 'found' ? Buffer.from(loaded.bytes).toString() : loaded.reason;
};

describe('a file among the uploads', () => {
  it.each([
    ['by its address', '/uploads/kart.png', 'uploads/kart.png'],
    ['in a folder, percent-encoded', '/uploads/mappe/bl%C3%A5%20b%C3%A6r.png', 'uploads/mappe/blå bær.png'],
    ['with what only a browser asks for', '/uploads/kart.png?updatedAt=2022#top', 'uploads/kart.png'],
    ['by a link to another upload', '/uploads/within.png', 'uploads/kart.png'],
  ])('is read: %s', async (_, address, content) => {
    expect(await read(address)).toBe(content);
  });

  it('is read where the folder of uploads is a link itself, as a mounted disk may be', async () => {
    expect(await read('/uploads/kart.png', 1000, path.join(root, 'mounted'))).toBe('uploads/kart.png');
  });

  it.each([
    ['is not there', '/uploads/borte.png'],
    ['is below a file', '/uploads/kart.png/under.png'],
    ['has a name of no file', `/uploads/${'x'.repeat(300)}.png`],
    ['is a link in a circle', '/uploads/circle'],
  ])('is not found where it %s', async (_, address) => {
    expect(await read(address)).toBe('not_found');
  });

  it('is not found where there are no uploads at all', async () => {
    expect(await read('/uploads/kart.png', 1000, path.join(root, 'nothing'))).toBe('not_found');
  });

  it('is too large by one byte, and not one before', async () => {
    expect(await read('/uploads/kart.png', 16)).toBe('uploads/kart.png');
    expect(await read('/uploads/kart.png', 15)).toBe('too_large');
  });
});

describe('nothing outside the uploads is read', () => {
  it.each([
    ['by going up', '/uploads/../secret.txt'],
    ['by going up from a folder', '/uploads/mappe/../../secret.txt'],
    ['by going up, encoded', '/uploads/%2e%2e/secret.txt'],
    ['by an encoded slash', '/uploads/..%2fsecret.txt'],
    ['by a backslash', '/uploads/..\\secret.txt'],
    ['by a folder whose name begins alike', '/uploads/../uploads-of-others/a.png'],
    ['by two slashes', '/uploads//etc/passwd'],
    ['by a link to a file', '/uploads/out.txt'],
    ['by a link to a folder', '/uploads/up/secret.txt'],
    ['by an address beside them', '/admin/index.html'],
    ['by the address of another host', '//example.org/uploads/kart.png'],
    ['by a path', path.resolve('package.json')],
    ['by a null byte', '/uploads/kart.png%00.jpg'],
    ['by a broken encoding', '/uploads/%c3%28.png'],
    ['by a folder', '/uploads/mappe'],
    ['by the folder of uploads', '/uploads/.'],
    ['by a pipe, which is not waited for', '/uploads/pipe'],
  ])('%s', async (_, address) => {
    expect(await read(address)).toBe('refused');
  });
});
