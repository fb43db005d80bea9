import { hasPhrase } from '../lexicon';
import { groupTitle } from '../structure/heading-text';
import { blockText, type HeadingBlock, type SourceBlock } from '../structure/source-blocks';
import { frameItem, pictureItems, type FrameDecision, type FrameItem } from './frame-item';
import type { ReadingContext } from './reading';

/**
 * Name, number, period and readers of the newsletter as one item; its logo, and a line such as "View in your browser",
 * as others. Running heads add their text to the masthead's, not their lines.
 */
export function mastheadItems(
  blocks: readonly SourceBlock[],
  runningHeads: readonly SourceBlock[],
  title: string,
  context: ReadingContext,
): FrameItem[] {
  const lines = blocks.filter((block) => block.kind !== 'rule' && block.kind !== 'image');
  const isAside = (block: SourceBlock): boolean => hasPhrase('subscription', blockText(block));
  const asides = lines.filter(isAside).map((block) => asideItem(block, context));
  const own = lines.filter((block) => !isAside(block));
  const [first, ...others] = [...own, ...runningHeads];
  const span: [number, number] | null = own[0] ? [own[0].lines[0], own.at(-1)?.lines[1] ?? 0] : null;
  const reason = 'It stands above all text and names the newsletter.';
  const decision: FrameDecision = {
    type: 'issue',
    kind: 'masthead',
    title,
    ...(span ? { lines: span } : {}),
    confidence: 0.95,
    reason,
  };
  const named = first ? [frameItem([first, ...others], decision, context)] : [];
  return [...pictureItems(blocks, context), ...asides, ...named].sort(
    (a, b) => a.segment.lines[0] - b.segment.lines[0],
  );
}

function asideItem(block: SourceBlock, context: ReadingContext): FrameItem {
  const reason = 'It is about receiving the newsletter.';
  return frameItem([block], { type: 'issue', kind: 'boilerplate', confidence: 0.8, reason }, context);
}

type IntroKind = 'contents' | 'image' | 'intro';

const LONGEST_CONTENTS_LINE = 90;

/** Greeting, editorial and table of contents, one item each. */
export function introItems(blocks: readonly SourceBlock[], context: ReadingContext): FrameItem[] {
  const groups: { kind: IntroKind; blocks: [SourceBlock, ...SourceBlock[]]; isClosed: boolean }[] = [];
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    const kind = introKind(block);
    const open = groups.at(-1);
    if (open && !open.isClosed && continuesIntro(open.kind, kind, block)) open.blocks.push(block);
    else groups.push({ kind, blocks: [block], isClosed: false });
    const last = groups.at(-1);
    if (last?.kind === 'contents' && block.kind === 'list') last.isClosed = true;
  }
  return groups.map((group) => introItem(group.kind, group.blocks, context));
}

function introItem(
  kind: IntroKind,
  blocks: readonly [SourceBlock, ...SourceBlock[]],
  context: ReadingContext,
): FrameItem {
  const heading = blocks.find((block): block is HeadingBlock => block.kind === 'heading');
  const reason =
    kind === 'contents'
      ? 'It lists what the issue holds.'
      : 'It stands before the first section and greets or introduces.';
  const title = heading ? { title: groupTitle(blockText(heading)) } : {};
  return frameItem(blocks, { type: 'issue', kind, ...title, confidence: 0.85, reason }, context);
}

function introKind(block: SourceBlock): IntroKind {
  const text = blockText(block).trim();
  if (block.kind === 'image') return 'image';
  if (hasPhrase('contents', text) && text.length < 200) return 'contents';
  return hasPhrase('imageDescription', text) ? 'image' : 'intro';
}

function continuesIntro(open: IntroKind, next: IntroKind, block: SourceBlock): boolean {
  if (next === open) return next !== 'image';
  if (open !== 'contents') return false;
  return (
    block.kind === 'list' || (next === 'intro' && blockText(block).trim().length < LONGEST_CONTENTS_LINE)
  );
}
