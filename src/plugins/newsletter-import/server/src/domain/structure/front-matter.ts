import { findImpreciseDates } from '../../../../../../domain/dates';
import { hasPhrase } from '../lexicon';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';
import type { SourceLanguage } from '../types';

export interface FrontMatter {
  /** Name, number, period and readers of the newsletter. */
  masthead: SourceBlock[];
  /** Greeting, editorial, table of contents: what stands before the first section. */
  intro: SourceBlock[];
  body: SourceBlock[];
}

const MASTHEAD_REACH = 14;
const LONGEST_MASTHEAD_LINE = 140;

/** Splits off what stands before the first section. */
export function splitFrontMatter(blocks: readonly SourceBlock[], ranks: ReadonlyMap<HeadingBlock, number>, language: SourceLanguage): FrontMatter {
  const mastheadEnd = endOfMasthead(blocks, ranks, language);
  const introEnd = endOfIntro(blocks, mastheadEnd, ranks);
  return { masthead: blocks.slice(0, mastheadEnd), intro: blocks.slice(mastheadEnd, introEnd), body: blocks.slice(introEnd) };
}

function endOfMasthead(blocks: readonly SourceBlock[], ranks: ReadonlyMap<HeadingBlock, number>, language: SourceLanguage): number {
  const title = titleHeading(blocks, ranks);
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
    } else if (isMastheadText(block, language)) {
      end = index + 1;
    } else if (block.kind === 'paragraph' && isShortLine(block) && hasMastheadAhead(blocks, index, title, language)) {
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

function hasMastheadAhead(blocks: readonly SourceBlock[], from: number, title: HeadingBlock | null, language: SourceLanguage): boolean {
  for (let at = from + 1; at < Math.min(blocks.length, from + 6); at += 1) {
    const block = blocks[at] as SourceBlock;
    if (block === title || isMastheadText(block, language)) return true;
    if (block.kind === 'heading' || !(block.kind === 'rule' || block.kind === 'image' || isShortLine(block))) return false;
  }
  return false;
}

/** A short line that names the newsletter, its number, its readers, or nothing but a period. */
function isMastheadText(block: SourceBlock, language: SourceLanguage): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_MASTHEAD_LINE || (block.kind === 'paragraph' && /[.!?]$/.test(text) && text.length > 60)) return false;
  if (hasPhrase('contents', text)) return false;
  return hasPhrase('masthead', text) || hasPhrase('audience', text) || isOnlyDate(text, language) || hasPhrase('editor', text);
}

function isOnlyDate(text: string, language: SourceLanguage): boolean {
  if (text.length > 70) return false;
  const dates = findImpreciseDates(text, { language });
  const covered = dates.reduce((sum, date) => sum + date.text.length, 0);
  return covered > 0 && covered >= text.replace(/[|,·•()\s–-]/g, '').length * 0.7;
}

/** The source's title: its first heading, when that names the newsletter or stands alone above all others. */
function titleHeading(blocks: readonly SourceBlock[], ranks: ReadonlyMap<HeadingBlock, number>): HeadingBlock | null {
  const headings = [...ranks.keys()];
  const first = headings[0];
  if (!first) return null;
  const before = blocks.slice(0, blocks.indexOf(first));
  if (before.some((block) => block.kind === 'list' || blockText(block).length > LONGEST_MASTHEAD_LINE)) return null;
  if (hasPhrase('masthead', blockText(first))) return first;
  const rank = ranks.get(first);
  const sameRank = headings.filter((heading) => ranks.get(heading) === rank).length;
  const isAlone = sameRank === 1 && headings.length > 1 && headings.every((heading) => heading === first || (ranks.get(heading) ?? 0) > (rank ?? 0));
  return isAlone ? first : null;
}

/** Greeting, editorial and contents, up to the first heading that opens a section of news. */
function endOfIntro(blocks: readonly SourceBlock[], from: number, ranks: ReadonlyMap<HeadingBlock, number>): number {
  const hasHeadings = [...ranks.keys()].some((heading) => blocks.indexOf(heading) >= from);
  let index = from;
  while (index < blocks.length) {
    const block = blocks[index] as SourceBlock;
    if (block.kind === 'heading') {
      if (!isFrontHeading(block)) return index;
      index = endOfHeading(blocks, index, ranks);
    } else if (hasHeadings || isGreeting(block)) {
      index += 1;
    } else {
      return index;
    }
  }
  return index;
}

function isFrontHeading(block: HeadingBlock): boolean {
  const text = blockText(block).trim();
  return text.length <= 60 && (hasPhrase('contents', text) || hasPhrase('editorial', text));
}

function endOfHeading(blocks: readonly SourceBlock[], from: number, ranks: ReadonlyMap<HeadingBlock, number>): number {
  const rank = ranks.get(blocks[from] as HeadingBlock) ?? 0;
  const next = blocks.findIndex((block, index) => index > from && block.kind === 'heading' && (ranks.get(block) ?? 0) <= rank);
  return next < 0 ? blocks.length : next;
}

function isGreeting(block: SourceBlock): boolean {
  const text = blockText(block).trim();
  return block.kind === 'rule' || block.kind === 'image' || hasPhrase('greeting', text) || hasPhrase('imageDescription', text);
}
