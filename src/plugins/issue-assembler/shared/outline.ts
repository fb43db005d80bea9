import { z } from 'zod';

/** Types an outline may place. */
export const ENTRY_UIDS = [
  'api::report.report',
  'api::ruling.ruling',
  'api::event.event',
  'api::article.article',
] as const;

/** Limits that keep an outline writable by hand and resolvable in one go. */
export const OUTLINE_LIMITS = { sections: 50, groupsPerSection: 100, placements: 1000 } as const;

const documentId = z.string().regex(/^[a-z0-9]{10,40}$/, 'is not the id of a document');
const localId = z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/, 'may hold letters, digits, "-" and "_" only');
const textPerLanguage = z.partialRecord(z.enum(['nb', 'nn', 'en']), z.string().max(2000));

const placementSchema = z.strictObject({
  id: localId,
  uid: z.enum(ENTRY_UIDS),
  documentId,
  heading: textPerLanguage.optional(),
  intro: textPerLanguage.optional(),
});

const groupSchema = z.strictObject({
  id: localId,
  heading: textPerLanguage.optional(),
  placements: z.array(placementSchema).max(OUTLINE_LIMITS.placements),
});

const outlineSectionSchema = z.strictObject({
  section: documentId,
  groups: z.array(groupSchema).max(OUTLINE_LIMITS.groupsPerSection),
});

/**
 * The language-independent order of an issue: sections, groups under them and placements.
 * A group without a heading stands directly under its section. Entries and sections are named by
 * document id, never by numeric id: publishing recreates rows. `revision` counts the writes.
 */
export const outlineSchema = z
  .strictObject({
    revision: z.int().min(0),
    sections: z.array(outlineSectionSchema).max(OUTLINE_LIMITS.sections),
  })
  .superRefine((outline, context) => {
    const ids = outline.sections.flatMap(({ groups }) =>
      groups.flatMap((group) => [group.id, ...group.placements.map(({ id }) => id)]),
    );
    const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
    if (doubled)
      context.addIssue({ code: 'custom', message: `The id "${doubled}" stands twice in the outline.` });
    const placed = outline.sections.flatMap(({ groups }) =>
      groups.flatMap(({ placements }) => placements),
    ).length;
    if (placed > OUTLINE_LIMITS.placements) {
      context.addIssue({
        code: 'custom',
        message: `An outline holds at most ${OUTLINE_LIMITS.placements} placements; this one has ${placed}.`,
      });
    }
  });

export type Outline = z.infer<typeof outlineSchema>;
export type OutlineSection = z.infer<typeof outlineSectionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Placement = z.infer<typeof placementSchema>;
export type EntryUid = (typeof ENTRY_UIDS)[number];

/** The outline of an issue that nothing has been placed in yet. */
export const emptyOutline = (): Outline => ({ revision: 0, sections: [] });
