import fc from 'fast-check';
import { IMAGES, svgOf } from './images.fixture';
import { imageHeader } from './image-header';

describe('the header of an image', () => {
  it.each([
    ['png', IMAGES.png],
    ['jpg', IMAGES.jpg],
    ['jpg', IMAGES.progressive],
    ['gif', IMAGES.gif],
    ['webp', IMAGES.lossy],
    ['webp', IMAGES.lossless],
    ['webp', IMAGES.alpha],
  ])('tells that it is %s, and its size', (kind, bytes) => {
    expect(imageHeader(bytes)).toEqual({ kind, width: 8, height: 6 });
  });

  it.each([
    ['alone', svgOf('')],
    ['after a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), svgOf('')])],
    ['after what is said of it', Buffer.from('<?xml version="1.0"?>\n<!-- Kart --><!DOCTYPE svg>\n<svg>')],
  ])('tells that it is a drawing: %s', (_, bytes) => {
    expect(imageHeader(bytes)).toEqual({ kind: 'svg' });
  });

  it.each([
    ['nothing', ''],
    ['text', 'Hei <svg></svg>'],
    ['a page', '<!DOCTYPE html><p>svg</p>'],
    ['a PDF', '%PDF-1.7'],
    ['a TIFF', 'II*\0'],
    ['another RIFF', 'RIFF\0\0\0\0WAVEfmt '],
  ])('tells that it is none: %s', (_, text) => {
    expect(imageHeader(Buffer.from(text, 'latin1'))).toBeNull();
  });

  it('is none where the bytes end within it, wherever that is', () => {
    for (const image of Object.values(IMAGES))
      for (let length = 0; length < 10; length += 1)
        expect(imageHeader(image.subarray(0, length))).toBeNull();
  });

  it('is read of any bytes without an error', () => {
    const beginnings = fc.constantFrom(...Object.values(IMAGES).map((image) => image.subarray(0, 16)));
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 60 }), (begin, rest) => {
        imageHeader(Buffer.concat([begin, rest]));
      }),
    );
  });
});
