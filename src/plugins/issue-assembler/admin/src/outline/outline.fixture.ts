import type { Outline } from '../../../shared/outline';

export const SECTION = 'section0001';

/** An outline of one section, its groups with ids of placements. */
export const outline = (groups: Record<string, string[]>, section = SECTION): Outline => ({
  revision: 3,
  sections: [
    {
      section,
      groups: Object.entries(groups).map(([id, placements]) => ({
        id,
        placements: placements.map((placement) => ({
          id: placement,
          uid: 'api::report.report' as const,
          documentId: `report${placement.padStart(6, '0')}`,
        })),
      })),
    },
  ],
});
