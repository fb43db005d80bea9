import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchFile } from './fetch-file';
import { loadFiles } from './load-files';

let server: Server;
let base: string;
let port: number;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/kart.png') response.end('a picture');
    else if (url === '/moved.png') response.writeHead(302, { location: '/kart.png' }).end();
    else if (url === '/inward.png') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else if (url === '/local.png') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (url === '/huge.png') response.writeHead(200, { 'content-length': 10_000_000 }).write('x');
    else if (url.startsWith('/trickling')) response.writeHead(200, { 'content-length': 100 }).write('x');
    else if (url === '/endless.png') {
      response.on('error', () => undefined);
      const more = (): boolean => !response.destroyed && response.write('x'.repeat(1000), more);
      more();
    } else if (url === '/cut.png') {
      response.writeHead(200, { 'content-length': 100 }).write('x');
      response.socket?.end();
    } else if (/^\/\d{3}$/.test(url)) response.writeHead(Number(url.slice(1))).end('An explanation');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const onThisMachine = (): { isAllowed: (address: string) => boolean; ports: number[] } => ({
  isAllowed: (address) => address === '127.0.0.1',
  ports: [port],
});

const fetched = async (url: string, signal = new AbortController().signal): Promise<string> => {
  const loaded = await fetchFile(url, 1000, { ...onThisMachine(), signal });
  return loaded.status === 'found' ? Buffer.from(loaded.bytes).toString() : loaded.reason;
};

describe('a file at a storage provider', () => {
  it.each([
    ['is fetched', '/kart.png', 'a picture'],
    ['is fetched from where it has moved', '/moved.png', 'a picture'],
    ['is not found where there is none', '/404', 'not_found'],
    ['is not found where it has been deleted', '/410', 'not_found'],
    ['may come back where it is not to be seen', '/403', 'unreachable'],
    ['may come back where its host is ill', '/503', 'unreachable'],
    ['may come back where the answer is cut off', '/cut.png', 'unreachable'],
    ['is too large where it says so', '/huge.png', 'too_large'],
    ['is too large where it does not end', '/endless.png', 'too_large'],
    ['is refused where it leads to a network of the server’s own', '/inward.png', 'refused'],
    ['is refused where it leads to this machine’s files', '/local.png', 'refused'],
  ])('%s', async (_, path, outcome) => {
    expect(await fetched(`${base}${path}`)).toBe(outcome);
  });

  it('is not waited for longer than is asked for', async () => {
    expect(await fetched(`${base}/silent.png`, AbortSignal.timeout(50))).toBe('unreachable');
  });

  it.each(['http://10.0.0.1/a.png', 'http://[::1]/a.png', 'ftp://127.0.0.1/a.png', 'http://', 'data:,a'])(
    'is refused at %s',
    async (url) => {
      expect(await fetched(url)).toBe('refused');
    },
  );

  it('is refused on this machine where nobody allows it', async () => {
    asked.length = 0;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const options = { ports: [port], signal: new AbortController().signal };
      expect(await fetchFile(`http://${host}/kart.png`, 1000, options)).toEqual({
        status: 'missing',
        reason: 'refused',
      });
    }
    expect(asked).toEqual([]);
  });
});

describe('the files of an edition', () => {
  const wanted = (...urls: string[]) => urls.map((url) => ({ url, name: 'a', mime: 'image/png' }));

  it('come from wherever each lies, and none that is missing is an error', async () => {
    const { files, missing } = await loadFiles(
      wanted(`${base}/kart.png`, `${base}/404`, '/uploads/borte.png', 'http://10.0.0.1/a.png', '/etc/passwd'),
      { uploads: __dirname, base: '', elsewhere: onThisMachine() },
    );
    expect([...files.keys()]).toEqual([`${base}/kart.png`]);
    expect([...missing]).toEqual([
      [`${base}/404`, 'not_found'],
      ['/uploads/borte.png', 'not_found'],
      ['http://10.0.0.1/a.png', 'refused'],
      ['/etc/passwd', 'refused'],
    ]);
  });

  it('are read from the uploads where their address is the site’s own', async () => {
    const sources = { uploads: __dirname, base, elsewhere: onThisMachine() };
    asked.length = 0;
    const { files } = await loadFiles(wanted(`${base}/uploads/load-files.ts`), sources);
    expect(files.get(`${base}/uploads/load-files.ts`)?.length).toBeGreaterThan(100);
    expect(asked).toEqual([]);
  });

  it.each([
    ['to answer', 'silent'],
    ['with what it has begun', 'trickling'],
  ])('are not all waited for where their host is too slow %s', async (_, kind) => {
    asked.length = 0;
    const [one, two] = [`${base}/${kind}-1.png`, `${base}/${kind}-2.png`];
    const own = `${base}/site/uploads/load-files.ts`;
    const sources = { uploads: __dirname, base: `${base}/site`, elsewhere: onThisMachine() };
    const impatient = { ...sources, elsewhere: { ...onThisMachine(), longest: 1000 } };
    const { files, missing } = await loadFiles(wanted(one, two, own), impatient);
    expect([...missing]).toEqual([
      [one, 'unreachable'],
      [two, 'unreachable'],
    ]);
    expect(asked).toEqual([`/${kind}-1.png`]);
    // It lies on this machine, which is not slow.
    expect([...files.keys()]).toEqual([own]);
  });

  it('are waited for where one of them may not be had', async () => {
    const sources = { uploads: __dirname, base: '', elsewhere: onThisMachine() };
    const { files } = await loadFiles(wanted(`${base}/403`, `${base}/503`, `${base}/kart.png`), sources);
    expect([...files.keys()]).toEqual([`${base}/kart.png`]);
  });

  it('are as many as there is room for, the first ones first', async () => {
    const sources = { uploads: __dirname, base: '', elsewhere: onThisMachine() };
    const second = `${base}/moved.png`;
    const { files, missing } = await loadFiles(wanted(`${base}/kart.png`, second, `${base}/404`), sources, {
      all: 17,
      each: 9,
    });
    expect([...files.keys()]).toEqual([`${base}/kart.png`]);
    expect(missing.get(second)).toBe('too_large');
  });
});
