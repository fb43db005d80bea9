import type { Blocks } from './blocks';
import { blocksToMdast } from './blocks-to-mdast';
import { writableForm } from './markdown-form';
import { loadMarkdownSyntax } from './markdown-syntax';

/**
 * Rich text as Markdown. Read back by `markdownToBlocks` it gives `markdownForm(blocks).blocks`: everything but
 * underlining, line breaks in headings and images; `markdownForm(blocks).flattened` says what that means for a text.
 * Text that looks like Markdown or HTML is escaped.
 */
export async function blocksToMarkdown(blocks: Blocks): Promise<string> {
  const { stringify } = await loadMarkdownSyntax();
  return stringify(blocksToMdast(writableForm(blocks).blocks));
}
