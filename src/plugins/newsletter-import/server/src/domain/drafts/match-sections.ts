import { headingKey, sectionTitle } from '../structure/heading-text';
import type { KnownSection, PlannedSection } from '../types';

export interface StoredSection extends KnownSection {
  /** The newsletter whose rubric it is; null where it is anybody's. */
  newsletter: string | null;
}

/**
 * The planned sections with the stored ones of the same title: first those of the newsletter, then those of none.
 * Another newsletter's "News" is not ours: whoever renames it there does not mean ours.
 */
export function matchSections(
  planned: readonly PlannedSection[],
  stored: readonly StoredSection[],
  newsletter: string | null,
): PlannedSection[] {
  const own = newsletter === null ? [] : stored.filter((section) => section.newsletter === newsletter);
  const shared = stored.filter((section) => section.newsletter === null);
  return planned.map((section) => ({
    ...section,
    matched:
      [...own, ...shared].find(({ titles }) =>
        titles.some((title) => headingKey(sectionTitle(title)) === section.key),
      )?.documentId ?? null,
  }));
}
