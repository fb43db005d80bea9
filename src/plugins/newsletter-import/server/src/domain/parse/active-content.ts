import type { Element, Nodes, Root } from 'hast';

/** Something in a page that would run: its name as an editor finds it in the source, and the line. */
export interface ActiveContent {
  what: string;
  line: number;
}

/** The first script of a page: an element, an event handler, or an address that runs code; null when there is none. */
export function findActiveContent(root: Root): ActiveContent | null {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') {
      const what = activePart(node);
      if (what !== null) return { what, line: node.position?.start.line ?? 1 };
    }
    if ('children' in node) open.push(...[...node.children].reverse());
    // What a <template> holds stands apart from its children in the tree.
    if (node.type === 'element' && node.content) open.push(node.content);
  }
  return null;
}

/** Data for search engines and mail programs travels in <script> too; by the HTML standard it is never run. */
const DATA_BLOCK = /^application\/(?:ld\+)?json$/i;
const RUNNING_ADDRESS = /^(?:javascript|vbscript|data:text\/html)/;

function activePart(element: Element): string | null {
  const { tagName, properties } = element;
  if (tagName === 'script' && !DATA_BLOCK.test(textOf(properties.type))) return '<script>';
  for (const [name, value] of Object.entries(properties)) {
    if (/^on[a-z]+$/i.test(name)) return `the attribute ${name.toLowerCase()}="…"`;
    if (!/^(?:href|src|action|formAction|xLinkHref)$/i.test(name) || typeof value !== 'string') continue;
    // Browsers skip blanks and control characters when they read the scheme.
    // eslint-disable-next-line no-control-regex -- exactly those are looked for
    const address = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
    if (RUNNING_ADDRESS.test(address)) return `an address that begins with "${address.slice(0, 11)}"`;
  }
  return null;
}

function textOf(value: Element['properties'][string]): string {
  return typeof value === 'string' ? value : '';
}
