import { createServer } from 'node:http';

/** The bytes of an address, served from memory by Node alone: `node bare-server.js URL`. Prints its port. */
const main = async (source: string): Promise<void> => {
  const answer = await fetch(source);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const etag = answer.headers.get('etag') ?? '';
  const headers = [
    'content-type',
    'application/json; charset=utf-8',
    'etag',
    etag,
    'content-length',
    String(bytes.length),
  ];
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, ['etag', etag]).end();
    else response.writeHead(200, headers).end(bytes);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address !== 'string') console.log(address.port);
  });
};

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
