import { findVerb, hasPhrase } from '../lexicon';
import { wordsOf } from '../lexicon/words';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';
import { groupTitle } from './heading-text';

/** Names by which a newsletter calls its publisher. */
export interface Publisher {
  names: string[];
}

type Signal = 'strong' | 'weak' | 'neutral' | 'news';

/**
 * Where the last page begins: greeting, picture, who the publisher is, how to reach it. It is the longest tail of the
 * source without news, from its first clear sign on.
 */
export function backMatterStart(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  publisher: Publisher,
): number {
  const bodyRanks = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [ranks.get(block) ?? 0] : [])))].sort((a, b) => a - b);
  const barrierRank = bodyRanks[1] ?? bodyRanks[0] ?? -1;
  const signals = blocks.map((block, index) => signalOf(block, blocks[index - 1], ranks, barrierRank, publisher));
  let start = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const signal = signals[index];
    // What stands under a heading such as "Contact" belongs to it, however it is worded.
    if (signal === 'news' && !isUnderBackHeading(blocks, index, ranks, signals)) break;
    if (signal === 'strong') start = index;
  }
  return extendUpwards(blocks, start, signals);
}

function isUnderBackHeading(blocks: readonly SourceBlock[], index: number, ranks: ReadonlyMap<HeadingBlock, number>, signals: readonly Signal[]): boolean {
  if (blocks[index]?.kind === 'heading') return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (blocks[at]?.kind === 'heading') return signals[at] === 'strong' && ranks.has(blocks[at] as HeadingBlock);
  }
  return false;
}

/** Pictures, logos and short lines just above the first clear sign belong with it. */
function extendUpwards(blocks: readonly SourceBlock[], start: number, signals: readonly Signal[]): number {
  if (start >= blocks.length) return start;
  let from = start;
  for (let index = start - 1; index >= 0; index -= 1) {
    const block = blocks[index] as SourceBlock;
    if (block.kind === 'rule') continue;
    const isPicture = block.kind === 'image' || hasPhrase('imageDescription', blockText(block).trim());
    if (!isPicture && signals[index] !== 'strong') break;
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
    if (hasPhrase('contactPoint', text) && text.length < 400) return previous?.kind === 'rule' || previous === undefined ? 'strong' : 'weak';
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

function namesPublisher(text: string, publisher: Publisher): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return publisher.names.some((name) => {
    const key = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
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
