import type { Outline } from '../../../shared/outline';
import { positionOf, type OutlineOperation } from '../../../shared/outline-operations';

/**
 * Ids of the placements, groups and sections that operations were about, each followed by what it stands in: where a
 * person looks on after they were done or undone. `outlines` are those before and after, in one of which each stands.
 */
export const rowsTouched = (
  operations: readonly OutlineOperation[],
  outlines: readonly Outline[],
): string[] => [...new Set(operations.flatMap((operation) => touchedBy(operation, outlines)))];

const touchedBy = (operation: OutlineOperation, outlines: readonly Outline[]): string[] => {
  switch (operation.do) {
    case 'addSection':
    case 'moveSection':
    case 'removeSection':
      return [operation.section];
    case 'addGroup':
      return [operation.group.id, operation.section];
    case 'moveGroup':
      return [operation.group, operation.section];
    case 'removeGroup':
    case 'headGroup':
      return [operation.group, ...sectionsOf(operation.group, outlines)];
    case 'place':
      return [operation.placement.id, operation.to.group, operation.to.section];
    case 'move':
      return [operation.placement, operation.to.group, operation.to.section];
    case 'remove':
    case 'override':
      return [operation.placement, ...placesOf(operation.placement, outlines)];
    case 'setAside':
    case 'takeBack':
      return [];
  }
};

const sectionsOf = (group: string, outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ sections }) =>
    sections.filter(({ groups }) => groups.some(({ id }) => id === group)).map(({ section }) => section),
  );

const placesOf = (placement: string, outlines: readonly Outline[]): string[] =>
  outlines.flatMap((outline) => {
    const at = positionOf(outline, placement);
    return at ? [at.group, at.section] : [];
  });
