import type { Candidate } from '../../../shared/candidates';
import { entryKey, placementsOf, type Outline } from '../../../shared/outline';
import { operate, type OutlineOperation } from '../../../shared/outline-operations';

/** Makes ids for what is added, e.g. from a counter in tests and from random bytes in the app. */
export type NewId = () => string;

/**
 * Adds candidates to the outline, each at the end of its section's last group; a section or group that is not there
 * yet is added, sections in the order given. What is placed already, or has no section, is left as it is: running it
 * twice is running it once.
 */
export const acceptCandidates = (
  outline: Outline,
  candidates: readonly Pick<Candidate, 'uid' | 'documentId' | 'section' | 'isUpdate'>[],
  sectionOrder: readonly string[],
  newId: NewId,
): Outline => {
  const placed = new Set(placementsOf(outline).map(entryKey));
  return candidates.reduce((current, { uid, documentId, section, isUpdate }) => {
    if (section === null || placed.has(entryKey({ uid, documentId }))) return current;
    placed.add(entryKey({ uid, documentId }));
    const ready = withGroup(withSection(current, section, sectionOrder), section, newId);
    const group = ready.sections.find((one) => one.section === section)?.groups.at(-1);
    if (!group) return current;
    const placement = { id: newId(), uid, documentId, ...(isUpdate ? { isUpdate: true as const } : {}) };
    return applied(ready, {
      do: 'place',
      placement,
      to: { section, group: group.id, index: group.placements.length },
    });
  }, outline);
};

const withSection = (outline: Outline, section: string, order: readonly string[]): Outline => {
  if (outline.sections.some((one) => one.section === section)) return outline;
  const rank = order.indexOf(section);
  const later = outline.sections.findIndex((one) => order.indexOf(one.section) > rank);
  return applied(outline, { do: 'addSection', section, index: later < 0 ? outline.sections.length : later });
};

const withGroup = (outline: Outline, section: string, newId: NewId): Outline => {
  const found = outline.sections.find((one) => one.section === section);
  if (found && found.groups.length > 0) return outline;
  return applied(outline, { do: 'addGroup', section, group: { id: newId(), placements: [] }, index: 0 });
};

const applied = (outline: Outline, operation: OutlineOperation): Outline => {
  const result = operate(outline, operation);
  if (result.status === 'refused')
    throw new Error(`The outline refused "${operation.do}": ${result.reason}.`);
  return result.outline;
};
