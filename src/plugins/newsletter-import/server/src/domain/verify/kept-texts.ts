import { blocksToPlainText, type Blocks } from '../../../../../../domain/rich-text';
import type { ImportPlan, KeptTexts } from '../types';

/**
 * What a plan's drafts would hold; the same is to be read from the saved drafts for the proof on the database. Each text
 * once: items of the issue's own are in its intro and closing.
 */
export function keptTextsOf(plan: ImportPlan): KeptTexts {
  const { issue, items, sections, groups } = plan;
  const entries = items.filter((item) => item.type !== 'issue');
  const richTexts = [...entries.map((item) => item.blocks), issue.intro, issue.closing];
  return {
    texts: [
      ...richTexts.map((blocks) => blocksToPlainText(blocks)),
      ...issue.images.map((image) => image.alt),
    ],
    headings: [
      issue.title,
      ...issue.printed,
      ...sections.map((section) => section.title),
      ...groups.map((group) => group.heading),
      ...items.flatMap((item) => (item.group === null ? [item.title] : [item.title, item.group])),
    ],
    linkLabels: items.flatMap((item) => item.links.map((link) => link.label)),
    emphasis: richTexts.flatMap(emphasisOfBlocks),
  };
}

interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
}

/** Bold and italic terms of a rich text, each put together from its neighbouring parts. */
export function emphasisOfBlocks(blocks: Blocks): string[] {
  const terms: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') terms.push(open.replace(/\s+/g, ' ').trim());
    open = '';
  };
  const visit = (node: unknown): void => {
    if (isText(node)) {
      if (node.bold === true || node.italic === true) open += node.text;
      else close();
      return;
    }
    const children = isParent(node) ? node.children : [];
    const isLink = isParent(node) && node.type === 'link';
    if (!isLink) close();
    children.forEach(visit);
    if (!isLink) close();
  };
  blocks.forEach(visit);
  close();
  return terms;
}

function isText(node: unknown): node is TextNode {
  return (
    typeof node === 'object' && node !== null && 'type' in node && node.type === 'text' && 'text' in node
  );
}

function isParent(node: unknown): node is { type: string; children: unknown[] } {
  return typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children);
}
