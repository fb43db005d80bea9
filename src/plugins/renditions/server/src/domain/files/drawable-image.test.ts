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
    ['is something else', Buffer.from('%PDF-1.7')],
  ])('is none where it %s', (_, bytes) => {
    expect(drawableImage(bytes)).toBeNull();
  });
});
