import { sliceInline, type InlineText } from '../inline/inline-text';
import { hasPhrase } from '../lexicon';
import { numberDepth, withoutContinuation } from './heading-text';
import { type HeadingBlock, type HeadingStyle, type ParagraphBlock, type SourceBlock } from './source-blocks';

const LONGEST_HEADING = 110;

/**
 * Newsletters made without heading styles set headings in capitals, in bold, underlined or with a number. Each such line
 * that has text under it becomes a heading; its level is given later, from the styles the source really uses.
 */
export function withPseudoHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const split = blocks.flatMap((block, index) => splitFirstLine(block, blocks[index + 1]));
  const numbered = numberedLines(split);
  const found = split.map((block, index) => styleOf(block, index, split, numbered));
  const usable = usableStyles(found, split);
  return split.map((block, index) => {
    const style = found[index];
    if (!style || !usable.has(style)) return block;
    return asHeading(block, style);
  });
}

function asHeading(block: SourceBlock, style: HeadingStyle): SourceBlock {
  if (block.kind === 'paragraph')
    return {
      kind: 'heading',
      style,
      level: Math.max(1, numberDepth(block.text.text)),
      text: block.text,
      lines: block.lines,
    };
  const text = block.kind === 'list' ? firstText(block) : null;
  return text ? { kind: 'heading', style, level: 1, text, lines: block.lines } : block;
}

function firstText(block: SourceBlock): InlineText | null {
  if (block.kind !== 'list') return null;
  const first = block.entries[0]?.blocks[0];
  return block.entries.length === 1 && block.entries[0]?.blocks.length === 1 && first?.kind === 'paragraph'
    ? first.text
    : null;
}

/** A heading line with its text right below, without a blank line between, is parsed as one paragraph. */
function splitFirstLine(block: SourceBlock, next: SourceBlock | undefined): SourceBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const at = block.text.text.indexOf('\n');
  if (at < 0) {
    const isRuled =
      next?.kind === 'rule' && next.lines[0] === block.lines[1] + 1 && isHeadingLike(block.text.text);
    return isRuled
      ? [{ kind: 'heading', style: 'underlined', level: 1, text: block.text, lines: block.lines }]
      : [block];
  }
  const first = sliceInline(block.text, 0, at);
  const isHeading =
    isHeadingLike(first.text) &&
    (isCapitals(first.text) || numberDepth(first.text) > 1) &&
    !isCapitals(block.text.text);
  if (!isHeading || block.text.text.length - at < 40) return [block];
  const rest = sliceInline(block.text, at, block.text.text.length);
  const line = block.lines[0];
  return [
    { ...block, text: first, lines: [line, line] },
    { ...block, text: rest, lines: [line + 1, block.lines[1]] },
  ];
}

function isHeadingLike(text: string): boolean {
  const line = text.trim();
  return (
    line.length >= 3 &&
    line.length <= LONGEST_HEADING &&
    !line.includes('\n') &&
    !/[.;,!]$/.test(line.replace(/\b(?:forts|cont|m\.?m|etc)\.$/i, '')) &&
    /\p{L}/u.test(line)
  );
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isWhollyMarked(text: InlineText, mark: 'bold' | 'italic'): boolean {
  return text.runs.every((run) => run[mark] || !/[\p{L}\p{N}]/u.test(run.text)) && /\p{L}/u.test(text.text);
}

function styleOf(
  block: SourceBlock,
  index: number,
  blocks: readonly SourceBlock[],
  numbered: ReadonlySet<number>,
): HeadingStyle | null {
  if (block.kind === 'list') return numbered.has(index) ? 'numbered' : null;
  if (block.kind !== 'paragraph' || !isHeadingLike(block.text.text) || isNoHeading(block)) return null;
  if (!hasTextBelow(index, blocks)) return null;
  if (isCapitals(withoutContinuation(block.text.text))) return 'capitals';
  if (numbered.has(index)) return 'numbered';
  if (isWhollyMarked(block.text, 'bold')) return 'bold';
  if (isWhollyMarked(block.text, 'italic') && !/[:"”»]$/.test(block.text.text.trim())) return 'italic';
  return null;
}

/** Greetings, picture texts, addresses and the like are set in bold too. */
function isNoHeading(block: ParagraphBlock): boolean {
  const text = block.text.text;
  return (
    hasPhrase('closing', text) ||
    hasPhrase('imageDescription', text) ||
    /@|https?:/.test(text) ||
    block.isQuote
  );
}

function hasTextBelow(index: number, blocks: readonly SourceBlock[]): boolean {
  for (let at = index + 1; at < Math.min(blocks.length, index + 4); at += 1) {
    const block = blocks[at];
    if (block?.kind === 'list' || block?.kind === 'table') return true;
    if (block?.kind === 'heading') return true;
    if (block?.kind === 'paragraph') {
      const text = block.text.text.trim();
      if (text.length > 60 || /[.!?:]$/.test(text)) return true;
    }
  }
  return false;
}

/** Short lines that begin with consecutive numbers ("1. Reports", text, "2. Events", text) are headings, though each parses as a list of one. */
function numberedLines(blocks: readonly SourceBlock[]): Set<number> {
  const found: { index: number; number: number }[] = [];
  const deep = new Set<number>();
  blocks.forEach((block, index) => {
    const text = block.kind === 'list' ? firstText(block) : null;
    const next = blocks[index + 1];
    if (
      block.kind === 'list' &&
      block.isOrdered &&
      text &&
      isHeadingLike(text.text) &&
      next &&
      next.kind !== 'rule'
    ) {
      found.push({ index, number: block.start });
    } else if (block.kind === 'paragraph' && numberDepth(block.text.text) > 0) {
      if (numberDepth(block.text.text) > 1) deep.add(index);
      else found.push({ index, number: Number(/^\d+/.exec(block.text.text)?.[0] ?? 0) });
    }
  });
  const isSequence =
    found.length >= 2 &&
    found.every((line, at) => at === 0 || line.number >= (found[at - 1]?.number ?? 0)) &&
    found.some((line) => line.number > 1);
  return new Set([...(isSequence ? found.map((line) => line.index) : []), ...(deep.size >= 2 ? deep : [])]);
}

/**
 * Styles that are used as headings in this source. Where the source has real headings under which most text stands, a
 * style must recur to count; italic counts only where nothing else does.
 */
function usableStyles(
  found: readonly (HeadingStyle | null)[],
  blocks: readonly SourceBlock[],
): Set<HeadingStyle> {
  const counts = new Map<HeadingStyle, number>();
  for (const style of found) if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading').length;
  const usable = new Set<HeadingStyle>();
  if ((counts.get('capitals') ?? 0) >= 2) usable.add('capitals');
  if ((counts.get('numbered') ?? 0) >= 2) usable.add('numbered');
  if ((counts.get('bold') ?? 0) >= 2 || (headings === 0 && (counts.get('bold') ?? 0) >= 1))
    usable.add('bold');
  if (headings === 0 && usable.size === 0 && (counts.get('italic') ?? 0) >= 2) usable.add('italic');
  return usable;
}
