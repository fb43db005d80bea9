import { detectBytes, detectTextFormat } from './detect-format';

const format = (text: string, name = 'newsletter'): string => {
  const detected = detectTextFormat(text, name);
  return detected.status === 'text' ? detected.format : detected.code;
};

describe('the format of a text', () => {
  it.each([
    ['<!DOCTYPE html><p>x</p>', 'html'],
    ['  <?xml version="1.0"?><html>', 'html'],
    ['<table><tr><td>x</td></tr></table>', 'html'],
    ['<https://example.org> is where we are', 'markdown'],
    ['<br>\nText', 'markdown'],
    ['# News\n<div>', 'markdown'],
    ['<div>\n\n# News\n', 'markdown'],
    ['{\\rtf1}', 'unsupported'],
  ])('is found by how it begins: %j is %s', (text, expected) => {
    expect(format(text)).toBe(expected);
  });

  it('follows the name where a text could be either', () => {
    expect(format('<p>Text</p>', 'a.md')).toBe('markdown');
    expect(format('<p>Text</p>', 'a.html')).toBe('html');
    expect(format('Text &amp; more', 'a.HTM')).toBe('html');
  });

  it('never follows the name against a whole page', () => {
    expect(format('<html><body>Text</body></html>', 'a.md')).toBe('html');
  });
});

describe('the signature of a file', () => {
  it.each([
    [[0x50, 0x4b, 0x03, 0x04], 'zip'],
    [[0x23, 0x20, 0x41], 'text'],
    [[0xff, 0xfe, 0x41, 0x00], 'text'],
    [[0x41, 0x00, 0x42], 'refused'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'refused'],
    [[0x1f, 0x8b, 0x08], 'refused'],
    [[], 'refused'],
  ])('%j is %s', (bytes, status) => {
    expect(detectBytes(Uint8Array.from(bytes)).status).toBe(status);
  });
});
