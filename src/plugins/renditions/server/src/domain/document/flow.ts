import {
  isLinkUrl,
  MARKS,
  type Block,
  type Blocks,
  type InlineNode,
  type ListBlock,
  type TextNode,
} from '../../../../../../domain/rich-text';
import { imageTexts } from '../../../../../../domain/rich-text/image-text';
import { saysNothingAlone } from './link-labels';
import type { Figure, Flow, FlowBlock, FlowHeadingLevel, FlowList, Run, TextRun } from './issue-document';
import { isSeen, readable } from './passage';

/** Where rich text stands. */
export interface FlowPlace {
  /** Level of the heading it stands under: its own headings begin one below. */
  under: number;
  /** What it is about, for links that say nothing alone. */
  about: string;
  /** An uploaded file's address made absolute. */
  absolute: (url: string) => string;
}

/**
 * Rich text as renditions draw it. Empty blocks are gone; headings begin right below the one they stand under and skip
 * no level (WCAG 1.3.1); a link that is not safe to follow is its text alone.
 */
export const flowOf = (blocks: Blocks, place: FlowPlace): Flow => {
  const levelOf = headingLevels(place.under);
  return blocks.flatMap((block): FlowBlock[] => flowBlock(block, place, levelOf));
};

const flowBlock = (
  block: Block,
  place: FlowPlace,
  levelOf: (level: number) => FlowHeadingLevel,
): FlowBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'quote': {
      const runs = runsOf(block.children, place);
      return runs.length === 0 ? [] : [{ type: block.type, runs }];
    }
    case 'heading': {
      const runs = runsOf(block.children, place);
      return runs.length === 0 ? [] : [{ type: 'heading', level: levelOf(block.level), runs }];
    }
    case 'list': {
      const list = flowList(block, place);
      return list.items.length === 0 ? [] : [list];
    }
    case 'code': {
      const text = readable(block.children.map((node) => node.text).join(''));
      return text.trim() === '' ? [] : [{ type: 'code', text }];
    }
    case 'image':
      return [{ type: 'image', figure: figureOfImage(block.image, place.absolute) }];
  }
};

/** Levels as an author nested them, moved under `under`: a deeper heading is one level down, however far it was. */
const headingLevels = (under: number): ((level: number) => FlowHeadingLevel) => {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, Math.max(2, under + open.length)) as FlowHeadingLevel;
  };
};

const flowList = (list: ListBlock, place: FlowPlace): FlowList => {
  const items: FlowList['items'] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') {
      const runs = runsOf(child.children, place);
      if (runs.length > 0) items.push({ runs, lists: [] });
      continue;
    }
    const nested = flowList(child, place);
    if (nested.items.length === 0) continue;
    const parent = items.at(-1);
    // A nested list without an item before it has lost its parent: its items stand a level higher.
    if (parent) parent.lists.push(nested);
    else items.push(...nested.items);
  }
  return { type: 'list', ordered: list.format === 'ordered', items };
};

const runsOf = (nodes: readonly InlineNode[], place: FlowPlace): Run[] => {
  const runs = nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return textRuns([node]);
    const label = textRuns(node.children);
    // Nobody could see or follow a link of nothing but blanks.
    if (!isLinkUrl(node.url) || !label.some(hasText)) return label;
    const words = label.map(({ text }) => text).join('');
    return [
      { type: 'link', url: node.url, about: saysNothingAlone(words) ? place.about : null, runs: label },
    ];
  });
  return runs.some(hasText) ? runs : [];
};

const hasText = (run: Run): boolean =>
  run.type === 'text' ? isSeen(run.text) : run.runs.some(({ text }) => isSeen(text));

const textRuns = (nodes: readonly TextNode[]): TextRun[] =>
  nodes
    .filter(({ text }) => text !== '')
    .map((node) => {
      const run: TextRun = { type: 'text', text: readable(node.text) };
      for (const mark of MARKS) if (node[mark] === true) run[mark] = true;
      return run;
    });

const figureOfImage = (
  image: {
    url: string;
    alternativeText?: string | null;
    caption?: string | null;
    width: number;
    height: number;
  },
  absolute: (url: string) => string,
): Figure => {
  const [alt = '', caption = null] = imageTexts(image.alternativeText, image.caption).map(readable);
  return { url: absolute(image.url), alt, caption, width: image.width, height: image.height };
};
