import {
  MAX_MARKDOWN_CHARACTERS,
  MAX_MARKDOWN_LINES,
  MAX_NESTING,
  MAX_PARAGRAPH_MARKERS,
  RichTextLimitError,
} from './limits';

/** What opens a quotation or a list item at the start of a line. */
const CONTAINER_START = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** A line that ends a paragraph, whatever comes before it. */
const PARAGRAPH_END = /^(?:[ \t]*$| {0,3}(?:[-+*]|1[.)])[ \t]+\S)/;

/** Escaped characters are passed over. */
const MARKER = /\\[^]|[[\]]|[*_~`]+/g;

/**
 * Refuses Markdown that would take the parser minutes instead of a second, or overflow its stack.
 *
 * @throws RichTextLimitError
 */
export function assertReadableMarkdown(markdown: string): void {
  if (markdown.length > MAX_MARKDOWN_CHARACTERS) {
    throw new RichTextLimitError(
      'too_long',
      `The Markdown has ${markdown.length} characters; ${MAX_MARKDOWN_CHARACTERS} is the most. Divide it into several texts.`,
    );
  }
  const lines = markdown.split(/\r\n|\r|\n/);
  const written = lines.filter((line) => line.trim() !== '').length;
  if (written > MAX_MARKDOWN_LINES) {
    throw new RichTextLimitError(
      'too_many_lines',
      `The Markdown has ${written} lines; ${MAX_MARKDOWN_LINES} is the most. Divide it into several texts.`,
    );
  }
  lines.forEach(assertShallow);
  assertFewMarkers(lines);
}

function assertShallow(line: string, index: number): void {
  CONTAINER_START.lastIndex = 0;
  for (let depth = 0; CONTAINER_START.test(line); depth += 1) {
    if (depth < MAX_NESTING) continue;
    throw new RichTextLimitError(
      'too_deep',
      `Line ${index + 1} opens more than ${MAX_NESTING} quotations or lists. Take out those that are not needed.`,
    );
  }
}

function assertFewMarkers(lines: readonly string[]): void {
  let markers = 0;
  lines.forEach((line, index) => {
    if (PARAGRAPH_END.test(line)) markers = 0;
    for (const [marker] of line.matchAll(MARKER)) if (!marker.startsWith('\\')) markers += 1;
    if (markers <= MAX_PARAGRAPH_MARKERS) return;
    throw new RichTextLimitError(
      'too_complex',
      `The paragraph that line ${index + 1} is in has more than ${MAX_PARAGRAPH_MARKERS} brackets and signs for bold, italic or code. Divide it by blank lines.`,
    );
  });
}
