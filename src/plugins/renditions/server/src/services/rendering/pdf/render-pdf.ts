import { absoluteUrl } from '../../../domain/document/addresses';
import { documentOf } from '../../../domain/document/document-of';
import { drawableImage, pixelsOf } from '../../../domain/files/drawable-image';
import { imagesOf } from '../../../domain/files/edition-files';
import { asciiUrl } from '../../../domain/pdf/drawn';
import { pdfDataOf } from '../../../domain/pdf/pdf-data';
import type { RenditionJob } from '../../../domain/rendition';
import { createTypesetter, type Typesetter } from './typesetter';

let typesetter: Typesetter | null = null;

/** Makes the first PDF as fast as the next ones. */
export const warmUp = (): Typesetter => (typesetter ??= createTypesetter());

type PdfJob = Pick<RenditionJob, 'edition' | 'base' | 'files' | 'isDraft'>;

interface DrawnImage {
  /** As the document has it. */
  url: string;
  /** As the template reads it. */
  name: string;
  bytes: Uint8Array;
}

/** An edition as PDF/A-2a. Where an image is broken, its alternative text stands in its place. */
export const renderPdf = (job: PdfJob): Uint8Array => {
  const images = drawnImages(job);
  try {
    return typesetWith(job, images);
  } catch (error) {
    // Trying each image beforehand would make every PDF wait for what hardly ever is.
    const sound = images.filter(({ name, bytes }) => warmUp().isSound(name, bytes));
    if (sound.length === images.length) throw error;
    return typesetWith(job, sound);
  }
};

/** Of all images of a document: at four bytes each they are in memory at once. */
const MOST_PIXELS = 150_000_000;

/** The images that can be drawn, as many as there is room for, the first ones first. */
const drawnImages = ({ edition, base, files }: PdfJob): DrawnImage[] => {
  let left = MOST_PIXELS;
  return imagesOf(edition).flatMap(({ url }, index) => {
    const bytes = files.get(url);
    const kind = bytes ? drawableImage(bytes) : null;
    if (!bytes || kind === null || pixelsOf(bytes) > left) return [];
    left -= pixelsOf(bytes);
    return [{ url: asciiUrl(absoluteUrl(base, url)), name: `image-${index}.${kind}`, bytes }];
  });
};

const typesetWith = ({ edition, base, isDraft }: PdfJob, images: readonly DrawnImage[]): Uint8Array => {
  const { coverage, typeset } = warmUp();
  const data = pdfDataOf(documentOf(edition, base, isDraft), {
    fonts: coverage,
    images: Object.fromEntries(images.map(({ url, name }) => [url, `/${name}`])),
  });
  return typeset(data, new Map(images.map(({ name, bytes }) => [name, bytes])));
};
