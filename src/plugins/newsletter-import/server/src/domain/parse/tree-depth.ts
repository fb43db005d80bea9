import type { Nodes, Root } from 'mdast';

/** Whether a tree has nodes more than so many levels below its root. Walks without recursion. */
export function isDeeperThan(root: Root, limit: number): boolean {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > limit) return true;
    if (!('children' in next.node)) continue;
    for (const child of next.node.children) open.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}
