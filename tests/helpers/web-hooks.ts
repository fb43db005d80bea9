import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface Heard {
  event: string;
  body: Record<string, unknown>;
}

/** A server on loopback that webhooks may be pointed at; remembers what it is told, in order. */
export const listenForWebhooks = async (onHeard: (heard: Heard) => Promise<void> = async () => undefined) => {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = {
        event: String(request.headers['x-strapi-event']),
        body: JSON.parse(Buffer.concat(parts).toString('utf8')),
      };
      void onHeard(one).finally(() => {
        heard.push(one);
        response.end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    heard,
    /** Waits until so many events were told, for ten seconds at the most. */
    waitFor: async (count: number): Promise<Heard[]> => {
      for (let turn = 0; heard.length < count && turn < 500; turn += 1) await setTimeout(20);
      return heard;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
