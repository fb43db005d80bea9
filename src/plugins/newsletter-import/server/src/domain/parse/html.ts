import type { Root } from 'mdast';
import { findActiveContent, type ActiveContent } from './active-content';
import { cleanHtml } from './clean-html';
import type { Parsers } from './parsers';

export type ParsedHtml =
  { status: 'ok'; root: Root; warnings: string[] } | { status: 'active'; found: ActiveContent };

/** HTML as a syntax tree of text; lines are those of the HTML. A page with scripts is not read. */
export function parseHtml(text: string, parsers: Parsers): ParsedHtml {
  const tree = parsers.html(text);
  const found = findActiveContent(tree);
  if (found) return { status: 'active', found };
  const { root, removed } = cleanHtml(tree);
  return { status: 'ok', root: parsers.htmlToMarkdown(root), warnings: removed.map(removalWarning) };
}

function removalWarning(removed: string): string {
  return removed === 'hidden text'
    ? 'Text that the page hides from readers was left out.'
    : `The page had <${removed}>, which holds no text of the newsletter and was left out.`;
}
