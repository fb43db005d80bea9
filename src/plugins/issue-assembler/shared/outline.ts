import { z } from 'zod';
import { isLanguageTag } from '../../../domain/languages';
import { isStorable, UNSTORABLE_TEXT } from '../../../domain/storable-text';

/** Types an outline may place. */
export const ENTRY_UIDS = [
  'api::report.report',
  'api::ruling.ruling',
  'api::event.event',
  'api::article.article',
] as const;

/** Limits that keep an outline writable by hand and resolvable in one go. */
export const OUTLINE_LIMITS = {
  sections: 50,
  groupsPerSection: 100,
  placements: 1000,
  /** Characters of a heading, and of an introduction: a ruling as one issue told it may need a page. */
  heading: 2000,
  intro: 10_000,
} as const;

const documentId = z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document');
const localId = z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/, 'may hold letters, digits, "-" and "_" only');
const language = z.string().max(20).refine(isLanguageTag, 'is not the code of a language');

/** Texts by language; a language without a text is absent. */
const textPerLanguage = (longest: number) =>
  z.record(language, z.string().max(longest).refine(isStorable, UNSTORABLE_TEXT));

const placementSchema = z.strictObject({
  id: localId,
  uid: z.enum(ENTRY_UIDS),
  documentId,
  heading: textPerLanguage(OUTLINE_LIMITS.heading).optional(),
  intro: textPerLanguage(OUTLINE_LIMITS.intro).optional(),
  /** Set where the entry was in an earlier issue and is brought again because it has news. */
  isUpdate: z.literal(true).optional(),
});

const groupSchema = z.strictObject({
  id: localId,
  heading: textPerLanguage(OUTLINE_LIMITS.heading).optional(),
  placements: z.array(placementSchema).max(OUTLINE_LIMITS.placements),
});

const outlineSectionSchema = z.strictObject({
  section: documentId,
  groups: z.array(groupSchema).max(OUTLINE_LIMITS.groupsPerSection),
});

/** How many times an outline has been written; databases count no further. */
export const outlineRevision = z.int().min(0).max(2_000_000_000, 'There is no such revision of the outline.');

const setAsideSchema = z.strictObject({ uid: z.enum(ENTRY_UIDS), documentId });

/**
 * The language-independent order of an issue: sections, groups under them and placements.
 * A group without a heading stands directly under its section. Entries and sections are named by
 * document id, never by numeric id: publishing recreates rows. `revision` counts the writes.
 */
export const outlineSchema = z
  .strictObject({
    revision: outlineRevision,
    sections: z.array(outlineSectionSchema).max(OUTLINE_LIMITS.sections),
    /** Candidates that an editor set aside: not for this issue; the next one is offered them again. */
    setAside: z.array(setAsideSchema).max(OUTLINE_LIMITS.placements).optional(),
  })
  .superRefine((outline, context) => {
    const doubled = firstDoubled(idsIn(outline));
    if (doubled)
      context.addIssue({ code: 'custom', message: `The id "${doubled}" stands twice in the outline.` });
    const section = firstDoubled(outline.sections.map((one) => one.section));
    if (section)
      context.addIssue({ code: 'custom', message: `The section "${section}" stands twice in the outline.` });
    const placed = placementsOf(outline).length;
    if (placed > OUTLINE_LIMITS.placements) {
      const sentence = {
        nb: `En disposisjon rommer høyst ${OUTLINE_LIMITS.placements} plasseringer; denne har ${placed}.`,
        en: `An outline holds at most ${OUTLINE_LIMITS.placements} placements; this one has ${placed}.`,
      };
      context.addIssue({ code: 'custom', message: sentence.en, params: { sentence } });
    }
  });

export type Outline = z.infer<typeof outlineSchema>;
export type OutlineSection = z.infer<typeof outlineSectionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Placement = z.infer<typeof placementSchema>;
export type SetAside = z.infer<typeof setAsideSchema>;
export type EntryUid = (typeof ENTRY_UIDS)[number];
export type TextPerLanguage = z.infer<ReturnType<typeof textPerLanguage>>;

/** The outline of an issue that nothing has been placed in yet. */
export const emptyOutline = (): Outline => ({ revision: 0, sections: [] });

/** Placements in reading order. */
export const placementsOf = (outline: Pick<Outline, 'sections'>): Placement[] =>
  outline.sections.flatMap(({ groups }) => groups.flatMap(({ placements }) => placements));

/** `report` for `api::report.report`. */
export const entryTypeOf = (uid: EntryUid): string => uid.slice(uid.indexOf('.') + 1);

/** One string for an entry, for maps and sets. */
export const entryKey = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `${uid}:${documentId}`;

const idsIn = (outline: Pick<Outline, 'sections'>): string[] =>
  outline.sections.flatMap(({ groups }) =>
    groups.flatMap((group) => [group.id, ...group.placements.map(({ id }) => id)]),
  );

const firstDoubled = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
};
