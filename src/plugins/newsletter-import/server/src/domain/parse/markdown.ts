import type { Html, Link, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { cleanHtml } from './clean-html';
import { removalWarning, type ParsedTree } from './html';
import type { Parsers } from './parsers';

/** Markdown as a syntax tree; raw HTML in it is read for its text, and never kept as HTML. */
export function parseMarkdown(text: string, parsers: Parsers): ParsedTree {
  const removed = new Set<string>();
  const root = parsers.markdown(ruledHeadings(text));
  resolveReferences(root, definitionsOf(root));
  const children = absorbBlocks(root.children, parsers, removed);
  return { root: { ...root, children }, warnings: [...removed].map(removalWarning) };
}

/**
 * Plain-text newsletters underline headings with whatever is at hand. A line of `~`, `*` or the like, about as long as
 * the one line of text above it, is made the rule that Markdown reads as a heading's.
 */
function ruledHeadings(text: string): string {
  return text.replace(
    /(^|\n[ \t]*\n)([^\s#>*+\-|~][^\n]{2,100})\n([~*_^+.#:"])(\3{2,})[ \t]*(?=\n|$)/g,
    (whole, before: string, title: string, mark: string, rest: string) => {
      const length = mark.length + rest.length;
      const fits = length >= title.trim().length * 0.6 && length <= title.trim().length * 1.5 + 3;
      return fits ? `${before}${title}\n${'-'.repeat(length)}` : whole;
    },
  );
}

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
    if (child.type === 'linkReference') {
      node.children[index] = { type: 'link', url: urls.get(child.identifier) ?? '', children: child.children, position: child.position };
    } else if (child.type === 'imageReference') {
      node.children[index] = { type: 'image', url: urls.get(child.identifier) ?? '', alt: child.alt, position: child.position };
    }
    resolveReferences(child, urls);
  });
}

function absorbBlocks(children: readonly RootContent[], parsers: Parsers, removed: Set<string>): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type === 'html') return blockHtml(child, parsers, removed);
    if (child.type === 'paragraph' || child.type === 'heading') {
      return [{ ...child, children: absorbInline(child.children, removed) }];
    }
    if (child.type === 'tableCell') return [{ ...child, children: absorbInline(child.children, removed) }];
    if ('children' in child) {
      return [{ ...child, children: absorbBlocks(child.children as RootContent[], parsers, removed) } as RootContent];
    }
    return [child];
  });
}

function blockHtml(node: Html, parsers: Parsers, removed: Set<string>): RootContent[] {
  const cleaned = cleanHtml(parsers.html(node.value));
  cleaned.removed.forEach((name) => removed.add(name));
  const tree = parsers.htmlToMarkdown(cleaned.root);
  shiftLines(tree, (node.position?.start.line ?? 1) - 1);
  return tree.children;
}

function shiftLines(node: Nodes, by: number): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
  }
  if ('children' in node) node.children.forEach((child) => shiftLines(child, by));
}

const WRAPPERS: Record<string, 'strong' | 'emphasis'> = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', u: 'emphasis' };

interface OpenTag {
  name: string;
  node: Parent | null;
}

/** Inline tags come one by one between texts: known ones become nodes, the others go, and a script goes with its text. */
function absorbInline(children: readonly PhrasingContent[], removed: Set<string>): PhrasingContent[] {
  if (!children.some((child) => child.type === 'html' || 'children' in child)) return [...children];
  const root: Parent = { type: 'root', children: [] } as Root;
  const open: OpenTag[] = [];
  const target = (): Parent => open.findLast((tag) => tag.node !== null)?.node ?? root;
  let skipping: string | null = null;
  for (const child of children) {
    if (child.type === 'html') {
      const tag = /^<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/i.exec(child.value);
      const name = tag?.[2]?.toLowerCase();
      if (name === undefined) continue;
      const isClosing = tag?.[1] === '/';
      if (skipping !== null) {
        if (isClosing && name === skipping) skipping = null;
      } else if (isClosing) {
        const at = open.findLastIndex((tagged) => tagged.name === name);
        if (at >= 0) open.length = at;
      } else if (name === 'script' || name === 'style') {
        skipping = name;
        removed.add(name);
      } else if (name === 'br') {
        target().children.push({ type: 'break', position: child.position });
      } else {
        const node = inlineNode(name, tag?.[3] ?? '', child);
        if (node) target().children.push(node as RootContent);
        if (!child.value.endsWith('/>') && !/^(?:img|wbr|hr|input)$/.test(name)) open.push({ name, node: node?.type === 'image' ? null : node });
      }
    } else if (skipping === null) {
      target().children.push('children' in child ? ({ ...child, children: absorbInline(child.children, removed) } as RootContent) : child);
    }
  }
  return root.children as PhrasingContent[];
}

function inlineNode(name: string, attributes: string, source: Html): (Parent & PhrasingContent) | Extract<PhrasingContent, { type: 'image' }> | null {
  const { position } = source;
  const wrapper = WRAPPERS[name];
  if (wrapper) return { type: wrapper, children: [], position } as Parent & PhrasingContent;
  if (name === 'a') {
    return { type: 'link', url: attribute(attributes, 'href') ?? '', children: [], position } as Link & Parent & PhrasingContent;
  }
  if (name === 'img') {
    return { type: 'image', url: attribute(attributes, 'src') ?? '', alt: attribute(attributes, 'alt') ?? '', position };
  }
  return null;
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
