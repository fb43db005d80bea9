import type { RootContent } from 'mdast';
import type { Block, InlineNode, ListBlock } from '../../../../../../domain/rich-text';
import { blocksToMdast } from '../../../../../../domain/rich-text/blocks-to-mdast';
import { writableForm } from '../../../../../../domain/rich-text/markdown-form';
import type { Figure, Flow, FlowBlock, FlowList, Run } from '../document/issue-document';

/** Rich text as a Markdown syntax tree. Underlining is lost, as Markdown has none; a caption stands below its image. */
export const flowToMdast = (flow: Flow): RootContent[] => flow.flatMap(blockNodes);

export const figureToMdast = ({ url, alt, caption }: Figure): RootContent[] => [
  { type: 'paragraph', children: [{ type: 'image', url, alt }] },
  ...(caption === null ? [] : [{ type: 'paragraph' as const, children: [plainText(caption)] }]),
];

export const plainText = (value: string) => ({ type: 'text' as const, value });

const blockNodes = (block: FlowBlock): RootContent[] =>
  block.type === 'image'
    ? figureToMdast(block.figure)
    : blocksToMdast(writableForm([storedBlock(block)]).blocks).children;

/** As an editor would have written it: one writer of Markdown serves what is stored and what is read. */
const storedBlock = (block: Exclude<FlowBlock, { type: 'image' }>): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { type: block.type, children: inline(block.runs) };
    case 'heading':
      return { type: 'heading', level: block.level, children: inline(block.runs) };
    case 'list':
      return storedList(block);
    case 'code':
      return { type: 'code', children: [{ type: 'text', text: block.text }] };
  }
};

const storedList = ({ ordered, items }: FlowList): ListBlock => ({
  type: 'list',
  format: ordered ? 'ordered' : 'unordered',
  children: items.flatMap(({ runs, lists }) => [
    { type: 'list-item' as const, children: inline(runs) },
    ...lists.map(storedList),
  ]),
});

const inline = (runs: readonly Run[]): InlineNode[] =>
  runs.map((run) => (run.type === 'text' ? run : { type: 'link', url: run.url, children: run.runs }));
