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

const isModest = ({ width, height }: { width: number; height: number }): boolean =>
  width > 0 && height > 0 && width * height <= MOST_PIXELS;

/** An image may stand in a drawing as data: none is larger than one may be that stands alone, or a drawing itself. */
const isModestSvg = (bytes: Uint8Array): boolean => {
  if (bytes.length > MOST_SVG_BYTES) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return Array.from(text.matchAll(/data:[^,"']*,([^"')]*)/gi), ([, data = '']) => data).every((data) => {
    const inner = imageHeader(Buffer.from(data.replace(/&#(?:10|13|x[ad]);/gi, ''), 'base64'));
    return inner !== null && inner.kind !== 'svg' && isModest(inner);
  });
};
