import { MASTHEAD_REACH } from './front-matter';
import { blockText, type SourceBlock } from './source-blocks';

export interface Furniture {
  blocks: SourceBlock[];
  /** Lines printed on every page, once each: they name the newsletter, so they go with its masthead. */
  runningHeads: SourceBlock[];
  /** Page numbers, and the repetitions of running heads, which are no part of the text. */
  removed: { text: string; lines: [number, number]; reason: string }[];
  /** What need not be kept: page numbers, and all printings of a running head but the first. */
  repeated: { lines: [number, number] }[];
  /** The line each numbered page begins on, where the source prints page numbers. */
  pageStarts: Map<number, number>;
}

const PAGE_NUMBER =
  /^[-–—|•\s]{0,5}(?:(?:side|page|s\.|p\.)\s*)?(\d{1,3})(?:\s*(?:av|of|\/)\s*\d{1,3})?[-–—|•\s]{0,5}$/iu;
const RUNNING_HEAD_LENGTH = 90;
const RUNNING_HEAD_TIMES = 3;
/** Among so many first blocks a line names the newsletter. */
const TOP_LINES = 4;
/** More different lines than this recur for another reason. */
const MOST_RUNNING_HEADS = 6;

/** Takes out what a page layout puts on every page. Where a running head is first printed on top, it stays. */
export function withoutFurniture(blocks: readonly SourceBlock[]): Furniture {
  const running = runningKeys(blocks);
  const seen = new Set<string>();
  const removed: Furniture['removed'] = [];
  const runningHeads: SourceBlock[] = [];
  const repeated: Furniture['repeated'] = [];
  const pageStarts = new Map<number, number>();
  const kept = blocks.filter((block, index) => {
    const number = pageNumber(block, blocks[index + 1]);
    if (number !== null) {
      pageStarts.set(number + 1, block.lines[1] + 1);
      removed.push({ text: blockText(block).trim(), lines: block.lines, reason: 'page number' });
      repeated.push({ lines: block.lines });
      return false;
    }
    const key = runningKey(block);
    if (key === null || !running.has(key)) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    // Before the first page number it stands in the masthead itself.
    if (isFirst && index < MASTHEAD_REACH && pageStarts.size === 0) return true;
    if (isFirst) runningHeads.push(block);
    else repeated.push({ lines: block.lines });
    removed.push({ text: blockText(block).trim(), lines: block.lines, reason: 'printed on every page' });
    return false;
  });
  return { blocks: kept, runningHeads, removed, repeated, pageStarts };
}

/**
 * A short line that recurs is a running head where it stands beside page numbers, or names the newsletter on top. Under
 * several headings "Nothing new." is said each time.
 */
function runningKeys(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  const found = new Map<string, { count: number; atPageEnds: number; isOnTop: boolean }>();
  blocks.forEach((block, index) => {
    const key = runningKey(block);
    if (key === null) return;
    const known = found.get(key) ?? { count: 0, atPageEnds: 0, isOnTop: index < TOP_LINES };
    const isAtPageEnd = [index - 1, index + 1].some((at) => isPageNumber(blocks[at], blocks[at + 1]));
    found.set(key, {
      ...known,
      count: known.count + 1,
      atPageEnds: known.atPageEnds + (isAtPageEnd || hasPageNumber(block) ? 1 : 0),
    });
  });
  const keys = [...found].filter(
    ([, { count, atPageEnds, isOnTop }]) =>
      count >= RUNNING_HEAD_TIMES && (isOnTop || atPageEnds * 2 >= count),
  );
  return new Set(keys.length > MOST_RUNNING_HEADS ? [] : keys.map(([key]) => key));
}

function isPageNumber(block: SourceBlock | undefined, next: SourceBlock | undefined): boolean {
  return block !== undefined && pageNumber(block, next) !== null;
}

/** "Fjord News – page 3". */
function hasPageNumber(block: SourceBlock): boolean {
  return /(?<!\p{L})(?:side|page)\s\d{1,3}(?!\d)/iu.test(blockText(block));
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
  if (/[.!?]$/.test(text) || text.length > RUNNING_HEAD_LENGTH || block.text.runs.some((run) => run.link))
    return null;
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
