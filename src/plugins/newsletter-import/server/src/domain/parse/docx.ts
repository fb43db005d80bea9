import mammoth from 'mammoth';
import { parseHtml, type ParsedTree } from './html';
import type { Parsers } from './parsers';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
  'u => em',
];

/** A Word document by way of HTML. "Lines" are its paragraphs, counted from 1, empty ones left out. */
export async function parseDocx(bytes: Uint8Array, parsers: Parsers): Promise<ParsedTree & { html: string }> {
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  const html = result.value.replace(/<(?:p|h[1-6]|li)\b/g, '\n$&').replace(/<li([^>]*)>\n<p/g, '<li$1><p').trimStart();
  const { root, warnings } = parseHtml(html, parsers);
  const messages = result.messages.filter((message) => message.type === 'error').map((message) => message.message);
  return { root, warnings: [...warnings, ...messages], html };
}
