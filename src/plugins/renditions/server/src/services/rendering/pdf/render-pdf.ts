import { absoluteUrl } from '../../../domain/document/addresses';
import { documentOf } from '../../../domain/document/document-of';
import { asciiUrl } from '../../../domain/pdf/drawn';
import { pdfDataOf } from '../../../domain/pdf/pdf-data';
import type { RenditionJob } from '../../../domain/rendition';
import { createTypesetter, type Typesetter } from './typesetter';

let typesetter: Typesetter | null = null;

/** Makes the first PDF as fast as the next ones. */
export const warmUp = (): Typesetter => (typesetter ??= createTypesetter());

/** An edition as PDF/A-2a. */
export const renderPdf = ({
  edition,
  base,
  files,
  isDraft,
}: Pick<RenditionJob, 'edition' | 'base' | 'files' | 'isDraft'>): Uint8Array => {
  const { coverage, typeset } = warmUp();
  const images = [...files].map(([address, bytes], index) => ({
    url: asciiUrl(absoluteUrl(base, address)),
    path: `image-${index}`,
    bytes,
  }));
  const data = pdfDataOf(documentOf(edition, base, isDraft), {
    fonts: coverage,
    images: Object.fromEntries(images.map(({ url, path }) => [url, `/${path}`])),
  });
  return typeset(data, new Map(images.map(({ path, bytes }) => [path, bytes])));
};
