import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askLink, type LinkAnswer } from './ask-link';

const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
let server: Server;
let base: string;
let port: number;

beforeAll(async () => {
  server = createServer(({ method, url = '', headers }, response) => {
    seen.push({ method, url, headers });
    if (url === '/silent') return;
    const [, status = '200', ofHead = status] = url.split('/');
    const code = Number(method === 'HEAD' ? ofHead : status);
    if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (url === '/inward') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (url === '/moved') response.writeHead(301, { location: '/200' }).end();
    else response.writeHead(code).end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
});

const ask = (url: string, signal = new AbortController().signal): Promise<LinkAnswer> =>
  askLink(url, {
    userAgent: 'Utgave link check (+https://nyhetsbrev.example.org)',
    isAllowed: (address) => address === '127.0.0.1',
    ports: [port],
    signal,
  });

describe('a link', () => {
  it.each([
    ['/200', { status: 'ok' }, ['HEAD']],
    ['/moved', { status: 'ok' }, ['HEAD', 'HEAD']],
    ['/404', { status: 'dead', reason: '404' }, ['HEAD', 'GET']],
    ['/410', { status: 'dead', reason: '410' }, ['HEAD', 'GET']],
    // Refuses the question for the head, and has the page.
    ['/200/405', { status: 'ok' }, ['HEAD', 'GET']],
    ['/200/403', { status: 'ok' }, ['HEAD', 'GET']],
    ['/200/404', { status: 'ok' }, ['HEAD', 'GET']],
    ['/403', { status: 'unsure', reason: '403' }, ['HEAD', 'GET']],
    ['/500', { status: 'unsure', reason: '500' }, ['HEAD']],
  ])('is judged by what its site answers: %s', async (path, answer, methods) => {
    expect(await ask(`${base}${path}`)).toEqual(answer);
    expect(seen.map(({ method }) => method)).toEqual(methods);
    expect(seen[0]?.headers['user-agent']).toBe('Utgave link check (+https://nyhetsbrev.example.org)');
  });

  it('that leads round in circles is not followed for ever', async () => {
    expect(await ask(`${base}/loop`)).toEqual({ status: 'unsure', reason: 'REDIRECTS' });
    expect(seen).toHaveLength(6);
  });

  it('is given up when the check is called off', async () => {
    const abort = new AbortController();
    const asked = ask(`${base}/silent`, abort.signal);
    setTimeout(() => abort.abort(), 50);
    expect(await asked).toMatchObject({ status: 'unsure' });
  });
});

describe('no link leads the server to its own network', () => {
  it.each([
    ['by an address', () => 'http://10.0.0.1/'],
    ['by an address of IPv6', () => 'http://[::1]/'],
    ['by a port', () => 'http://127.0.0.1:1/'],
    ['by another scheme', () => 'ftp://127.0.0.1/'],
    ['by a redirect', () => `${base}/inward`],
    ['by a redirect to a file', () => `${base}/file`],
  ])('%s', async (_, url) => {
    expect(await ask(url())).toEqual({ status: 'unsure', reason: 'NOT_PUBLIC' });
  });

  it('by a name that means this machine', async () => {
    const answer = await askLink(`http://localhost:${port}/200`, {
      userAgent: 'test',
      ports: [port],
      signal: new AbortController().signal,
    });
    expect(answer).toEqual({ status: 'unsure', reason: 'NOT_PUBLIC' });
    expect(seen).toEqual([]);
  });
});
