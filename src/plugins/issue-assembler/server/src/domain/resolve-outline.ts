import { readingOrder } from '../../../../../domain/languages';
import {
  entryKey,
  placementsOf,
  type Outline,
  type Placement,
  type TextPerLanguage,
} from '../../../shared/outline';
import type { Assembly, EditionEntry, EditionGroup, EditionSection } from '../../../shared/edition';

/** Something that exists in one or more languages, by language code. */
export type ByLanguage<Value> = Readonly<Record<string, Value>>;

type WithoutPlacement<Entry> = Entry extends EditionEntry
  ? Omit<Entry, 'placement' | 'heading' | 'intro' | 'isUpdate'>
  : never;

/** An entry in one language, before it is placed. */
export type EntryVersion = WithoutPlacement<EditionEntry>;

export interface SectionVersion {
  slug: string | null;
  /** With the language they are really in: a section has every language from birth, also where it is not translated. */
  title: EditionSection['title'];
  intro: EditionSection['intro'];
}

/** What to do with an entry that is not translated: show it in another language, leave it out, or wait for it. */
export type MissingTranslation = 'fallback' | 'omit' | 'hold_back';

export interface SectionSource {
  missingTranslation: MissingTranslation;
  versions: ByLanguage<SectionVersion>;
}

/** Everything an outline refers to, loaded. What is absent does not exist (or is not published). */
export interface OutlineSources {
  /** By document id. */
  sections: ReadonlyMap<string, SectionSource>;
  /** By `entryKey`. */
  entries: ReadonlyMap<string, ByLanguage<EntryVersion>>;
}

/** A place in the outline that the assembly could not fill as it stands. */
export interface Gap {
  reason: 'section_missing' | 'entry_missing' | 'left_out_untranslated' | 'held_back_untranslated';
  section: string;
  placement: string | null;
}

export interface ResolvedOutline {
  sections: Assembly['sections'];
  gaps: Gap[];
  /** Placements shown in another language than the one asked for. */
  fallbacks: { placement: string; lang: string }[];
}

/**
 * The outline in one language: every text in the language asked for, or else the best other one, marked with the
 * language it is really in. Order is the outline's in every language. What is missing is a gap, never an error:
 * sections without anything to show are left out of the assembly.
 */
export const resolveOutline = (
  outline: Outline,
  sources: OutlineSources,
  language: string,
): ResolvedOutline => {
  const gaps: Gap[] = [];
  const fallbacks: ResolvedOutline['fallbacks'] = [];
  const sections = outline.sections.flatMap(({ section: id, groups }): EditionSection[] => {
    const source = sources.sections.get(id);
    const version = source && bestVersion(source.versions, language)?.version;
    if (!source || !version) {
      gaps.push({ reason: 'section_missing', section: id, placement: null });
      return [];
    }
    const place = (placement: Placement): EditionEntry[] => {
      const resolved = resolvePlacement(placement, sources, source.missingTranslation, language);
      if (resolved.status === 'gap') {
        gaps.push({ reason: resolved.reason, section: id, placement: placement.id });
        return [];
      }
      if (resolved.entry.lang !== language)
        fallbacks.push({ placement: placement.id, lang: resolved.entry.lang });
      return [resolved.entry];
    };
    const resolved = groups.map((group): EditionGroup => ({
      id: group.id,
      heading: passageIn(group.heading, language),
      entries: group.placements.flatMap(place),
    }));
    const shown = resolved.filter(({ entries }) => entries.length > 0);
    if (shown.length === 0) return [];
    return [{ id, ...version, groups: shown }];
  });
  return { sections, gaps, fallbacks };
};

type ResolvedPlacement = { status: 'entry'; entry: EditionEntry } | { status: 'gap'; reason: Gap['reason'] };

const resolvePlacement = (
  placement: Placement,
  sources: OutlineSources,
  missingTranslation: MissingTranslation,
  language: string,
): ResolvedPlacement => {
  const versions = sources.entries.get(entryKey(placement));
  const best = versions && bestVersion(versions, language);
  if (!best) return { status: 'gap', reason: 'entry_missing' };
  if (best.language !== language && missingTranslation !== 'fallback') {
    const reason = missingTranslation === 'omit' ? 'left_out_untranslated' : 'held_back_untranslated';
    return { status: 'gap', reason };
  }
  return {
    status: 'entry',
    entry: {
      ...best.version,
      placement: placement.id,
      heading: passageIn(placement.heading, language),
      intro: passageIn(placement.intro, language),
      isUpdate: placement.isUpdate ?? false,
    },
  };
};

/** The version in the language, or in the best other one there is. */
export const bestVersion = <Version>(
  versions: ByLanguage<Version>,
  language: string,
): { language: string; version: Version } | null => {
  for (const candidate of readingOrder(language, Object.keys(versions))) {
    const version = versions[candidate];
    if (version) return { language: candidate, version };
  }
  return null;
};

const passageIn = (
  texts: TextPerLanguage | undefined,
  language: string,
): { lang: string; text: string } | null => {
  const best = texts && bestVersion(texts, language);
  return best ? { lang: best.language, text: best.version } : null;
};

/** The entries an outline places, each once. */
export const placedEntries = (outline: Outline): { uid: Placement['uid']; documentId: string }[] => [
  ...new Map(
    placementsOf(outline).map(({ uid, documentId }) => [entryKey({ uid, documentId }), { uid, documentId }]),
  ).values(),
];
