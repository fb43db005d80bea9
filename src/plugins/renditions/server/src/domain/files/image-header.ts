/** Kinds of images that Typst draws, by the ending of their files. */
export type ImageKind = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

export type ImageHeader =
  /** In pixels. */
  | { kind: Exclude<ImageKind, 'svg'>; width: number; height: number }
  /** Has no pixels. */
  | { kind: 'svg' };

/** What bytes say that they are by their first ones, whatever their name; null where that is no image of these kinds. */
export const imageHeader = (bytes: Uint8Array): ImageHeader | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return READERS.map((read) => read(view)).find((header) => header !== null) ?? null;
  } catch (error) {
    // It ends within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

type Reader = (view: DataView) => ImageHeader | null;

/** PNG (ISO/IEC 15948), 5.2 and 11.2.2. */
const readPng: Reader = (view) =>
  begins(view, '\x89PNG\r\n\x1a\n')
    ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    : null;

/** GIF89a, 17 and 18. */
const readGif: Reader = (view) =>
  begins(view, 'GIF87a') || begins(view, 'GIF89a')
    ? { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : null;

/** JPEG (ITU-T T.81), B.1.1 and B.2.2: segments up to the one that begins a frame. */
const readJpeg: Reader = (view) => {
  if (!begins(view, '\xff\xd8\xff')) return null;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at += 1;
    if (isFrame(view.getUint8(at + 1)))
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
};

/** SOF0 to SOF15, among which three markers mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** WebP (RFC 9649), 2.5 to 2.7. */
const readWebp: Reader = (view) => {
  if (!begins(view, 'RIFF') || !begins(view, 'WEBP', 8)) return null;
  if (begins(view, 'VP8X', 12))
    return { kind: 'webp', width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (begins(view, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { kind: 'webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!begins(view, 'VP8 ', 12)) return null;
  return {
    kind: 'webp',
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
};

/** Within these first bytes the root element begins, after what may be said of the file. */
const SVG_BEGINS_WITHIN = 4096;

const readSvg: Reader = (view) => {
  const first = Buffer.from(view.buffer, view.byteOffset, Math.min(view.byteLength, SVG_BEGINS_WITHIN));
  return /^\uFEFF?\s*<(?:svg[\s>]|[?!][\s\S]*?<svg[\s>])/.test(first.toString('utf8'))
    ? { kind: 'svg' }
    : null;
};

const READERS: readonly Reader[] = [readPng, readGif, readJpeg, readWebp, readSvg];

const begins = (view: DataView, signature: string, at = 0): boolean =>
  view.byteLength >= at + signature.length &&
  Array.from(signature).every((byte, index) => view.getUint8(at + index) === byte.charCodeAt(0));

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
