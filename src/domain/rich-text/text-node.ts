import { MARKS, type InlineNode, type Mark, type TextNode } from './blocks';

/** A text node that has exactly the given marks. */
export function textNode(text: string, marks: Iterable<Mark> = []): TextNode {
  const node: TextNode = { type: 'text', text };
  const wanted = [...marks];
  for (const mark of MARKS) if (wanted.includes(mark)) node[mark] = true;
  return node;
}

export function marksOf(node: TextNode): Mark[] {
  return MARKS.filter((mark) => node[mark] === true);
}

function hasSameMarks(left: TextNode, right: TextNode): boolean {
  return MARKS.every((mark) => (left[mark] === true) === (right[mark] === true));
}

/** Joins neighbouring texts of the same marks and leaves out empty ones. Links stay apart. */
export function mergeTexts<Node extends InlineNode>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (node.type === 'text' && last?.type === 'text' && hasSameMarks(last, node)) last.text += node.text;
    else merged.push({ ...node });
  }
  return merged;
}

/** The text of inline nodes without marks or link targets. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : inlineText(node.children))).join('');
}
