/** Characters of Markdown read at once: a newsletter has about 30,000, a very long one 300,000. */
export const MAX_MARKDOWN_CHARACTERS = 500_000;

/**
 * Lines of Markdown read at once, blank ones not counted: the parser's time grows with the square of nested lists and
 * underlined headings.
 */
export const MAX_MARKDOWN_LINES = 10_000;

/**
 * Brackets, asterisks, underscores, tildes and backticks in one paragraph: the parser's time grows with their square.
 * Five hundred links in one paragraph come to as much.
 */
export const MAX_PARAGRAPH_MARKERS = 2_000;

/** Quotes, lists or marks within one another, in Markdown or in its tree; people stay under ten. */
export const MAX_NESTING = 100;

/** Lists within lists in blocks: the outermost is the first. What is deeper is moved up to the last level. */
export const MAX_LIST_DEPTH = 9;

/** Characters of text and attributes in one rich text field. */
export const MAX_BLOCKS_CHARACTERS = 300_000;

/** Nodes (blocks, items, links, texts) in one rich text field. */
export const MAX_BLOCKS_NODES = 20_000;

export type RichTextLimit = 'too_long' | 'too_many_lines' | 'too_deep' | 'too_complex';

/** The text is too long or too deeply nested to be read safely. The message says what to do about it. */
export class RichTextLimitError extends Error {
  override readonly name = 'RichTextLimitError';

  constructor(
    readonly limit: RichTextLimit,
    message: string,
  ) {
    super(message);
  }
}
