import { groupTitle, headingKey, isContinuation, isRubric, sectionTitle, withoutContinuation, withoutNumber } from './heading-text';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';

/** What stands under one heading, or directly under a section. Parts are its continuations over pages. */
export interface OutlineLeaf {
  section: OutlineSection | null;
  group: OutlineGroup | null;
  /** A heading below the group's: the title of what follows. */
  itemHeading: HeadingBlock | null;
  blocks: SourceBlock[];
}

export interface OutlineSection {
  key: string;
  title: string;
  headings: HeadingBlock[];
}

export interface OutlineGroup {
  key: string;
  title: string;
  section: OutlineSection | null;
  headings: HeadingBlock[];
}

export interface Outline {
  sections: OutlineSection[];
  groups: OutlineGroup[];
  /** In reading order. */
  leaves: OutlineLeaf[];
}

/**
 * Sections, groups under them and what stands in each. Which level of heading is which follows from the outline's
 * shape: with several levels the highest are sections; with one, headings that hold several things are sections and
 * headings that hold one are titles.
 */
export function buildOutline(
  body: readonly SourceBlock[],
  ranks: ReadonlyMap<HeadingBlock, number>,
  countItems: (leaf: OutlineLeaf) => number,
): Outline {
  const used = [...new Set(body.flatMap((block) => (block.kind === 'heading' ? [ranks.get(block) ?? 0] : [])))].sort((a, b) => a - b);
  const levels = new Map(used.map((rank, index) => [rank, index]));
  const outline = walk(body, (heading) => levels.get(ranks.get(heading) ?? 0) ?? 0);
  return hasSectionsOnly(outline, used.length) && !areSections(outline, countItems) ? asTitles(outline) : outline;
}

function walk(body: readonly SourceBlock[], levelOf: (heading: HeadingBlock) => number): Outline {
  const sections = new Map<string, OutlineSection>();
  const groups = new Map<string, OutlineGroup>();
  const leaves: OutlineLeaf[] = [];
  let section: OutlineSection | null = null;
  let group: OutlineGroup | null = null;
  let leaf: OutlineLeaf = { section, group, itemHeading: null, blocks: [] };
  const open = (itemHeading: HeadingBlock | null): void => {
    leaf = { section, group, itemHeading, blocks: [] };
    leaves.push(leaf);
  };
  const reopen = (): void => {
    if (leaf.section !== section || leaf.group !== group || leaf.itemHeading !== null) open(null);
  };
  leaves.push(leaf);
  for (const block of body) {
    if (block.kind !== 'heading') {
      leaf.blocks.push(block);
      continue;
    }
    const level = levelOf(block);
    if (level === 0) {
      const before: OutlineSection | null = section;
      section = mergeSection(sections, block, section);
      // The same section heading again is the top of its next page, where the group goes on.
      if (section !== before) group = null;
      reopen();
    } else if (level === 1) {
      group = mergeGroup(groups, block, section, group);
      reopen();
    } else {
      open(block);
    }
  }
  return { sections: [...sections.values()], groups: [...groups.values()], leaves: leaves.filter((found) => found.blocks.length > 0 || found.itemHeading) };
}

/** The same heading on the next page continues its section. */
function mergeSection(sections: Map<string, OutlineSection>, heading: HeadingBlock, current: OutlineSection | null): OutlineSection {
  const title = sectionTitle(blockText(heading));
  const key = headingKey(title);
  const known = sections.get(key) ?? (isContinuation(blockText(heading)) ? continued(current, key) : undefined);
  if (known) {
    known.headings.push(heading);
    return known;
  }
  const section = { key, title, headings: [heading] };
  sections.set(key, section);
  return section;
}

function continued<T extends { key: string }>(current: T | null, key: string): T | undefined {
  return current !== null && (current.key.startsWith(key) || key.startsWith(current.key)) ? current : undefined;
}

function mergeGroup(
  groups: Map<string, OutlineGroup>,
  heading: HeadingBlock,
  section: OutlineSection | null,
  current: OutlineGroup | null,
): OutlineGroup {
  const title = groupTitle(blockText(heading));
  const own = headingKey(title);
  const key = `${section?.key ?? ''}/${own}`;
  const known = groups.get(key) ?? (isContinuation(blockText(heading)) && current?.section === section ? continued(current, key) : undefined);
  if (known) {
    known.headings.push(heading);
    return known;
  }
  const group = { key, title, section, headings: [heading] };
  groups.set(key, group);
  return group;
}

function hasSectionsOnly(outline: Outline, levels: number): boolean {
  return levels === 1 && outline.sections.length > 0;
}

/** With one level of headings: sections when most of them are rubrics or hold more than one thing. */
function areSections(outline: Outline, countItems: (leaf: OutlineLeaf) => number): boolean {
  const counts = new Map<OutlineSection, number>();
  for (const leaf of outline.leaves) {
    if (leaf.section) counts.set(leaf.section, (counts.get(leaf.section) ?? 0) + countItems(leaf));
  }
  const votes = [...counts].map(([section, items]) => items > 1 || isRubric(section.title));
  return votes.filter(Boolean).length * 2 > votes.length;
}

/** Every heading becomes the title of what stands under it, and there are no sections. */
function asTitles(outline: Outline): Outline {
  const leaves = outline.leaves.map((leaf): OutlineLeaf => ({ section: null, group: null, itemHeading: leaf.section?.headings[0] ?? null, blocks: leaf.blocks }));
  return { sections: [], groups: [], leaves };
}

/** A title as it is printed, without number and "forts.". */
export function titleOfHeading(heading: HeadingBlock): string {
  return withoutContinuation(withoutNumber(blockText(heading).replace(/\s+/g, ' ').trim()));
}
