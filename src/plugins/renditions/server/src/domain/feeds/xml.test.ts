import { element, escapeText } from './xml';
import { strictXml } from './strict-xml.fixture';

const IMPOSSIBLE = ['\u0000', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDFFF'];

it.each(IMPOSSIBLE.map((sign) => [JSON.stringify(sign), sign]))(
  '%s is left out of texts and values',
  (_, sign) => {
    const xml = element('a', { href: `x${sign}y` }, escapeText(`før${sign}etter <`));
    expect(xml).toBe('<a href="xy">føretter &lt;</a>');
    expect(strictXml(xml).textContent).toBe('føretter <');
  },
);

it('what XML can hold stays: tabs, line breaks, C1 controls and characters of two units', () => {
  const text = 'a\tb\nc\u0085d \u{1F30D} æøå';
  expect(escapeText(text)).toBe(text);
  expect(strictXml(element('a', { title: 'a\tb' })).getAttribute('title')).toBe('a\tb');
});
