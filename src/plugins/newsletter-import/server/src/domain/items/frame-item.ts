import type { ItemType } from '../../../../shared/report';
import { blockText, inlineTexts, type HeadingBlock, type SourceBlock } from '../structure/source-blocks';
import { partOfBlock } from './body';
import { readPassage, type ReadingContext } from './reading';
import type { Segment } from './segment';

/** A matter of the newsletter's frame (masthead, greeting, last page), whose type follows from where it stands. */
export interface FrameItem {
  segment: Segment;
  blocks: SourceBlock[];
  type: Extract<ItemType, 'issue' | 'contact'>;
  kind: string;
  group: string | null;
  confidence: number;
  reason: string;
}

/** What is known of a frame item before its text is read. */
export interface FrameDecision {
  type: FrameItem['type'];
  kind: string;
  /** Left out, the item is named by its heading, its picture's description or its first line. */
  title?: string;
  group?: string | null;
  /** Left out, those of its blocks. */
  lines?: [number, number];
  confidence: number;
  reason: string;
}

const LONGEST_TITLE = 90;

export function frameItem(
  blocks: readonly [SourceBlock, ...SourceBlock[]],
  decision: FrameDecision,
  context: ReadingContext,
): FrameItem {
  const { type, kind, group = null, confidence, reason } = decision;
  const [first] = blocks;
  const texts = blocks.flatMap(inlineTexts);
  const heading = blocks.find((block): block is HeadingBlock => block.kind === 'heading') ?? null;
  const title = decision.title ?? (first.kind === 'image' ? first.alt : shorten(texts[0]?.text ?? ''));
  const lines = decision.lines ?? [first.lines[0], Math.max(...blocks.map((block) => block.lines[1]))];
  const segment: Segment = {
    parts: blocks.flatMap((block) => (block.kind === 'heading' ? [] : partOfBlock(block))),
    readings: texts.map((text) => readPassage(text, context)),
    title: { text: title, heading },
    headings: [],
    lead: null,
    lines,
    because: reason,
    standsAlone: false,
  };
  return { segment, blocks: [...blocks], type, kind, group, confidence, reason };
}

/** Pictures with a description, each an item of the issue's own. */
export function pictureItems(blocks: readonly SourceBlock[], context: ReadingContext): FrameItem[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'image' || block.alt === '') return [];
    return [
      frameItem(
        [block],
        { type: 'issue', kind: 'image', confidence: 0.8, reason: 'It is a picture.' },
        context,
      ),
    ];
  });
}

/** A line of names or an address rather than a sentence. */
export function isShortLine(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return block.kind === 'paragraph' && text.length <= 120 && !/[.!?]$/.test(text);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', LONGEST_TITLE), LONGEST_TITLE / 2))} …`;
}
