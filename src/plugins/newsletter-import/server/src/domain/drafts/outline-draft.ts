import type { EntryUid, Group, Outline, Placement } from '../../../../../issue-assembler/shared/outline';
import type { ImportPlan, PlannedItem } from '../types';

/** Where an item of the plan is stored, and what this issue said where that differs from the entry's own text. */
export interface PlacedItem {
  key: string;
  uid: EntryUid;
  documentId: string;
  title: string;
  heading?: string;
  intro?: string;
}

/** Title of the section for matters that stand under no section heading. */
export function sectionOfTheRest(language: ImportPlan['language']): string {
  return language === 'en' ? 'News' : 'Saker';
}

/**
 * The outline that has the source's order: its sections, the groups as they first come, and one placement for each
 * entry. `sectionIds` gives the document of each section by its title in the plan.
 */
export function outlineDraft(
  plan: ImportPlan,
  placed: ReadonlyMap<string, PlacedItem>,
  sectionIds: ReadonlyMap<string, string>,
  locale: 'nb' | 'nn' | 'en',
): Outline {
  const rest = sectionOfTheRest(plan.language);
  let count = 0;
  const titles = [...plan.sections.map(({ title }) => title), rest];
  // Two headings may be one stored section, by its title in two languages.
  const stored = [...new Set(titles.flatMap((title) => sectionIds.get(title) ?? []))];
  const sections = stored.map((section) => {
    const items = plan.items.filter((item) => sectionIds.get(item.section ?? rest) === section);
    const groups = groupsOf(items, placed).map(({ heading, entries }): Group => {
      count += 1;
      return {
        id: `g${count}`,
        ...(heading === null || isTitleOf(heading, entries) ? {} : { heading: { [locale]: heading } }),
        placements: entries.map((entry, index) => placement(entry, `g${count}-p${index + 1}`, locale)),
      };
    });
    return { section, groups };
  });
  return { revision: 0, sections };
}

interface PlacedGroup {
  heading: string | null;
  entries: PlacedItem[];
}

/** A group that is taken up again further down is one group; matters without one stay between those they stood between. */
function groupsOf(items: readonly PlannedItem[], placed: ReadonlyMap<string, PlacedItem>): PlacedGroup[] {
  const groups: PlacedGroup[] = [];
  for (const { key, group } of items) {
    const entry = placed.get(key);
    if (!entry) continue;
    const last = groups.at(-1);
    const open =
      group === null
        ? last?.heading === null
          ? last
          : undefined
        : groups.find(({ heading }) => heading === group);
    if (open) open.entries.push(entry);
    else groups.push({ heading: group, entries: [entry] });
  }
  return groups;
}

/** A heading over the one entry whose title it is would be printed twice. */
function isTitleOf(heading: string, entries: readonly PlacedItem[]): boolean {
  return entries.length === 1 && (entries[0]?.heading ?? entries[0]?.title) === heading;
}

function placement(entry: PlacedItem, id: string, locale: 'nb' | 'nn' | 'en'): Placement {
  const { uid, documentId, heading, intro } = entry;
  return {
    id,
    uid,
    documentId,
    ...(heading === undefined ? {} : { heading: { [locale]: heading } }),
    ...(intro === undefined ? {} : { intro: { [locale]: intro } }),
  };
}
