import mammoth from 'mammoth';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
  'u => em',
];

export interface ConvertedDocx {
  /** The document as HTML, one line for each paragraph. */
  html: string;
  warnings: string[];
}

/** A Word document as HTML. "Lines" are its paragraphs, counted from 1, empty ones left out. */
export async function convertDocx(bytes: Uint8Array): Promise<ConvertedDocx> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  const errors = messages.filter(({ type }) => type === 'error').map(({ message }) => message);
  return { html: withLines(value), warnings: errors };
}

/** Puts each paragraph on a line of its own, with the list or table that it opens. */
function withLines(html: string): string {
  return html
    .replace(/<(?:p|h[1-6]|li)\b/g, '\n$&')
    .replace(/<li([^>]*)>\n<p/g, '<li$1><p')
    .replace(/((?:<(?:ul|ol|table|thead|tbody|tr|td|th)\b[^>]*>)+)\n/g, '\n$1')
    .trimStart();
}
