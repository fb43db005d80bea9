import type { Outline } from '../../../shared/outline';
import { positionOf, type Position } from '../../../shared/outline-operations';
import { placesOf } from './places';

/** Where an entry lands that is dropped over another entry or over a group; null where it would not move. */
export const dropPosition = (outline: Outline, dragged: string, over: string): Position | null => {
  if (dragged === over) return null;
  const target = positionOf(outline, over) ?? endOfGroup(outline, over);
  const from = positionOf(outline, dragged);
  if (!target || !from) return null;
  const isSame = from.group === target.group && from.index === target.index;
  return isSame ? null : target;
};

const endOfGroup = (outline: Outline, id: string): Position | null => {
  const place = placesOf(outline).find(({ group }) => group.id === id);
  return place ? { section: place.section, group: id, index: place.group.placements.length } : null;
};
