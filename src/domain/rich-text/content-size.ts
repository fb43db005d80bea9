import type { Blocks } from './blocks';
import {
  MAX_BLOCKS_CHARACTERS,
  MAX_BLOCKS_NODES,
  MAX_LIST_DEPTH,
  RichTextLimitError,
  type RichTextLimit,
} from './limits';
import { limitSentence } from './problem-sentences';

export interface ContentSize {
  /** Objects: blocks, items, links, texts. */
  nodes: number;
  /** Characters of all strings: text, addresses and other attributes. */
  characters: number;
  /** Lists within one another, the outermost included. */
  listDepth: number;
}

/** How large a value of JSON is. Not recursive, as the value may come from anywhere; stops counting above the limits. */
export function contentSize(value: unknown): ContentSize {
  const size: ContentSize = { nodes: 0, characters: 0, listDepth: 0 };
  const waiting = [{ value, listDepth: 0 }];
  for (let next = waiting.pop(); next && exceededLimit(size) === null; next = waiting.pop()) {
    if (typeof next.value === 'string') size.characters += next.value.length;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const listDepth = next.listDepth + ('type' in next.value && next.value.type === 'list' ? 1 : 0);
    if (!Array.isArray(next.value)) size.nodes += 1;
    size.listDepth = Math.max(size.listDepth, listDepth);
    for (const child of Object.values(next.value)) waiting.push({ value: child, listDepth });
  }
  return size;
}

export function exceededLimit({ nodes, characters, listDepth }: ContentSize): RichTextLimit | null {
  if (characters > MAX_BLOCKS_CHARACTERS) return 'too_long';
  if (nodes > MAX_BLOCKS_NODES) return 'too_complex';
  return listDepth > MAX_LIST_DEPTH ? 'too_deep' : null;
}

/** @throws RichTextLimitError if the blocks are too much for one rich text field */
export function assertWithinLimits(blocks: Blocks): void {
  const limit = exceededLimit(contentSize(blocks));
  if (limit !== null) throw new RichTextLimitError(limit, limitSentence(limit).en);
}
