import { placementsOf, type Group, type Outline } from '../../../shared/outline';
import { positionOf, type OutlineOperation, type Position } from '../../../shared/outline-operations';

/** A group as a place to move something to. */
export interface Place {
  section: string;
  group: Group;
}

/** Every group, in reading order. */
export const placesOf = (outline: Outline): Place[] =>
  outline.sections.flatMap(({ section, groups }) => groups.map((group) => ({ section, group })));

/** One step towards the top: past the first place of a group, to the end of the group before; null at the very top. */
export const placeAbove = (outline: Outline, placement: string): Position | null => {
  const at = positionOf(outline, placement);
  if (!at) return null;
  if (at.index > 0) return { ...at, index: at.index - 1 };
  const before = neighbour(outline, at, -1);
  return before && { section: before.section, group: before.group.id, index: before.group.placements.length };
};

/** One step towards the bottom: past the last place of a group, to the start of the next; null at the very bottom. */
export const placeBelow = (outline: Outline, placement: string): Position | null => {
  const at = positionOf(outline, placement);
  if (!at) return null;
  const places = placesOf(outline);
  const group = places.find((place) => place.group.id === at.group)?.group;
  if (group && at.index < group.placements.length - 1) return { ...at, index: at.index + 1 };
  const after = neighbour(outline, at, 1);
  return after && { section: after.section, group: after.group.id, index: 0 };
};

/** The placement next to one that is to be removed, where the focus goes: the one after it, or else the one before. */
export const neighbourOf = (outline: Outline, placement: string): string | null => {
  const ids = placementsOf(outline).map(({ id }) => id);
  const at = ids.indexOf(placement);
  return ids[at + 1] ?? ids[at - 1] ?? null;
};

/** The operations that put entries at the end of a section, making its first group where it has none. */
export const endOfSection = (
  outline: Outline,
  section: string,
  newGroup: string,
): { before: OutlineOperation[]; to: Position } => {
  const found = outline.sections.find((one) => one.section === section);
  const last = found?.groups.at(-1);
  if (last) return { before: [], to: { section, group: last.id, index: last.placements.length } };
  return {
    before: [
      ...(found ? [] : [{ do: 'addSection' as const, section, index: outline.sections.length }]),
      { do: 'addGroup', section, group: { id: newGroup, placements: [] }, index: 0 },
    ],
    to: { section, group: newGroup, index: 0 },
  };
};

const neighbour = (outline: Outline, at: Position, step: 1 | -1): Place | null => {
  const places = placesOf(outline);
  return places[places.findIndex((place) => place.group.id === at.group) + step] ?? null;
};
