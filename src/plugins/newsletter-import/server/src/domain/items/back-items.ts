import { findPhrase, hasPhrase, type PhraseName } from '../lexicon';
import { isBackHeading, isSelfDescription, type Publisher } from '../structure/back-matter';
import { groupTitle } from '../structure/heading-text';
import { blockText, type HeadingBlock, type SourceBlock } from '../structure/source-blocks';
import { frameItem, isShortLine, type FrameItem } from './frame-item';
import type { ReadingContext } from './reading';

type BackKind = 'image' | 'closing' | 'boilerplate' | 'about' | 'contact_point' | 'subscription' | 'neutral';

interface Kind {
  type: 'issue' | 'contact';
  kind: BackKind;
  reason: string;
}

interface OpenItem {
  blocks: [SourceBlock, ...SourceBlock[]];
  kind: Kind;
  heading: HeadingBlock | null;
}

/** The last page: picture, greeting, who the publisher is, how to reach it. */
export function backItems(
  blocks: readonly SourceBlock[],
  publisher: Publisher,
  context: ReadingContext,
): FrameItem[] {
  const items: OpenItem[] = [];
  let heading: HeadingBlock | null = null;
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    const open = items.at(-1);
    if (block.kind === 'heading') {
      heading = block;
      items.push({ blocks: [block], kind: kindOfHeading(block, publisher), heading });
      continue;
    }
    const kind = kindOf(block, publisher, open?.heading ? open.kind : null);
    if (open && goesWith(open, kind, block)) open.blocks.push(block);
    else items.push({ blocks: [block], kind, heading });
  }
  return items.map((item) => builtItem(item, context));
}

function builtItem({ blocks, kind, heading }: OpenItem, context: ReadingContext): FrameItem {
  const group = heading ? groupTitle(blockText(heading)) : null;
  const isTitled = group !== null && blocks[0] === heading;
  const decision = {
    type: kind.type,
    kind: kind.kind === 'neutral' ? 'boilerplate' : kind.kind,
    ...(isTitled ? { title: group } : {}),
    group,
    confidence: 0.8,
    reason: kind.reason,
  };
  return frameItem(blocks, decision, context);
}

function goesWith(open: OpenItem, next: Kind, block: SourceBlock): boolean {
  if (block.kind === 'list') return true;
  if (block.kind === 'image') return false;
  const { kind } = open.kind;
  if (next.kind === 'neutral' && kind !== 'image' && kind !== 'closing') return true;
  const isUnderHeading = open.blocks[0].kind === 'heading';
  if (isUnderHeading) {
    const isReach = next.kind === 'contact_point' || next.kind === 'subscription';
    return open.blocks.length === 1 || (open.kind.type === next.type && !(kind === 'about' && isReach));
  }
  if (kind === 'boilerplate' && next.kind === 'boilerplate') {
    return isShortLine(block) && open.blocks.every(isShortLine);
  }
  return kind === next.kind && (kind === 'contact_point' || kind === 'closing') && isShortLine(block);
}

function kindOfHeading(heading: HeadingBlock, publisher: Publisher): Kind {
  const text = blockText(heading).trim();
  if (hasPhrase('contactHeading', groupTitle(text))) {
    return { type: 'contact', kind: 'subscription', reason: `"${text}" heads how to reach the publisher.` };
  }
  const reason = isBackHeading(text, publisher)
    ? `"${text}" heads who the publisher is.`
    : 'It stands on the last page, under a heading of its own.';
  return { type: 'contact', kind: 'about', reason };
}

const LONGEST_CLOSING = 300;

function kindOf(block: SourceBlock, publisher: Publisher, under: Kind | null): Kind {
  const text = blockText(block).replace(/\s+/g, ' ').trim();
  if (block.kind === 'image') return { type: 'issue', kind: 'image', reason: 'It is a picture.' };
  const issue = (kind: BackKind, name: PhraseName, what: string): Kind => ({
    type: 'issue',
    kind,
    reason: reasonBy(name, text, what),
  });
  const contact = (kind: BackKind, name: PhraseName, what: string): Kind => ({
    type: 'contact',
    kind,
    reason: reasonBy(name, text, what),
  });
  if (hasPhrase('imageDescription', text))
    return issue('image', 'imageDescription', 'how pictures are described');
  const isReachable = text.includes('@');
  if (hasPhrase('closing', text) && text.length < LONGEST_CLOSING && !isReachable) {
    return issue('closing', 'closing', 'a greeting at the end');
  }
  if (hasPhrase('subscription', text))
    return contact('subscription', 'subscription', 'about receiving the newsletter');
  if (hasPhrase('mandate', text)) return issue('boilerplate', 'mandate', 'about the newsletter itself');
  if (hasPhrase('editor', text) && !isReachable)
    return issue('boilerplate', 'editor', 'about the newsletter itself');
  if (isSelfDescription(text, publisher))
    return contact('about', 'about', 'how a publisher describes itself');
  if (hasPhrase('contactPoint', text))
    return contact('contact_point', 'contactPoint', 'how to reach the publisher');
  if (isReachable) return { type: 'contact', kind: 'contact_point', reason: 'It has an e-mail address.' };
  if (under) return under;
  if (hasPhrase('postalAddress', text))
    return contact('contact_point', 'postalAddress', 'part of an address');
  if (isShortLine(block)) {
    return { type: 'issue', kind: 'boilerplate', reason: 'It is a line of names on the last page.' };
  }
  return { type: 'issue', kind: 'neutral', reason: 'It stands on the last page.' };
}

function reasonBy(name: PhraseName, text: string, what: string): string {
  return `"${(findPhrase(name, text) ?? '').slice(0, 60)}" is ${what}.`;
}
