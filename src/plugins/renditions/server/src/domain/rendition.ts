import type { Edition } from '../../../../issue-assembler/shared/edition';
import type { ArchiveSource } from './archive/archive-history';
import type { ArchiveFile, IssueForm } from './document/addresses';
import type { MissingReason } from './files/missing-reason';
import type { Surroundings } from './web/surroundings';

/** An edition in one form, as bytes or text that go to the reader unchanged. */
export interface Rendition {
  /** MIME type, with the character set where it is text. */
  type: string;
  body: string | Uint8Array;
  /** Of what is to be saved and not shown: the name of the file, in ASCII. */
  fileName?: string;
  /**
   * Of a page: SHA-256, in base64, of each of its style elements, and no other style is in it. Without them a form's
   * styles stand in attributes.
   */
  styles?: readonly string[];
  /** True where it was made without a file that may be had later: the same edition may have another then. */
  isProvisional?: true;
}

/** What somebody wants of an edition. */
export interface RenditionOrder {
  form: RenderedForm;
  edition: Edition;
  /** True where the edition was not published: then the rendition says so. */
  isDraft?: boolean;
  /** Public address of the site, without a slash at its end. */
  base: string;
  /** What is around the issue; only pages and nothing else show it. */
  surroundings: Surroundings;
  /** SHA-256 of the edition's canonical JSON, in hexadecimal. */
  sha256: string;
}

/** What a rendition is made of: the same job gives the same bytes. */
export interface RenditionJob extends RenditionOrder {
  /**
   * Bytes of the files that the form is made of, by the address that the edition has. A file that is not there is left
   * out, and its alternative text stands in its place.
   */
  files: ReadonlyMap<string, Uint8Array>;
  /** Why the others are not there, by address. */
  missing?: ReadonlyMap<string, MissingReason>;
}

/**
 * The page; the parts of an e-mail to be sent, which have no address of their own; and every other form but the canonical
 * JSON, which is the edition itself.
 */
export type RenderedForm = 'page' | 'email' | Exclude<IssueForm, 'json'>;

export type Renderer = (job: RenditionJob) => Promise<Rendition>;

/** What a file of the archive is made of. */
export interface ArchiveJob extends ArchiveSource {
  file: ArchiveFile;
  /** Canonical JSON of every edition in the language that may be read, in the order in which they were published. */
  editions: readonly { json: string; isCurrent: boolean }[];
}
