import type { Root } from 'mdast';
import { cleanHtml } from './clean-html';
import type { Parsers } from './parsers';

export interface ParsedTree {
  root: Root;
  warnings: string[];
}

/** HTML as a syntax tree of text; lines are those of the HTML. */
export function parseHtml(text: string, parsers: Parsers): ParsedTree {
  const { root, removed } = cleanHtml(parsers.html(text));
  return { root: parsers.htmlToMarkdown(root), warnings: removed.map(removalWarning) };
}

export function removalWarning(removed: string): string {
  return removed === 'hidden text'
    ? 'Text that the page hides from readers was left out.'
    : `The page had <${removed}>, which was left out; it is never run or imported.`;
}
