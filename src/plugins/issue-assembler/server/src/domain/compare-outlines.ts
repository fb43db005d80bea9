import {
  entryKey,
  placementsOf,
  type Group,
  type Outline,
  type OutlineSection,
  type Placement,
} from '../../../shared/outline';
import type { OutlineDifference } from '../../../shared/outline-difference';
import { moved } from './moved';
import { isSameJson } from './same-json';

/** What one would have to do to the first outline to have the second, in the order of the second. */
export const compareOutlines = (before: Outline, after: Outline): OutlineDifference[] => [
  ...sectionDifferences(before.sections, after.sections),
  ...placementDifferences(before, after),
  ...(isSameJson(asideOf(before), asideOf(after)) ? [] : [{ what: 'set_aside_changed' as const }]),
];

const sectionDifferences = (
  before: readonly OutlineSection[],
  after: readonly OutlineSection[],
): OutlineDifference[] => {
  const [old, now] = [idsOf(before), idsOf(after)];
  const common = now.filter((id) => old.includes(id));
  const isReordered = !isSameJson(
    common,
    old.filter((id) => now.includes(id)),
  );
  return [
    ...now.filter((id) => !old.includes(id)).map((section) => ({ what: 'section_added' as const, section })),
    ...old
      .filter((id) => !now.includes(id))
      .map((section) => ({ what: 'section_removed' as const, section })),
    ...(isReordered ? [{ what: 'sections_reordered' as const }] : []),
    ...after
      .filter((section) =>
        hasOtherGroups(
          before.find((one) => one.section === section.section),
          section,
        ),
      )
      .map(({ section }) => ({ what: 'groups_changed' as const, section })),
  ];
};

const hasOtherGroups = (before: OutlineSection | undefined, after: OutlineSection): boolean =>
  before !== undefined && !isSameJson(before.groups.map(frameOf), after.groups.map(frameOf));

const frameOf = ({ id, heading }: Group): unknown => ({ id, heading: heading ?? {} });

interface Standing {
  placement: Placement;
  section: string;
  place: string;
}

const placementDifferences = (before: Outline, after: Outline): OutlineDifference[] => {
  const [old, now] = [standingsOf(before), standingsOf(after)];
  const oldById = new Map(old.map((standing) => [standing.placement.id, standing]));
  const nowIds = new Set(now.map(({ placement }) => placement.id));
  const changedPlace = moved(
    old.map(({ placement, place }) => ({ id: placement.id, place })),
    inOrderOfPlaces(now, old).map(({ placement, place }) => ({ id: placement.id, place })),
  );
  const said = (
    what: 'placed' | 'removed' | 'moved' | 'overridden',
    { placement, section }: Standing,
  ): OutlineDifference => ({
    what,
    uid: placement.uid,
    documentId: placement.documentId,
    section,
  });
  return [
    ...now.flatMap((standing): OutlineDifference[] => {
      const earlier = oldById.get(standing.placement.id);
      if (!earlier) return [said('placed', standing)];
      return [
        ...(changedPlace.has(standing.placement.id) ? [said('moved', standing)] : []),
        ...(isSameJson(earlier.placement, standing.placement) ? [] : [said('overridden', standing)]),
      ];
    }),
    ...old.filter(({ placement }) => !nowIds.has(placement.id)).map((standing) => said('removed', standing)),
  ];
};

/** Standings with their places in the order that others have: who moves a section or a group moves none of its entries. */
const inOrderOfPlaces = (standings: readonly Standing[], others: readonly Standing[]): Standing[] => {
  const places = [...new Set([...others, ...standings].map(({ place }) => place))];
  return [...standings].sort((one, other) => places.indexOf(one.place) - places.indexOf(other.place));
};

const standingsOf = ({ sections }: Outline): Standing[] =>
  sections.flatMap(({ section, groups }) =>
    groups.flatMap((group) =>
      placementsOf({ sections: [{ section, groups: [group] }] }).map((placement) => ({
        placement,
        section,
        place: `${section}/${group.id}`,
      })),
    ),
  );

const idsOf = (sections: readonly OutlineSection[]): string[] => sections.map(({ section }) => section);
const asideOf = ({ setAside }: Outline): string[] => (setAside ?? []).map(entryKey).sort();
