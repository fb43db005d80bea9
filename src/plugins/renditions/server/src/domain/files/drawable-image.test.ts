import { drawableImage } from './drawable-image';
import { IMAGES, pngOfSize, svgOf } from './images.fixture';

const withData = (type: string, data: Buffer): Buffer =>
  svgOf(`<image href="data:${type};base64,${data.toString('base64')}" width="9" height="9"/>`);

describe('an image to be drawn in a PDF', () => {
  it.each([
    ['png', IMAGES.png],
    ['jpg', IMAGES.jpg],
    ['gif', IMAGES.gif],
    ['webp', IMAGES.lossy],
    ['svg', svgOf('<rect width="9" height="9"/>')],
    ['svg', withData('image/png', IMAGES.png)],
    ['png', pngOfSize(7000, 7000)],
    ['svg', svgOf(`<!-- &#169; &#x110000; -->${'<use href="#a"/>'.repeat(20)}`)],
  ])('is one as %s', (kind, bytes) => {
    expect(drawableImage(bytes)).toBe(kind);
  });

  it.each([
    ['has more pixels than memory has room for', pngOfSize(30_000, 30_000)],
    ['has none', pngOfSize(0, 7)],
    ['has more bytes than an image needs', Buffer.concat([IMAGES.png, Buffer.alloc(20 * 1024 * 1024)])],
    ['is a drawing of more than is read', svgOf('<!--'.padEnd(2 * 1024 * 1024))],
    ['is a drawing that holds such an image', withData('image/png', pngOfSize(30_000, 30_000))],
    ['is a drawing that holds another', withData('image/svg+xml', svgOf(''))],
    ['is a drawing that holds what is no image', withData('text/plain', Buffer.from('Hei'))],
    [
      'is a drawing that spells such an image by numbers',
      Buffer.from(
        String(withData('image/png', pngOfSize(30_000, 30_000))).replace('data:', '&#100;&#x61;ta:'),
      ),
    ],
    ['is a drawing with effects', svgOf('<filter id="a"><feTurbulence numOctaves="2000000"/></filter>')],
    [
      'is a drawing with effects under another name',
      svgOf('<s:filter xmlns:s="http://www.w3.org/2000/svg"/>'),
    ],
    ['is a drawing with names for text', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${String(svgOf(''))}`)],
    ['is a drawing of copies of copies', svgOf('<use href="#a"/>'.repeat(21))],
    ['is something else', Buffer.from('%PDF-1.7')],
  ])('is none where it %s', (_, bytes) => {
    expect(drawableImage(bytes)).toBeNull();
  });
});
