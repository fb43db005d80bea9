import type { Outline } from '../../../shared/outline';
import type { OutlineDifference } from '../../../shared/outline-difference';
import { canonicalJson } from './freeze-edition';
import { compareOutlines } from './compare-outlines';

export type OutlineWrite =
  /** The stored outline stays: nothing differs, or the writer did not touch what another has changed since. */
  | { status: 'kept'; outline: Outline }
  /** The new outline, one revision on. */
  | { status: 'written'; outline: Outline }
  /**
   * Both the writer and another changed it: `differences` are what the other did, or, where the base is not known,
   * what the writer's copy lacks or would undo.
   */
  | { status: 'conflict'; stored: Outline; differences: OutlineDifference[] };

/**
 * Decides a write of an outline. `sent.revision` says what it is based on; `base` is the outline of that revision,
 * null where it is not known. Two people never overwrite each other.
 */
export const writeOutline = (stored: Outline, sent: Outline, base: Outline | null): OutlineWrite => {
  if (hasSameContent(stored, sent)) return { status: 'kept', outline: stored };
  if (sent.revision === stored.revision)
    return { status: 'written', outline: { ...sent, revision: stored.revision + 1 } };
  if (base && hasSameContent(base, sent)) return { status: 'kept', outline: stored };
  return { status: 'conflict', stored, differences: compareOutlines(base ?? sent, stored) };
};

const hasSameContent = (one: Outline, other: Outline): boolean => contentOf(one) === contentOf(other);

const contentOf = ({ sections, setAside }: Outline): string =>
  canonicalJson({ sections, setAside: setAside ?? [] });
