import { headingKey, sectionTitle } from '../structure/heading-text';
import type { Outline, OutlineLeaf } from '../structure/outline';
import { blockText, type HeadingBlock } from '../structure/source-blocks';
import type { ImportContext, PlannedGroup, PlannedSection } from '../types';

/** Sections in reading order, each matched to a known one by its title in any language. */
export function planSections(outline: Outline, context: ImportContext): PlannedSection[] {
  const known = new Map(
    context.sections.flatMap(({ titles, documentId }) =>
      titles.map((title): [string, string] => [headingKey(sectionTitle(title)), documentId]),
    ),
  );
  const leaves = groupBy(outline.leaves, (leaf) => leaf.section);
  return outline.sections.map((section) => ({
    key: section.key,
    title: section.title,
    matched: known.get(section.key) ?? null,
    lines: linesOf(section.headings, leaves.get(section) ?? []),
    headings: section.headings.map(printed),
  }));
}

export function planGroups(outline: Outline, titles: ReadonlySet<HeadingBlock>): PlannedGroup[] {
  const leaves = groupBy(outline.leaves, (leaf) => leaf.group);
  return outline.groups.map((group) => ({
    key: group.key,
    section: group.section?.title ?? '',
    heading: group.title,
    headings: group.headings.map(printed),
    lines: linesOf(group.headings, leaves.get(group) ?? []),
    isItemTitle: group.headings.some((heading) => titles.has(heading)),
  }));
}

function groupBy<Key>(
  leaves: readonly OutlineLeaf[],
  keyOf: (leaf: OutlineLeaf) => Key,
): Map<Key, OutlineLeaf[]> {
  const groups = new Map<Key, OutlineLeaf[]>();
  for (const leaf of leaves) {
    const group = groups.get(keyOf(leaf));
    if (group) group.push(leaf);
    else groups.set(keyOf(leaf), [leaf]);
  }
  return groups;
}

function printed(heading: HeadingBlock): string {
  return blockText(heading).replace(/\s+/g, ' ').trim();
}

function linesOf(headings: readonly HeadingBlock[], leaves: readonly OutlineLeaf[]): [number, number] {
  const spans = [...headings, ...leaves.flatMap((leaf) => leaf.blocks)].map((block) => block.lines);
  return spans.reduce(
    (whole, [from, to]) => [Math.min(whole[0], from), Math.max(whole[1], to)],
    spans[0] ?? [1, 1],
  );
}
