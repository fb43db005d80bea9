import type { Definition, Nodes } from 'mdast';
import type { Flattened } from './flattened';
import { MAX_NESTING, RichTextLimitError } from './limits';

/** What is known while a Markdown tree is read, and what is noted on the way. */
export interface Reading {
  /** Link addresses given apart from their links, by identifier. */
  definitions: ReadonlyMap<string, Definition>;
  /** Identifiers of definitions that a link or an image uses. */
  used: ReadonlySet<string>;
  flattened: Flattened[];
  /** The Markdown the tree was parsed from, if there is one. */
  source: string | null;
}

/**
 * Looks through a tree before it is read.
 *
 * @throws RichTextLimitError if something lies deeper than `MAX_NESTING`
 */
export function startReading(nodes: readonly Nodes[], source: string | null): Reading {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  const waiting = nodes.map((node) => ({ node, depth: 1 }));
  // Not recursive: the tree may be as deep as the machine allows.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_NESTING) {
      throw new RichTextLimitError(
        'too_deep',
        `Quotations, lists or marks lie within one another more than ${MAX_NESTING} deep. Take some of them apart.`,
      );
    }
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ('children' in node) {
      // The last is taken first: of two definitions with one identifier, the first in the text remains.
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return { definitions, used, flattened: [], source };
}
