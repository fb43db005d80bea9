import type { Html, Nodes, Root, RootContent } from 'mdast';
import { MONTH, PART_OF_YEAR } from '../lexicon/periods';
import { allowedHtml, type AllowedHtml } from './raw-html';
import type { Parsers } from './parsers';

export type ParsedMarkdown =
  { status: 'ok'; root: Root; warnings: string[] } | { status: 'raw_html'; tag: string; line: number };

/**
 * Markdown as a syntax tree. Of raw HTML only `<br>` is read, and comments are left out with a warning; anything else
 * is reported with its line, since reading it as HTML would be guesswork and keeping it would carry markup onwards.
 */
export function parseMarkdown(text: string, parsers: Parsers): ParsedMarkdown {
  const root = parsers.markdown(ordinalsAsText(ruledHeadings(withoutFrontMatterFences(text))));
  resolveReferences(root, definitionsOf(root));
  const reading: Reading = { parsers, comments: [], refused: null };
  const children = readBlocks(root.children, reading);
  if (reading.refused) return { status: 'raw_html', ...reading.refused };
  return { status: 'ok', root: { ...root, children }, warnings: commentWarnings(reading.comments) };
}

/**
 * Site generators put "key: value" lines between `---` fences on top. They name the newsletter, so they are text; the
 * fences go, and each line stands on its own.
 */
function withoutFrontMatterFences(text: string): string {
  const match = /^---[ \t]*\n((?:[A-Za-z_][\w-]{0,40}:[^\n]*\n){1,40})---[ \t]*(?=\n|$)/.exec(text);
  if (!match) return text;
  const lines = (match[1] ?? '').split('\n').map((line) => (line === '' ? '' : `${line}\\`));
  return `\n${lines.join('\n').replace(/\\\n$/, '\n')}${text.slice(match[0].length)}`;
}

/**
 * Plain-text newsletters underline headings with whatever is at hand. A line of `~`, `*` or the like, about as long as
 * the one line of text above it, is made the rule that Markdown reads as a heading's.
 */
function ruledHeadings(text: string): string {
  // "1. News" over a rule would be an entry of a list.
  const numbered = text.replace(/^(\d{1,2})\.(?= [^\n]{2,100}\n(?:={3,}|-{3,})[ \t]*(?:\n|$))/gm, '$1\\.');
  return numbered.replace(
    /(^|\n[ \t]*\n)([^\s#>*+\-|~][^\n]{2,100})\n([~*_^+.#:"])(\3{2,})[ \t]*(?=\n|$)/g,
    (whole, before: string, title: string, mark: string, rest: string) => {
      const length = mark.length + rest.length;
      const fits = length >= title.trim().length * 0.6 && length <= title.trim().length * 1.5 + 3;
      return fits ? `${before}${title}\n${'-'.repeat(length)}` : whole;
    },
  );
}

/**
 * "5. desember: Frokostmøte" begins like an entry of a numbered list, whose number Markdown would take as the list's.
 * Norwegian writes dates and parts of the year so; the full stop is escaped before a word that makes it one.
 */
function ordinalsAsText(text: string): string {
  return text.replace(ORDINAL, '$1\\.$2');
}

const ORDINAL = new RegExp(
  `^([ \\t>*+-]{0,40}\\d{1,2})\\.([ \\t]{1,3}(?:${MONTH}|${PART_OF_YEAR}(?:et)?)(?![\\p{L}-]))`,
  'gimu',
);

function definitionsOf(root: Root): Map<string, string> {
  const urls = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return urls;
}

/** `[label][1]` with `[1]: address` elsewhere is a link like any other. */
function resolveReferences(node: Nodes, urls: ReadonlyMap<string, string>): void {
  if (!('children' in node)) return;
  node.children.forEach((child, index) => {
    const { position } = child;
    if (child.type === 'linkReference') {
      const url = urls.get(child.identifier) ?? '';
      node.children[index] = { type: 'link', url, children: child.children, position };
    } else if (child.type === 'imageReference') {
      const url = urls.get(child.identifier) ?? '';
      node.children[index] = { type: 'image', url, alt: child.alt, position };
    }
    resolveReferences(node.children[index] as Nodes, urls);
  });
}

interface Reading {
  parsers: Parsers;
  /** Lines on which comments were left out. */
  comments: number[];
  refused: { tag: string; line: number } | null;
}

function readBlocks(children: readonly RootContent[], reading: Reading): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (reading.refused) return [];
    if (child.type === 'html') return readHtml(child, reading);
    return 'children' in child
      ? [{ ...child, children: readBlocks(child.children, reading) } as RootContent]
      : [child];
  });
}

/** A `<br>` in running text is a line end; one that opens a block swallows the text under it, which is read again. */
function readHtml(node: Html, reading: Reading): RootContent[] {
  const line = node.position?.start.line ?? 1;
  const allowed: AllowedHtml = allowedHtml(node.value);
  if (allowed.status === 'refused') {
    reading.refused = { tag: allowed.tag, line: line + allowed.lineOffset };
    return [];
  }
  if (allowed.hasComment) reading.comments.push(line);
  if (allowed.text.trim() === '') return allowed.hasBreak ? [{ type: 'break', position: node.position }] : [];
  const again = reading.parsers.markdown(allowed.text);
  shiftLines(again, line - 1);
  return readBlocks(again.children, reading);
}

function shiftLines(node: Nodes, by: number): void {
  if (node.position) {
    const { start, end } = node.position;
    const move = (point: typeof start): typeof start => ({ ...point, line: point.line + by });
    node.position = { start: move(start), end: move(end) };
  }
  if ('children' in node) node.children.forEach((child) => shiftLines(child, by));
}

function commentWarnings(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const where = `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}`;
  return [
    `${lines.length === 1 ? 'A comment was' : `${lines.length} comments were`} left out (line ${where}): readers never saw it.`,
  ];
}
