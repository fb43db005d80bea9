import { findImpreciseDates } from '../../../../../../domain/dates';
import { hasPhrase } from '../lexicon';
import { numberDepth } from './heading-text';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';
import type { SourceLanguage } from '../types';

export interface FrontMatter {
  /** Name, number, period and readers of the newsletter. */
  masthead: SourceBlock[];
  /** Greeting, editorial, table of contents: what stands before the first section. */
  intro: SourceBlock[];
  body: SourceBlock[];
}

/** So many blocks at the top may belong to the masthead. */
export const MASTHEAD_REACH = 14;
const LONGEST_MASTHEAD_LINE = 140;
const OPENING_LINES = 3;
/** No introduction is longer; what goes on is text without a heading. */
const LONGEST_INTRO = 20_000;
const LONGEST_OPENING_LINE = 90;

/** Splits off what stands before the first section. */
export function splitFrontMatter(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  language: SourceLanguage,
): FrontMatter {
  const mastheadEnd = endOfMasthead(blocks, ranks, language);
  const introEnd = endOfIntro(blocks, mastheadEnd, ranks);
  return {
    masthead: blocks.slice(0, mastheadEnd),
    intro: blocks.slice(mastheadEnd, introEnd),
    body: blocks.slice(introEnd),
  };
}

function endOfMasthead(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  language: SourceLanguage,
): number {
  const title = titleHeading(blocks, ranks, language);
  let end = 0;
  let pending = 0;
  for (let index = 0; index < Math.min(blocks.length, MASTHEAD_REACH); index += 1) {
    const block = blocks[index] as SourceBlock;
    if (block.kind === 'heading') {
      const isOwn = block === title || isMastheadText(block, language);
      if (!isOwn) break;
      end = index + 1;
    } else if (block.kind === 'rule' || block.kind === 'image') {
      pending = index + 1;
    } else if (
      isMastheadText(block, language) ||
      (index === end && index < OPENING_LINES && isOpeningLine(block))
    ) {
      end = index + 1;
    } else if (
      block.kind === 'paragraph' &&
      isShortLine(block) &&
      hasMastheadAhead(blocks, index, title, language)
    ) {
      pending = index + 1;
    } else {
      break;
    }
  }
  return pending > end && blocks[end]?.kind === 'rule' ? end + 1 : end;
}

function isShortLine(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return text.length <= LONGEST_MASTHEAD_LINE && !/[.!?]$/.test(text);
}

/** The first lines of a source that are no sentences and greet nobody name the newsletter, whatever they are. */
function isOpeningLine(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return (
    block.kind === 'paragraph' &&
    text.length <= LONGEST_OPENING_LINE &&
    !/[.!?:,]$/.test(text) &&
    !isGreeting(block) &&
    !hasPhrase('contents', text)
  );
}

function hasMastheadAhead(
  blocks: readonly SourceBlock[],
  from: number,
  title: HeadingBlock | null,
  language: SourceLanguage,
): boolean {
  for (let at = from + 1; at < Math.min(blocks.length, from + 6); at += 1) {
    const block = blocks[at] as SourceBlock;
    if (block === title || isMastheadText(block, language)) return true;
    if (block.kind === 'heading' || !(block.kind === 'rule' || block.kind === 'image' || isShortLine(block)))
      return false;
  }
  return false;
}

/** A short line that names the newsletter, its number, its readers, or nothing but a period. */
function isMastheadText(block: SourceBlock, language: SourceLanguage): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  if (
    text.length > LONGEST_MASTHEAD_LINE ||
    (block.kind === 'paragraph' && /[.!?]$/.test(text) && text.length > 60)
  )
    return false;
  if (hasPhrase('contents', text)) return false;
  return (
    hasPhrase('masthead', text) ||
    hasPhrase('audience', text) ||
    (block.kind === 'paragraph' && isAddressed(text)) ||
    blockText(block)
      .split('\n')
      .some((line) => isOnlyDate(line, language)) ||
    hasPhrase('editor', text)
  );
}

/** "To our partners", "Til etater og tilsyn": on top a short line so says who the newsletter is for. */
function isAddressed(text: string): boolean {
  return (
    /^(?:til|to|for)\s\p{L}/iu.test(text) && text.length <= LONGEST_OPENING_LINE && !/[.!?:,]$/.test(text)
  );
}

function isOnlyDate(text: string, language: SourceLanguage): boolean {
  if (text.length > 70) return false;
  const dates = findImpreciseDates(text, { language });
  const covered = dates.reduce((sum, date) => sum + date.text.length, 0);
  return covered > 0 && covered >= text.replace(/[|,·•()\s–-]/g, '').length * 0.7;
}

/**
 * The source's title: its first heading, when that names the newsletter, stands alone above all others, is followed by
 * a line of masthead, or is the only one of its kind without a number.
 */
function titleHeading(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  language: SourceLanguage,
): HeadingBlock | null {
  const headings = [...ranks.keys()];
  const first = headings[0];
  if (!first) return null;
  const at = blocks.indexOf(first);
  if (
    blocks
      .slice(0, at)
      .some((block) => block.kind === 'list' || blockText(block).length > LONGEST_MASTHEAD_LINE)
  ) {
    return null;
  }
  if (hasPhrase('masthead', blockText(first)) || isUnnumberedAlone(first, headings, ranks)) return first;
  const next = blocks
    .slice(at + 1, at + 3)
    .find((block) => block.kind === 'paragraph' || block.kind === 'heading');
  const isFollowed = next !== undefined && !isFrontHeading(first) && isMastheadText(next, language);
  return isFollowed ? first : null;
}

function isUnnumberedAlone(
  first: HeadingBlock,
  headings: readonly HeadingBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
): boolean {
  const rank = ranks.get(first) ?? 0;
  if (headings.length < 2 || headings.some((heading) => (ranks.get(heading) ?? 0) < rank)) return false;
  const equals = headings.filter((heading) => heading !== first && ranks.get(heading) === rank);
  const areNumbered = equals.every((heading) => numberDepth(blockText(heading)) > 0);
  return areNumbered && numberDepth(blockText(first)) === 0;
}

/** Greeting, editorial and contents, up to the first heading that opens a section of news. */
function endOfIntro(
  blocks: readonly SourceBlock[],
  from: number,
  ranks: ReadonlyMap<HeadingBlock, number>,
): number {
  const hasHeadings = blocks.some((block, at) => at >= from && block.kind === 'heading');
  let index = from;
  let size = 0;
  while (index < blocks.length && size <= LONGEST_INTRO) {
    const block = blocks[index] as SourceBlock;
    if (block.kind === 'heading' && !isFrontHeading(block)) return index;
    if (block.kind !== 'heading' && !hasHeadings && !isGreeting(block)) return index;
    const next = block.kind === 'heading' ? endOfHeading(blocks, index, ranks) : index + 1;
    size += blocks.slice(index, next).reduce((sum, part) => sum + blockText(part).length, 0);
    if (size > LONGEST_INTRO) return index;
    index = next;
  }
  return index;
}

function isFrontHeading(block: HeadingBlock): boolean {
  const text = blockText(block).trim();
  return text.length <= 60 && (hasPhrase('contents', text) || hasPhrase('editorial', text));
}

function endOfHeading(
  blocks: readonly SourceBlock[],
  from: number,
  ranks: ReadonlyMap<HeadingBlock, number>,
): number {
  const rank = ranks.get(blocks[from] as HeadingBlock) ?? 0;
  const next = blocks.findIndex(
    (block, index) => index > from && block.kind === 'heading' && (ranks.get(block) ?? 0) <= rank,
  );
  return next < 0 ? blocks.length : next;
}

function isGreeting(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return (
    block.kind === 'rule' ||
    block.kind === 'image' ||
    hasPhrase('greeting', text) ||
    hasPhrase('imageDescription', text)
  );
}
