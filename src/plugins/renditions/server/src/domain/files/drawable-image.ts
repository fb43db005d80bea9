import { imageHeader, type ImageKind } from './image-header';

/** More than a full page needs in print by far; each is decoded in memory, at four bytes. */
const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 20 * 1024 * 1024;
/** A drawing of more is no illustration; it is read whole, as text. */
const MOST_SVG_BYTES = 2 * 1024 * 1024;

/**
 * Of bytes said to be an image, the kind that a PDF can be made with; null where they are none, or so large that drawing
 * them would take the memory of everything else. Whether the rest of the image is sound is not looked at.
 */
export const drawableImage = (bytes: Uint8Array): ImageKind | null => {
  const header = imageHeader(bytes);
  if (header === null) return null;
  if (header.kind === 'svg') return isModestSvg(bytes) ? 'svg' : null;
  return isModest(header) && bytes.length <= MOST_BYTES ? header.kind : null;
};

/** How many pixels are decoded to draw an image; a drawing counts for none. */
export const pixelsOf = (bytes: Uint8Array): number => {
  const header = imageHeader(bytes);
  return header === null || header.kind === 'svg' ? 0 : header.width * header.height;
};

const isModest = ({ width, height }: { width: number; height: number }): boolean =>
  width > 0 && height > 0 && width * height <= MOST_PIXELS;

/** Copies of copies multiply: of this many there can be no more than some thousand. */
const MOST_COPIES = 20;

/**
 * Whether a drawing takes no more time than a page: effects such as turbulence are computed for each point, as often as the
 * drawing says. An image may stand in it as data: none is larger than one may be that stands alone, or a drawing itself.
 */
const isModestSvg = (bytes: Uint8Array): boolean => {
  if (bytes.length > MOST_SVG_BYTES) return false;
  const text = withoutReferences(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  );
  if (/<(?:[^\s<>/]+:)?filter\b|<!ENTITY/i.test(text)) return false;
  if ((text.match(/<(?:[^\s<>/]+:)?use\b/gi) ?? []).length > MOST_COPIES) return false;
  return Array.from(text.matchAll(/data:[^,"']*,([^"')]*)/gi), ([, data = '']) => data).every((data) => {
    const inner = imageHeader(Buffer.from(data, 'base64'));
    return inner !== null && inner.kind !== 'svg' && isModest(inner);
  });
};

/** XML with the characters that it gives by number: what is refused may not be spelled that way. */
const withoutReferences = (xml: string): string =>
  xml.replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (reference: string, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
