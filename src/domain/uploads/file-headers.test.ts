import { fileHeaders, isFilePath } from './file-headers';

it.each(['image/png', 'image/svg+xml', 'audio/mpeg', 'video/mp4'])('%s is shown in a sandbox', (type) => {
  const headers = fileHeaders(type);
  expect(headers['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none';/);
  expect(headers).not.toHaveProperty('Content-Disposition');
});

it('a PDF is shown, and nothing in it fetches', () => {
  const headers = fileHeaders('application/pdf');
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none';/);
  expect(headers).not.toHaveProperty('Content-Disposition');
});

it.each(['text/html', 'application/javascript', 'text/plain', 'application/xml', 'application/pdfx', ''])(
  '%j is for keeping, and runs nowhere',
  (type) => {
    const headers = fileHeaders(type);
    expect(headers['Content-Disposition']).toBe('attachment');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Content-Security-Policy']).toMatch(/^sandbox;/);
  },
);

it.each([
  '/uploads/a.svg',
  '/uploads/sub/a.svg',
  '/UPLOADS/a.svg',
  '/%75ploads/a.svg',
  '//uploads/a.svg',
  '/.%2fuploads/a.svg',
  '/x%2F..%2Fuploads%2Fa.svg',
  '/\\uploads\\a.svg',
])('%s is an uploaded file', (path) => {
  expect(isFilePath(path)).toBe(true);
});

it.each(['/', '/upload', '/uploads.svg', '/nyhetsbrev/uploads/a', '/uploads/../a.svg', '/%zz'])(
  '%s is not',
  (path) => {
    expect(isFilePath(path)).toBe(false);
  },
);
