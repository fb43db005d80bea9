import { createHash } from 'node:crypto';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { ARCHIVE_FORMAT, type ArchiveManifest, type PackedFile } from '../../../../shared/archive-manifest';
import { issuePath } from '../document/addresses';
import { filesOf } from '../files/edition-files';
import type { RenditionJob } from '../rendition';
import { attachmentPath } from './attachment-path';

/** A file to be packed. */
export interface PackageFile {
  path: string;
  bytes: Uint8Array;
}

export interface PackageContent {
  /** Canonical JSON of the edition. */
  json: string;
  pdf: Uint8Array;
}

type PackageJob = Pick<RenditionJob, 'edition' | 'base' | 'sha256' | 'files' | 'missing'>;

/**
 * The files of an archive package, the manifest first. An error where the JSON is not what the edition's hash was made of:
 * nothing else may be archived under it.
 */
export const packageFiles = (job: PackageJob, { json, pdf }: PackageContent): PackageFile[] => {
  const edition = packed('edition.json', 'edition', 'application/json', Buffer.from(json, 'utf8'));
  if (edition.told.sha256 !== job.sha256) throw new Error('The edition is not what its SHA-256 was made of.');
  const document = packed('edition.pdf', 'document', 'application/pdf', pdf);
  const files = [edition, document, ...attachmentsOf(job)];
  const manifest = manifestOf(
    job,
    files.map(({ told }) => told),
  );
  return [
    { path: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8') },
    ...files.map(({ told: { path }, bytes }) => ({ path, bytes })),
  ];
};

interface Packed {
  told: PackedFile;
  bytes: Uint8Array;
}

const packed = (
  path: string,
  role: PackedFile['role'],
  mediaType: string,
  bytes: Uint8Array,
  { name, address }: Pick<PackedFile, 'name' | 'address'> = { name: null, address: null },
): Packed => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { told: { path, role, mediaType, size: bytes.length, sha256, name, address }, bytes };
};

/** Numbered as the edition has them, also where one before is missing. */
const attachmentsOf = ({ edition, files }: PackageJob): Packed[] =>
  filesOf(edition).flatMap(({ url, name, mime }, index) => {
    const bytes = files.get(url);
    if (!bytes) return [];
    return [packed(attachmentPath(name, index + 1), 'attachment', mime, bytes, { name, address: url })];
  });

const manifestOf = (job: PackageJob, files: PackedFile[]): ArchiveManifest => {
  const { edition, base, sha256 } = job;
  const { id, slug, title, number, year } = edition.issue;
  return {
    format: ARCHIVE_FORMAT,
    issue: { id, slug, title, number, year },
    language: edition.language,
    edition: { number: edition.edition.number, publishedAt: edition.edition.publishedAt, sha256 },
    address: `${base}${issuePath(edition.language, slug, edition.edition.number)}`,
    files,
    missing: missingFrom(edition, job),
  };
};

const missingFrom = (edition: Edition, { files, missing }: PackageJob): ArchiveManifest['missing'] =>
  filesOf(edition)
    .filter(({ url }) => !files.has(url))
    .map(({ url, name }) => ({ name, address: url, reason: missing?.get(url) ?? 'not_found' }));
