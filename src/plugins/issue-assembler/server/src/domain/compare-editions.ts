import type { EditionDifference } from '../../../shared/edition-difference';
import type { Assembly, EditionEntry, EditionGroup, EditionSection } from '../../../shared/edition';
import { moved, type Placed } from './moved';
import { isSameJson } from './same-json';

/** Differences in reading order, whole-issue texts first. Equal assemblies have none, and only equal ones. */
export const compareEditions = (before: Assembly, after: Assembly): EditionDifference[] => [
  ...changedFields(before.issue, after.issue).map((change): EditionDifference => ({
    what: 'issue_text',
    ...change,
  })),
  ...changedFields(before.newsletter ?? {}, after.newsletter ?? {}).map((change): EditionDifference => ({
    what: 'newsletter',
    ...change,
  })),
  ...sectionDifferences(before.sections, after.sections),
  ...entryDifferences(before.sections, after.sections),
];

interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields that differ, by name. */
export const changedFields = (
  before: object,
  after: object,
  ignored: readonly string[] = [],
): FieldChange[] => {
  const left = new Map<string, unknown>(Object.entries(before));
  const right = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((field) => !ignored.includes(field))
    .filter((field) => !isSameJson(left.get(field) ?? null, right.get(field) ?? null))
    .map((field) => ({ field, before: left.get(field) ?? null, after: right.get(field) ?? null }));
};

const sectionDifferences = (
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): EditionDifference[] => {
  const [old, now] = [byId(before), byId(after)];
  return [
    ...after.flatMap((section): EditionDifference[] => {
      const earlier = old.get(section.id);
      return earlier
        ? [...sectionTexts(earlier, section), ...groupHeadings(earlier, section)]
        : [{ what: 'section_added', section: section.title.text }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((section): EditionDifference => ({ what: 'section_removed', section: section.title.text })),
  ];
};

const sectionTexts = (before: EditionSection, after: EditionSection): EditionDifference[] =>
  changedFields(before, after, ['groups']).map((change): EditionDifference => ({
    what: 'section_text',
    section: after.title.text,
    ...change,
  }));

const groupHeadings = (before: EditionSection, after: EditionSection): EditionDifference[] => {
  const old = byId(before.groups);
  return after.groups.flatMap((group): EditionDifference[] => {
    const earlier = old.get(group.id);
    if (!earlier || isSameJson(earlier.heading, group.heading)) return [];
    return [
      {
        what: 'group_heading',
        section: after.title.text,
        before: headingOf(earlier),
        after: headingOf(group),
      },
    ];
  });
};

const headingOf = (group: EditionGroup): string => group.heading?.text ?? '';

interface PlacedEntry {
  entry: EditionEntry;
  section: string;
  /** Section and group it stands in. */
  place: string;
}

const entryDifferences = (
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): EditionDifference[] => {
  const [old, now] = [placedEntries(before), placedEntries(after)];
  const placements = (of: Map<string, PlacedEntry>): Placed[] =>
    [...of].map(([id, { place }]) => ({ id, place }));
  const movedPlacements = moved(placements(old), placements(now));
  return [
    ...[...now.values()].flatMap(({ entry, section }): EditionDifference[] => {
      const earlier = old.get(entry.placement);
      const title = titleOf(entry);
      if (!earlier) return [{ what: 'entry_added', title, section }];
      const fields = changedFields(earlier.entry, entry);
      return [
        ...(fields.length > 0 ? [{ what: 'entry_changed' as const, title, section, fields }] : []),
        ...(movedPlacements.has(entry.placement) ? [{ what: 'entry_moved' as const, title, section }] : []),
      ];
    }),
    ...[...old.values()]
      .filter(({ entry }) => !now.has(entry.placement))
      .map(({ entry, section }): EditionDifference => ({
        what: 'entry_removed',
        title: titleOf(entry),
        section,
      })),
  ];
};

const placedEntries = (sections: readonly EditionSection[]): Map<string, PlacedEntry> =>
  new Map(
    sections.flatMap((section) =>
      section.groups.flatMap((group) =>
        group.entries.map((entry): [string, PlacedEntry] => [
          entry.placement,
          { entry, section: section.title.text, place: `${section.id}/${group.id}` },
        ]),
      ),
    ),
  );

const titleOf = (entry: EditionEntry): string => entry.heading?.text ?? entry.title;

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
