import type { Paragraph } from 'mdast';
import { readSource } from '../parse/read-source';
import { inlineText, type InlineText } from './inline-text';
import { linkBareAddresses } from './links';

/** A paragraph of Markdown as the importer reads it. */
export async function inlineOf(markdown: string): Promise<InlineText> {
  const read = await readSource(Buffer.from(markdown), 'newsletter.md');
  if (read.status !== 'ok') throw new Error(read.message);
  const [paragraph] = read.source.root.children;
  return linkBareAddresses(inlineText((paragraph as Paragraph).children, 1));
}
