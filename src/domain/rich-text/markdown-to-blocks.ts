import { assertReadableMarkdown } from './markdown-limits';
import { loadMarkdownSyntax } from './markdown-syntax';
import { mdastToBlocks, type RichText } from './mdast-to-blocks';

/**
 * Markdown (CommonMark with GitHub's extensions) as rich text. Raw HTML stays as literal text, links that are not http,
 * https or mailto stay as their label, images as their alternative text; all that became plain text is listed in
 * `flattened`. A hard break becomes a line feed, a line end within a paragraph a blank.
 *
 * @throws RichTextLimitError if the text is too long or too deeply nested; nothing else, whatever the text
 */
export async function markdownToBlocks(markdown: string): Promise<RichText> {
  assertReadableMarkdown(markdown);
  const { parse } = await loadMarkdownSyntax();
  return mdastToBlocks(parse(markdown), markdown);
}
