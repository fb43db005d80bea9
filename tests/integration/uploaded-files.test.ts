import path from 'node:path';
import { z } from 'zod';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

let app: TestApp;
let editor: string;
const written: string[] = [];
beforeAll(async () => {
  app = await startApp();
  editor = await logInAs(app, 'utgave-editor');
});
afterAll(async () => {
  for (const url of written) rmSync(path.join(app.strapi.dirs.static.public, url), { force: true });
  await app.stop();
});

const PNG = readFileSync(path.resolve('database/demo/cover.png'));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const uploaded = z.tuple([
  z.object({ url: z.string(), formats: z.record(z.string(), z.object({ url: z.string() })).nullable() }),
]);

/** What the media library sends for a file. */
const upload = (name: string, type: string, content: string | Buffer, token?: string, accept = 'nb') => {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name }));
  form.append('files', new Blob([new Uint8Array(Buffer.from(content))], { type }), name);
  return fetch(`${app.url}/upload`, {
    method: 'POST',
    headers: { 'accept-language': accept, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: form,
  });
};

const added = async (name: string, type: string, content: string | Buffer): Promise<string> => {
  const answer = await upload(name, type, content, editor);
  expect(answer.status).toBe(201);
  const [{ url, formats }] = uploaded.parse(await answer.json());
  written.push(url, ...Object.values(formats ?? {}).map((format) => format.url));
  return url;
};

describe('what may be uploaded', () => {
  it.each([
    ['side.html', 'text/html', '<!doctype html><script src="/uploads/x.js"></script>'],
    ['side.HTM', 'text/plain', '<!doctype html>'],
    ['side.xhtml', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['x.js', 'text/javascript', 'alert(1)'],
    ['x.mjs', 'text/plain', 'alert(1)'],
    ['x.js', 'image/png', 'alert(1)'],
    ['data.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
    ['bilde.html', 'application/octet-stream', PNG],
    ['program.exe', 'application/x-msdownload', 'MZ'],
  ])('%s sent as %s is refused', async (name, type, content) => {
    const answer = await upload(name, type, content, editor);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { details: { code: 'file_type_refused' } } });
  });

  it.each([
    ['nb', /^Filer av denne typen kan ikke lastes opp\. Last opp et bilde/],
    ['en', /^Files of this type cannot be uploaded\. Upload an image/],
  ])('is told in the editor’s language, here %s', async (accept, message) => {
    const answer = await upload('x.js', 'text/javascript', 'alert(1)', editor, accept);
    expect(await answer.json()).toMatchObject({
      error: { message: expect.stringMatching(message) as string },
    });
  });

  it('is asked for by those alone who may upload', async () => {
    expect((await upload('bilde.png', 'image/png', PNG)).status).toBe(401);
  });
});

describe('an uploaded file', () => {
  const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'";

  it.each([
    ['bilde.png', 'image/png', PNG, 'image/png', `sandbox; ${POLICY}`, null],
    ['tegning.svg', 'image/svg+xml', SVG, 'image/svg+xml', `sandbox; ${POLICY}`, null],
    ['rapport.pdf', 'application/pdf', '%PDF-1.4\n%%EOF', 'application/pdf', POLICY, null],
    ['notat.txt', 'text/plain', 'Et notat', 'text/plain; charset=utf-8', `sandbox; ${POLICY}`, 'attachment'],
    ['tall.csv', 'text/csv', 'a,b\n1,2\n', 'text/csv; charset=utf-8', `sandbox; ${POLICY}`, 'attachment'],
  ])(
    '%s of %s is sent so that nothing in it runs',
    async (name, type, content, sentAs, policy, disposition) => {
      const url = await added(name, type, content);
      for (const address of [url, url.replace('/uploads', '/%75ploads')]) {
        const { status, headers } = await fetch(`${app.url}${address}`);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe(sentAs);
        expect(headers.get('content-security-policy')).toBe(policy);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-disposition')).toBe(disposition);
      }
    },
  );

  it('of before, when anything was let in, is kept and not opened', async () => {
    const url = '/uploads/fra-foer.html';
    writeFileSync(path.join(app.strapi.dirs.static.public, url), '<script src="/uploads/x.js"></script>');
    written.push(url);
    const { status, headers } = await fetch(`${app.url}${url}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-security-policy')).toBe(`sandbox; ${POLICY}`);
  });

  it('is sent in parts as well, as players of video ask', async () => {
    const url = await added(
      'lyd.mp3',
      'audio/mpeg',
      Buffer.from([0xff, 0xfb, 0x90, 0x64, ...Buffer.alloc(500)]),
    );
    const { status, headers } = await fetch(`${app.url}${url}`, { headers: { range: 'bytes=0-9' } });
    expect(status).toBe(206);
    expect(headers.get('content-security-policy')).toBe(`sandbox; ${POLICY}`);
    expect(headers.get('content-disposition')).toBeNull();
  });

  it('that is not there is a plain 404, and other files have the headers they had', async () => {
    expect((await fetch(`${app.url}/uploads/finnes-ikke.png`)).status).toBe(404);
    const { headers } = await fetch(`${app.url}/nyhetsbrev`);
    expect(headers.get('content-security-policy')).not.toMatch(/^sandbox/);
  });
});
