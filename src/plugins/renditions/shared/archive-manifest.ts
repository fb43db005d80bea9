import { z } from 'zod';

/** Names the shape; a change that an older reader would misread gets a new number. */
export const ARCHIVE_FORMAT = 'utgave.archive/1';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in lower-case hexadecimal');

const packedFile = z
  .strictObject({
    path: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)?$/)
      .describe('Name within the package'),
    role: z
      .enum(['edition', 'document', 'attachment'])
      .describe(
        'edition: the edition itself, as canonical JSON (RFC 8785). document: the same to be read, as PDF/A-2a. attachment: an uploaded file that the edition shows or points to, as it was uploaded.',
      ),
    mediaType: z.string(),
    size: z.int().min(0).describe('In bytes'),
    sha256,
    name: z.string().nullable().describe('Of an attachment: what its uploader called it'),
    address: z.string().nullable().describe('Of an attachment: its address in the edition'),
  })
  .describe('A file of the package; the manifest itself is not among them');
export type PackedFile = z.infer<typeof packedFile>;

/** `manifest.json` of an archive package: what is in it, and how to see that it is what was published. */
export const archiveManifestSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  issue: z.strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    number: z.int(),
    year: z.int(),
  }),
  language: z.string(),
  edition: z.strictObject({
    number: z.int().min(1).describe('1 for the first in the language, one more for each correction'),
    publishedAt: z.iso.datetime().describe('UTC'),
    sha256: sha256.describe('SHA-256 of the edition, which is that of the file with the role "edition"'),
  }),
  address: z.string().describe('Where this edition was published'),
  files: z.array(packedFile),
  missing: z
    .array(
      z.strictObject({
        name: z.string(),
        address: z.string(),
        reason: z
          .enum(['not_found', 'too_large', 'refused', 'unreachable'])
          .describe(
            'not_found: there is none at its address. too_large: the package has no room for it. refused: its address is not one that may be read. unreachable: where it lies did not answer.',
          ),
      }),
    )
    .describe('Files that the edition shows or points to, but that the package does not hold'),
});
export type ArchiveManifest = z.infer<typeof archiveManifestSchema>;

/** JSON Schema (2020-12) of the manifest, for archives. */
export const archiveManifestJsonSchema = (): Record<string, unknown> => ({
  title: 'Manifest of an archive package',
  description:
    'A published edition of a newsletter in one language, with all that belongs to it: as JSON, as PDF/A-2a, and the files it shows.',
  ...z.toJSONSchema(archiveManifestSchema, { io: 'output', reused: 'ref' }),
});
