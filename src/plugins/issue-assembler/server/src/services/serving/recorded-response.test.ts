import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addCompressed, heldForm, isFresh, recordResponse } from './recorded-response';

const bytes = Buffer.from(JSON.stringify({ data: 'Ord '.repeat(1000) }));
const headers = {
  'Content-Type': 'application/json',
  'X-Frame-Options': 'SAMEORIGIN',
  ETag: '"abc"',
  Date: 'now',
  'Set-Cookie': ['secret=1'],
};

describe('a recorded answer', () => {
  it('has the headers of the stack, without those of one answer', () => {
    expect(recordResponse('"abc"', headers, bytes).forms.identity.headers).toEqual([
      'content-type',
      'application/json',
      'x-frame-options',
      'SAMEORIGIN',
      'etag',
      '"abc"',
      'content-length',
      String(bytes.length),
    ]);
  });

  it('has the same content in every encoding, each with an ETag of its own', async () => {
    const response = recordResponse('"abc"', headers, bytes);
    await addCompressed(response);
    const { gzip, br } = response.forms;
    expect(gzip && gunzipSync(gzip.bytes)).toEqual(bytes);
    expect(br && brotliDecompressSync(br.bytes)).toEqual(bytes);
    expect([gzip?.etag, br?.etag]).toEqual(['"abc-gzip"', '"abc-br"']);
    expect(br?.headers).toEqual(expect.arrayContaining(['content-encoding', 'br', 'etag', '"abc-br"']));
    expect(heldForm('"abc-br"', response)).toBe(br);
    expect(heldForm('"x", W/"abc-gzip"', response)).toBe(response.forms.identity);
    expect(heldForm('"x"', response)).toBeUndefined();
    expect(br?.notModifiedHeaders.filter((header) => /content|length/.test(header))).toEqual([]);
  });

  it('is not compressed where that gains nothing', async () => {
    const response = recordResponse('"abc"', headers, Buffer.from('{}'));
    await addCompressed(response);
    expect(Object.keys(response.forms)).toEqual(['identity']);
  });

  it.each([
    ['application/pdf', ['identity']],
    ['application/zip', ['identity']],
    ['font/woff2', ['identity']],
    ['text/html; charset=utf-8', ['identity', 'gzip', 'br']],
    ['text/calendar; charset=utf-8', ['identity', 'gzip', 'br']],
    ['application/atom+xml; charset=utf-8', ['identity', 'gzip', 'br']],
    ['application/feed+json', ['identity', 'gzip', 'br']],
  ])('is compressed by what it is: %s', async (type, forms) => {
    const response = recordResponse('"abc"', { ...headers, 'Content-Type': type }, bytes);
    await addCompressed(response);
    expect(Object.keys(response.forms)).toEqual(forms);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['"x",W/"abc-gzip" , "y"', true],
    ['*', true],
    [' * ', true],
    ['"abcd"', false],
    ['"ab"', false],
    ['abc', false],
    ['"abc-deflate"', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (header, isHeld) => {
    expect(isFresh(header, '"abc"')).toBe(isHeld);
  });
});
