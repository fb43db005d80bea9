import {
  groupTitle,
  headingKey,
  isContinuation,
  isRubric,
  sectionTitle,
  withoutContinuation,
  withoutNumber,
} from './heading-text';
import { blockText, type HeadingBlock, type SourceBlock } from './source-blocks';

/** What stands under one heading, or directly under a section. Parts are its continuations over pages. */
export interface OutlineLeaf {
  section: OutlineSection | null;
  group: OutlineGroup | null;
  /** A heading below the group's: the title of what follows. */
  itemHeading: HeadingBlock | null;
  /** Every heading above its text that no other leaf has, whose links must go somewhere. */
  headings: HeadingBlock[];
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
  const used = [
    ...new Set(body.flatMap((block) => (block.kind === 'heading' ? [ranks.get(block) ?? 0] : []))),
  ].sort((a, b) => a - b);
  const levels = new Map(used.map((rank, index) => [rank, index]));
  const outline = walk(body, (heading) => levels.get(ranks.get(heading) ?? 0) ?? 0);
  return hasSectionsOnly(outline, used.length) && !areSections(outline, countItems)
    ? asTitles(outline)
    : outline;
}

function walk(body: readonly SourceBlock[], levelOf: (heading: HeadingBlock) => number): Outline {
  const walker = new Walker();
  for (const block of body) {
    if (block.kind !== 'heading') walker.addBlock(block);
    else if (levelOf(block) === 0) walker.openSection(block);
    else if (levelOf(block) === 1) walker.openGroup(block);
    else walker.openItem(block);
  }
  return walker.outline();
}

class Walker {
  private readonly sections = new Map<string, OutlineSection>();
  private readonly groups = new Map<string, OutlineGroup>();
  private readonly leaves: OutlineLeaf[] = [];
  private section: OutlineSection | null = null;
  private group: OutlineGroup | null = null;
  private leaf: OutlineLeaf = this.open(null);
  /** Headings that no text has come under yet. */
  private pending: HeadingBlock[] = [];

  addBlock(block: SourceBlock): void {
    this.leaf.blocks.push(block);
    this.leaf.headings.push(...this.pending);
    this.pending = [];
  }

  openSection(heading: HeadingBlock): void {
    const before = this.section;
    this.section = mergeSection(this.sections, heading, before);
    // The same section heading again is the top of its next page, where the group goes on.
    if (this.section !== before) this.group = null;
    this.reopen(heading);
  }

  openGroup(heading: HeadingBlock): void {
    this.group = mergeGroup(this.groups, heading, this.section, this.group);
    this.reopen(heading);
  }

  openItem(heading: HeadingBlock): void {
    this.leaf = this.open(heading);
    this.leaf.headings.push(...this.pending, heading);
    this.pending = [];
  }

  outline(): Outline {
    const leaves = this.leaves.filter((leaf) => leaf.blocks.length > 0 || leaf.itemHeading);
    return { sections: [...this.sections.values()], groups: [...this.groups.values()], leaves };
  }

  private reopen(heading: HeadingBlock): void {
    this.pending.push(heading);
    const { section, group, itemHeading } = this.leaf;
    if (section !== this.section || group !== this.group || itemHeading !== null) this.leaf = this.open(null);
  }

  private open(itemHeading: HeadingBlock | null): OutlineLeaf {
    const leaf = { section: this.section, group: this.group, itemHeading, headings: [], blocks: [] };
    this.leaves.push(leaf);
    return leaf;
  }
}

/** The same heading on the next page continues its section. */
function mergeSection(
  sections: Map<string, OutlineSection>,
  heading: HeadingBlock,
  current: OutlineSection | null,
): OutlineSection {
  const title = sectionTitle(blockText(heading));
  const key = headingKey(title);
  const known =
    sections.get(key) ?? (isContinuation(blockText(heading)) ? continued(current, key) : undefined);
  if (known) {
    known.headings.push(heading);
    return known;
  }
  const section = { key, title, headings: [heading] };
  sections.set(key, section);
  return section;
}

function continued<T extends { key: string }>(current: T | null, key: string): T | undefined {
  return current !== null && (current.key.startsWith(key) || key.startsWith(current.key))
    ? current
    : undefined;
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
  const known =
    groups.get(key) ??
    (isContinuation(blockText(heading)) && current?.section === section
      ? continued(current, key)
      : undefined);
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

/** Every heading becomes the title of what stands under it, if anything does, and there are no sections. */
function asTitles(outline: Outline): Outline {
  const withText = new Set(outline.leaves.map((leaf) => leaf.section));
  const bare = outline.sections.filter((section) => !withText.has(section));
  const leaves = [
    ...outline.leaves.map((leaf) => titledLeaf(leaf.section?.headings[0] ?? null, leaf.blocks)),
    ...bare.flatMap((section) => section.headings.slice(0, 1).map((heading) => titledLeaf(heading, []))),
  ];
  return { sections: [], groups: [], leaves: leaves.sort((one, other) => startOf(one) - startOf(other)) };
}

function titledLeaf(itemHeading: HeadingBlock | null, blocks: SourceBlock[]): OutlineLeaf {
  return { section: null, group: null, itemHeading, headings: itemHeading ? [itemHeading] : [], blocks };
}

function startOf(leaf: OutlineLeaf): number {
  return (leaf.itemHeading ?? leaf.blocks[0])?.lines[0] ?? 0;
}

/** A title as it is printed, without number and "forts.". */
export function titleOfHeading(heading: HeadingBlock): string {
  return withoutContinuation(withoutNumber(blockText(heading).replace(/\s+/g, ' ').trim()));
}
