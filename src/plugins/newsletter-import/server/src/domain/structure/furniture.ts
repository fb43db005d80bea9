import { blockText, type SourceBlock } from './source-blocks';

export interface Furniture {
  blocks: SourceBlock[];
  /** Page numbers and lines that recur on every page, which are no part of the text. */
  removed: { text: string; lines: [number, number]; reason: string }[];
  /** The line each numbered page begins on, where the source prints page numbers. */
  pageStarts: Map<number, number>;
}

const PAGE_NUMBER = /^(?:[-–—|•\s]*)(?:(?:side|page|s\.|p\.)\s*)?(\d{1,3})(?:\s*(?:av|of|\/)\s*\d{1,3})?(?:[-–—|•\s]*)$/iu;
const RUNNING_HEAD_LENGTH = 90;
const RUNNING_HEAD_TIMES = 3;

/** Takes out what a page layout puts on every page. A running head keeps its first printing. */
export function withoutFurniture(blocks: readonly SourceBlock[]): Furniture {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const key = runningKey(block);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const removed: Furniture['removed'] = [];
  const pageStarts = new Map<number, number>();
  const kept = blocks.filter((block, index) => {
    const number = pageNumber(block, blocks[index + 1]);
    if (number !== null) {
      pageStarts.set(number + 1, block.lines[1] + 1);
      removed.push({ text: blockText(block).trim(), lines: block.lines, reason: 'page number' });
      return false;
    }
    const key = runningKey(block);
    if (!key || (counts.get(key) ?? 0) < RUNNING_HEAD_TIMES) return true;
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    removed.push({ text: blockText(block).trim(), lines: block.lines, reason: 'printed on every page' });
    return false;
  });
  return { blocks: kept, removed, pageStarts };
}

/** A heading is a section's business; a paragraph that is only a number is a page's. */
function pageNumber(block: SourceBlock, next: SourceBlock | undefined): number | null {
  if (block.kind !== 'paragraph') return null;
  const match = PAGE_NUMBER.exec(block.text.text.trim());
  if (!match || (next?.kind === 'paragraph' && next.lines[0] === block.lines[1] + 1)) return null;
  return Number(match[1]);
}

function runningKey(block: SourceBlock): string | null {
  if (block.kind !== 'paragraph') return null;
  const text = block.text.text.trim();
  if (text.length > RUNNING_HEAD_LENGTH || block.text.runs.some((run) => run.link)) return null;
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
