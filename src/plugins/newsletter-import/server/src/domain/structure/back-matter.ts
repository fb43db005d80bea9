import { findVerb, hasPhrase } from '../lexicon';
import { wordsOf } from '../lexicon/words';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';
import { groupTitle } from './heading-text';

/** Names by which a newsletter calls its publisher. */
export interface Publisher {
  names: string[];
}

type Signal = 'strong' | 'weak' | 'neutral' | 'news';

/** No last page is longer; what stands above is text of the issue, however it is worded. */
const LONGEST_BACK_MATTER = 20_000;

/**
 * Where the last page begins: greeting, picture, who the publisher is, how to reach it. It is the longest tail of the
 * source without news, from its first clear sign on.
 */
export function backMatterStart(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  publisher: Publisher,
): number {
  const used = blocks.flatMap((block) => (block.kind === 'heading' ? [ranks.get(block) ?? 0] : []));
  const bodyRanks = [...new Set(used)].sort((a, b) => a - b);
  const barrierRank = bodyRanks[1] ?? bodyRanks[0] ?? -1;
  const signalAt = (index: number): Signal => {
    const block = blocks[index];
    return block ? signalOf(block, blocks[index - 1], ranks, barrierRank, publisher) : 'neutral';
  };
  let start = blocks.length;
  let size = 0;
  for (let index = blocks.length - 1; index >= 0 && size <= LONGEST_BACK_MATTER; index -= 1) {
    size += blockText(blocks[index] as SourceBlock).length;
    const signal = signalAt(index);
    // What stands under a heading such as "Contact" belongs to it, however it is worded.
    if (signal === 'news' && !isUnderBackHeading(blocks, index, ranks, signalAt)) break;
    if (signal === 'strong') start = index;
  }
  return extendUpwards(blocks, start, signalAt);
}

function isUnderBackHeading(
  blocks: readonly SourceBlock[],
  index: number,
  ranks: ReadonlyMap<HeadingBlock, number>,
  signalAt: (index: number) => Signal,
): boolean {
  if (blocks[index]?.kind === 'heading') return false;
  const above = blocks.slice(0, index).findLastIndex((block) => block.kind === 'heading');
  return above >= 0 && signalAt(above) === 'strong' && ranks.has(blocks[above] as HeadingBlock);
}

/** Pictures, logos and short lines just above the first clear sign belong with it. */
function extendUpwards(
  blocks: readonly SourceBlock[],
  start: number,
  signalAt: (index: number) => Signal,
): number {
  if (start >= blocks.length) return start;
  let from = start;
  let size = 0;
  for (let index = start - 1; index >= 0 && size <= LONGEST_BACK_MATTER; index -= 1) {
    const block = blocks[index] as SourceBlock;
    if (block.kind === 'rule') continue;
    size += blockText(block).length;
    const isPicture = block.kind === 'image' || hasPhrase('imageDescription', blockText(block).trim());
    if (!isPicture && signalAt(index) !== 'strong') break;
    from = index;
  }
  return from;
}

function signalOf(
  block: SourceBlock,
  previous: SourceBlock | undefined,
  ranks: ReadonlyMap<HeadingBlock, number>,
  barrierRank: number,
  publisher: Publisher,
): Signal {
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  if (block.kind === 'heading') {
    if (isBackHeading(text, publisher)) return 'strong';
    return (ranks.get(block) ?? 0) <= barrierRank ? 'news' : 'neutral';
  }
  if (block.kind === 'rule' || block.kind === 'image') return 'neutral';
  if (block.kind === 'paragraph') {
    if (hasPhrase('closing', text) && text.length < 300) return 'strong';
    if (hasPhrase('mandate', text) || (hasPhrase('subscription', text) && text.length < 600)) return 'strong';
    if (isSelfDescription(text, publisher)) return 'strong';
    if (hasPhrase('editor', text) && text.length < 200) return 'strong';
    if (hasPhrase('contactPoint', text) && text.length < 400) {
      const isSetApart = previous?.kind === 'rule' || previous === undefined;
      return isSetApart || isReachable(text) ? 'strong' : 'weak';
    }
    if (hasPhrase('imageDescription', text)) return 'weak';
  }
  return isNews(text) ? 'news' : 'neutral';
}

/** "About us", "Contact", or what the publisher's name and "shall" head. */
export function isBackHeading(heading: string, publisher: Publisher): boolean {
  const text = groupTitle(heading);
  if (text.length > 70) return false;
  if (hasPhrase('contactHeading', text)) return true;
  if (!hasPhrase('aboutHeading', text)) return false;
  // "About the report" heads news; "About the Network" heads the last page only when it names the publisher.
  const about = /^(?:om|about)\s+(?!us$|oss$|this newsletter|the newsletter|nyhetsbrevet|nyheitsbrevet)/iu;
  return !about.test(text) || namesPublisher(text, publisher);
}

/** A sentence that says what the publisher is: its own name, then "is a …" or the like. */
export function isSelfDescription(text: string, publisher: Publisher): boolean {
  if (!hasPhrase('about', text)) return false;
  const start = text.slice(0, 120);
  return namesPublisher(start, publisher) || /^(?:vi|we)\s+(?:er|are)\b/i.test(text);
}

/** Has an e-mail address or a telephone number. */
function isReachable(text: string): boolean {
  return text.includes('@') || /(?:\d\s?){8,12}/.test(text);
}

function namesPublisher(text: string, publisher: Publisher): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return publisher.names.some((name) => {
    const key = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return key.length >= 2 && (lower.includes(` ${key} `) || lower.includes(` ${key}s `));
  });
}

/** A full sentence in which something happened. */
function isNews(text: string): boolean {
  if (text.length < 60) return false;
  return wordsOf(text).some((word) => {
    const verb = findVerb(word.text);
    return verb !== null && verb !== 'take_part' && verb !== 'intend' && verb !== 'make';
  });
}
