import type { Sentence } from '../languages/sentences';
import { isSlug, toSlug, uniqueSlug } from '.';

/** What is known when an entry is saved in one language. */
export interface SlugSituation {
  /** The slug that was sent; undefined where the save does not mention it, '' or null where it was emptied. */
  sent: string | null | undefined;
  /** The slug of the draft as it is stored. */
  stored: string | null;
  /** Title after the save. */
  title: string | null;
  /** Title as it is stored; null for a new draft. */
  storedTitle: string | null;
  /** The slug of the published version in this language; null where there is none. */
  published: string | null;
  /** Stands in for a title that has no letter or digit to write a slug with. */
  fallback: string;
  /** Slugs that other entries of the type have in this language. */
  taken: ReadonlySet<string>;
}

/** `keep`: the stored slug stays, or there is nothing to make one of yet. */
export type SlugDecision =
  | { status: 'keep' }
  | { status: 'set'; slug: string }
  | { status: 'refused'; code: 'slug-frozen' | 'slug-shape' | 'slug-taken'; sentence: Sentence };

/**
 * The slug of an entry in a language. While it is published it is frozen: links lead to it. Before that, a slug that
 * was made from the title follows the title, and one that an editor wrote is the editor's.
 */
export const decideSlug = (situation: SlugSituation): SlugDecision => {
  const sent = situation.sent?.trim() || null;
  const { stored, published } = situation;
  if (published !== null) return decideFrozen(sent ?? published, published, stored);
  if (sent !== null && sent !== stored) return decideOwn(sent, situation);
  if (stored !== null && sent === null && situation.sent !== undefined) return make(situation);
  if (stored === null || followsTitle(situation)) return make(situation);
  return { status: 'keep' };
};

const decideFrozen = (wanted: string, published: string, stored: string | null): SlugDecision => {
  if (wanted === published) return stored === published ? { status: 'keep' } : set(published);
  return {
    status: 'refused',
    code: 'slug-frozen',
    sentence: {
      nb: `Nettadressen «${published}» er publisert og blir stående, fordi lenker fører til den. Avpubliser oppføringen først hvis den må endres. Da slutter lenker til den gamle adressen å virke.`,
      en: `The address "${published}" is published and stays, as links lead to it. Unpublish the entry first if it must change: links to the old address will then stop working.`,
    },
  };
};

const decideOwn = (slug: string, { taken, fallback }: SlugSituation): SlugDecision => {
  if (!isSlug(slug)) {
    const suggestion = uniqueSlug(toSlug(slug) || fallback, taken);
    const sentence = {
      nb: `En nettadresse har bare små bokstaver a–z, tall og enkle bindestreker. Skriv for eksempel «${suggestion}».`,
      en: `An address has lower-case letters a–z, digits and single hyphens only: write "${suggestion}", for example.`,
    };
    return { status: 'refused', code: 'slug-shape', sentence };
  }
  if (!taken.has(slug)) return set(slug);
  const free = uniqueSlug(slug, taken);
  return {
    status: 'refused',
    code: 'slug-taken',
    sentence: {
      nb: `En annen oppføring har nettadressen «${slug}» på dette språket. Skriv en annen, for eksempel «${free}», eller la feltet stå tomt, så lages den av tittelen.`,
      en: `Another entry has the address "${slug}" in this language. Write another, "${free}" for example, or leave it empty to have one made from the title.`,
    },
  };
};

const make = ({ title, stored, fallback, taken }: SlugSituation): SlugDecision => {
  if (!title?.trim()) return { status: 'keep' };
  const slug = uniqueSlug(toSlug(title) || fallback, taken);
  return slug === stored ? { status: 'keep' } : set(slug);
};

/** True where the stored slug was made from the stored title, and the title is another now. */
const followsTitle = ({ stored, storedTitle, title, fallback }: SlugSituation): boolean => {
  if (stored === null || !storedTitle || !title || title === storedTitle) return false;
  const base = toSlug(storedTitle) || fallback;
  return stored === base || (stored.startsWith(`${base}-`) && /^\d+$/.test(stored.slice(base.length + 1)));
};

const set = (slug: string): SlugDecision => ({ status: 'set', slug });
