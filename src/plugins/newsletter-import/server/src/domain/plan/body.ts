import { backItems } from '../items/back-items';
import { pictureItems, type FrameItem } from '../items/frame-item';
import { buildFrameItem, buildItem, type BuiltItem, type ItemContext } from '../items/planned-item';
import { findNoun } from '../lexicon';
import type { Segment } from '../items/segment';
import { segmentsOf } from '../items/segmenter';
import { guessPassageLanguage } from '../facts/language';
import { backMatterStart, type Publisher } from '../structure/back-matter';
import { buildOutline, type Outline, type OutlineLeaf } from '../structure/outline';
import { blockText, type HeadingBlock, type SourceBlock } from '../structure/source-blocks';

export interface PlannedBody {
  outline: Outline;
  built: BuiltItem[];
  /** The last page: greeting, who the publisher is, how to reach it. */
  back: FrameItem[];
  /** Headings that are the title of the one matter under them. */
  titles: Set<HeadingBlock>;
}

/** Everything below masthead and introduction: sections, groups, and the matters under them. */
export function planBody(
  blocks: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  context: ItemContext,
): PlannedBody {
  const publisher: Publisher = {
    names: [...context.publisherNames, ...newsletterNames(context.newsletterName)],
  };
  const backFrom = backMatterStart(blocks, ranks, publisher);
  const cache = new Map<OutlineLeaf, Segment[]>();
  const segments = (leaf: OutlineLeaf): Segment[] => {
    const found = cache.get(leaf) ?? segmentsOf(leaf, inLanguageOf(leaf, context));
    cache.set(leaf, found);
    return found;
  };
  const outline = buildOutline(blocks.slice(0, backFrom), ranks, (leaf) => segments(leaf).length);
  const titles = new Set<HeadingBlock>();
  const built = outline.leaves.flatMap((leaf) => {
    const found = segments(leaf);
    const only = found.length === 1 ? found[0]?.title?.heading : null;
    if (only) titles.add(only);
    return buildLeaf(leaf, found, inLanguageOf(leaf, context));
  });
  return { outline, built, back: backItems(blocks.slice(backFrom), publisher, context), titles };
}

/**
 * What the last page may call the newsletter or its publisher: "About the Observer" is that of "The Legal Aid Observer",
 * "About the Shelter Law Unit" that of "Shelter Law Bulletin".
 */
function newsletterNames(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const bare = words.filter(
    (word) => findNoun(word)?.class !== 'newsletter' && !/^(?:the|news|digest)$/i.test(word),
  );
  const isTelling = bare.length >= 2 && bare.length < words.length;
  return [name, ...(last.length >= SHORTEST_NAME ? [last] : []), ...(isTelling ? [bare.join(' ')] : [])];
}

const SHORTEST_NAME = 5;

function buildLeaf(leaf: OutlineLeaf, segments: readonly Segment[], context: ItemContext): BuiltItem[] {
  const place = { section: leaf.section?.title ?? null, group: leaf.group?.title ?? null };
  const matters = segments.map((segment) => buildItem(segment, place, context));
  const pictures = pictureItems(leaf.blocks, context).map((frame) =>
    buildFrameItem({ ...frame, group: place.group }, context),
  );
  return [...matters, ...pictures];
}

/** A newsletter in two languages is read passage by passage in the one each is in. */
function inLanguageOf(leaf: OutlineLeaf, context: ItemContext): ItemContext {
  const language = guessPassageLanguage(leaf.blocks.map(blockText).join('\n'), context.language);
  return language === context.language ? context : { ...context, language };
}
