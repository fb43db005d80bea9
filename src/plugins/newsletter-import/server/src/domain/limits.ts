/** Bounds on what the importer accepts, so that a hostile or broken file fails fast with a clear message. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;
export const MAX_DOCX_BYTES = 20 * 1024 * 1024;
export const MAX_HEADINGS = 2_000;
/** Entries of lists and rows of tables. */
export const MAX_ENTRIES = 5_000;
/** HTML elements, or signs of lists and quotations, inside one another. */
export const MAX_DEPTH = 200;
/** Parts of the text inside one another once it is read; a rich text holds a little more. */
export const MAX_TREE_DEPTH = 80;
export const MAX_ARCHIVE_ENTRIES = 2_000;
export const MAX_UNPACKED_BYTES = 60 * 1024 * 1024;
/** Real Word documents stay far below this; a zip bomb is made to exceed it. */
export const MAX_COMPRESSION_RATIO = 200;
/** A small archive may compress very well without harm; the ratio counts from this unpacked size on. */
export const RATIO_CHECKED_FROM_BYTES = 5 * 1024 * 1024;
/** Decisions below this confidence are listed for the editor to settle. */
export const DOUBTFUL_BELOW = 0.6;
/** Emphasis and links are matched within a paragraph; a longer one can only be a file without line breaks. */
export const MAX_PARAGRAPH_CHARACTERS = 100_000;
/** Runs of `*`, `_`, `~` and backticks in one paragraph. */
export const MAX_PARAGRAPH_MARKS = 1_000;
/** The text part of a Word file, unpacked. */
export const MAX_DOCUMENT_PART_BYTES = 15 * 1024 * 1024;
