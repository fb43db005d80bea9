import type { Assembly, EditionEntry } from '../../../shared/edition';
import { placementsOf, type Outline } from '../../../shared/outline';

export interface Arranged {
  assembly: Assembly;
  /** Placements that are not in the assembly: placed since it was made, or not shown in its language. */
  waiting: number;
}

/** An assembly with its entries where the outline, as it is being edited, has them. */
export const arrangedLike = (assembly: Assembly, outline: Outline): Arranged => {
  const entries = new Map<string, EditionEntry>(
    assembly.sections.flatMap(({ groups }) =>
      groups.flatMap((group) => group.entries.map((entry) => [entry.placement, entry] as const)),
    ),
  );
  const sections = new Map(assembly.sections.map((section) => [section.id, section]));
  const groups = new Map(
    assembly.sections.flatMap((section) => section.groups.map((group) => [group.id, group] as const)),
  );
  const arranged = outline.sections.flatMap((one) => {
    const section = sections.get(one.section);
    if (!section) return [];
    const filled = one.groups.map((group) => ({
      id: group.id,
      heading: groups.get(group.id)?.heading ?? null,
      entries: group.placements.flatMap(({ id }) => entries.get(id) ?? []),
    }));
    return [{ ...section, groups: filled }];
  });
  const shown = arranged.flatMap((section) => section.groups.flatMap((group) => group.entries)).length;
  return {
    assembly: { ...assembly, sections: arranged },
    waiting: placementsOf(outline).length - shown,
  };
};
