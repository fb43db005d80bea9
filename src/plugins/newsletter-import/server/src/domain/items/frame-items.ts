import type { ItemType } from '../../../../shared/report';
import { findPhrase, hasPhrase } from '../lexicon';
import { isBackHeading, isSelfDescription, type Publisher } from '../structure/back-matter';
import { groupTitle, headingKey } from '../structure/heading-text';
import { blockText, inlineTexts, type HeadingBlock, type SourceBlock } from '../structure/source-blocks';
import { readPassage, type ReadingContext } from './reading';
import type { Part, Segment } from './segment';

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

export function mastheadItem(blocks: readonly SourceBlock[], title: string, context: ReadingContext): FrameItem | null {
  const told = blocks.filter((block) => block.kind !== 'rule' && block.kind !== 'image');
  if (told.length === 0) return null;
  return frameItem(told, 'issue', 'masthead', null, context, { title, confidence: 0.95, reason: 'It stands above all text and names the newsletter.' });
}

/** Greeting, editorial and table of contents, one item each. */
export function introItems(blocks: readonly SourceBlock[], context: ReadingContext): FrameItem[] {
  const items: FrameItem[] = [];
  let open: SourceBlock[] = [];
  let kind = '';
  const close = (): void => {
    if (open.length > 0) {
      const heading = open.find((block): block is HeadingBlock => block.kind === 'heading');
      const reason = kind === 'contents' ? 'It lists what the issue holds.' : 'It stands before the first section and greets or introduces.';
      items.push(frameItem(open, 'issue', kind, null, context, { title: heading ? groupTitle(blockText(heading)) : '', confidence: 0.85, reason }));
    }
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    const text = blockText(block).trim();
    const own = block.kind === 'image' ? 'image' : hasPhrase('contents', text) && text.length < 200 ? 'contents' : hasPhrase('imageDescription', text) ? 'image' : 'intro';
    const continues = open.length > 0 && (own === kind || (kind === 'contents' && block.kind === 'list') || (kind === 'contents' && own === 'intro' && text.length < 90));
    if (!continues) {
      close();
      kind = own;
    }
    open.push(block);
    if (kind === 'contents' && block.kind === 'list') close();
  }
  close();
  return items;
}

/** The last page: picture, greeting, who the publisher is, how to reach it. */
export function backItems(blocks: readonly SourceBlock[], publisher: Publisher, context: ReadingContext): FrameItem[] {
  const items: FrameItem[] = [];
  let heading: HeadingBlock | null = null;
  let open: { blocks: SourceBlock[]; kind: Kind; heading: HeadingBlock | null } | null = null;
  const close = (): void => {
    if (open) items.push(fromKind(open.blocks, open.kind, open.heading, context));
    open = null;
  };
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    if (block.kind === 'heading') {
      close();
      heading = block;
      open = { blocks: [block], kind: kindOfHeading(block, publisher), heading };
      continue;
    }
    const kind = kindOf(block, publisher, open?.heading ? open.kind : null);
    const current: { blocks: SourceBlock[]; kind: Kind; heading: HeadingBlock | null } | null = open;
    if (current && goesWith(current, kind, block)) current.blocks.push(block);
    else {
      close();
      open = { blocks: [block], kind, heading };
    }
  }
  close();
  return items;
}

interface Kind {
  type: 'issue' | 'contact';
  kind: 'image' | 'closing' | 'boilerplate' | 'about' | 'contact_point' | 'subscription' | 'neutral';
  reason: string;
}

function goesWith(open: { blocks: SourceBlock[]; kind: Kind; heading: HeadingBlock | null }, next: Kind, block: SourceBlock): boolean {
  if (block.kind === 'list') return true;
  if (next.kind === 'neutral' && open.kind.kind !== 'image' && open.kind.kind !== 'closing') return true;
  const isUnderHeading = open.blocks[0]?.kind === 'heading';
  if (isUnderHeading) return open.blocks.length === 1 || open.kind.type === next.type;
  if (open.kind.kind === 'boilerplate' && next.kind === 'boilerplate') return isShortLine(block) && open.blocks.every(isShortLine);
  return open.kind.kind === next.kind && (next.kind === 'contact_point' || next.kind === 'closing') && isShortLine(block);
}

function kindOfHeading(heading: HeadingBlock, publisher: Publisher): Kind {
  const text = blockText(heading);
  if (hasPhrase('contactHeading', groupTitle(text))) return { type: 'contact', kind: 'subscription', reason: `"${text.trim()}" heads how to reach the publisher.` };
  if (isBackHeading(text, publisher)) return { type: 'contact', kind: 'about', reason: `"${text.trim()}" heads who the publisher is.` };
  return { type: 'contact', kind: 'about', reason: 'It stands on the last page, under a heading of its own.' };
}

function kindOf(block: SourceBlock, publisher: Publisher, under: Kind | null): Kind {
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  const found = (words: string | null, what: string): string => `"${(words ?? '').slice(0, 60)}" is ${what}.`;
  if (block.kind === 'image' || hasPhrase('imageDescription', text)) {
    return { type: 'issue', kind: 'image', reason: block.kind === 'image' ? 'It is a picture.' : found(findPhrase('imageDescription', text), 'how pictures are described') };
  }
  if (hasPhrase('closing', text) && text.length < 300) return { type: 'issue', kind: 'closing', reason: found(findPhrase('closing', text), 'a greeting at the end') };
  if (hasPhrase('mandate', text) || hasPhrase('editor', text)) {
    return { type: 'issue', kind: 'boilerplate', reason: found(findPhrase('mandate', text) ?? findPhrase('editor', text), 'about the newsletter itself') };
  }
  if (hasPhrase('subscription', text)) return { type: 'contact', kind: 'subscription', reason: found(findPhrase('subscription', text), 'about receiving the newsletter') };
  if (isSelfDescription(text, publisher)) return { type: 'contact', kind: 'about', reason: found(findPhrase('about', text), 'how a publisher describes itself') };
  if (hasPhrase('contactPoint', text) || /@/.test(text)) return { type: 'contact', kind: 'contact_point', reason: found(findPhrase('contactPoint', text) ?? '@', 'how to reach the publisher') };
  if (under) return { ...under, kind: under.kind };
  if (isShortLine(block)) return { type: 'issue', kind: 'boilerplate', reason: 'It is a line of names on the last page.' };
  return { type: 'issue', kind: 'neutral', reason: 'It stands on the last page.' };
}

function isShortLine(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return block.kind === 'paragraph' && text.length <= 120 && !/[.!?]$/.test(text);
}

function fromKind(blocks: readonly SourceBlock[], kind: Kind, heading: HeadingBlock | null, context: ReadingContext): FrameItem {
  const title = heading && blocks[0] === heading ? groupTitle(blockText(heading)) : '';
  const group = heading ? groupTitle(blockText(heading)) : null;
  const name = kind.kind === 'neutral' ? 'boilerplate' : kind.kind;
  return frameItem(blocks, kind.type, name, group, context, { title, confidence: 0.8, reason: kind.reason });
}

function frameItem(
  blocks: readonly SourceBlock[],
  type: FrameItem['type'],
  kind: string,
  group: string | null,
  context: ReadingContext,
  told: { title: string; confidence: number; reason: string },
): FrameItem {
  const texts = blocks.flatMap(inlineTexts);
  const readings = texts.map((text) => readPassage(text, context));
  const parts = blocks.flatMap((block): Part[] => (block.kind === 'paragraph' ? [{ kind: 'paragraph', text: block.text, isQuote: block.isQuote, lines: block.lines }] : block.kind === 'list' ? [{ kind: 'list', list: block, lines: block.lines }] : block.kind === 'table' ? [{ kind: 'table', table: block, lines: block.lines }] : []));
  const heading = blocks.find((block): block is HeadingBlock => block.kind === 'heading') ?? null;
  const first = blocks[0] as SourceBlock;
  const lines: [number, number] = [first.lines[0], Math.max(...blocks.map((block) => block.lines[1]))];
  const alt = first.kind === 'image' ? first.alt : '';
  const title = told.title !== '' ? told.title : alt !== '' ? alt : firstLine(texts[0]?.text ?? '');
  return {
    segment: { parts, readings, title: { text: title, heading }, lead: null, lines, because: told.reason, isCourtesy: false },
    blocks: [...blocks],
    type,
    kind,
    group,
    confidence: told.confidence,
    reason: told.reason,
  };
}

function firstLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, line.lastIndexOf(' ', 90))} …` : line;
}

/** Texts that recur from issue to issue are known by the same key. */
export function recurs(text: string, boilerplate: ReadonlySet<string>): boolean {
  return boilerplate.has(headingKey(text));
}
