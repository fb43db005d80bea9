/** Why a part of a text could not be kept as it was. */
export type FlattenedKind =
  | 'code_info'
  | 'definition'
  | 'footnote'
  | 'heading_line_break'
  | 'html'
  | 'image'
  | 'link'
  | 'link_title'
  | 'list_item'
  | 'list_number'
  | 'quote'
  | 'rule'
  | 'table'
  | 'task'
  | 'underline';

/**
 * Something that was kept as plain text, as the form it had does not exist in the other format. Its words are all
 * there; `text` quotes them, so that an editor finds the place.
 */
export interface Flattened {
  kind: FlattenedKind;
  text: string;
  /** What did not survive beside the words: a link's or an image's address, a link's title, a note on code. */
  lost?: string;
}

const PREFERRED_QUOTE_LENGTH = 80;

const DESCRIPTIONS: Record<FlattenedKind, string> = {
  code_info: 'Note on a code block',
  definition: 'Link address that nothing uses',
  footnote: 'Footnote',
  heading_line_break: 'Line break in a heading',
  html: 'HTML code',
  image: 'Image that is not uploaded',
  link: 'Link without a usable address',
  link_title: 'Title of a link',
  list_item: 'Block inside a list item',
  list_number: 'List that does not start at 1',
  quote: 'Block inside a quotation',
  rule: 'Dividing line',
  table: 'Table',
  task: 'Check box',
  underline: 'Underlined text',
};

/** One line for people: what it was, its first words, and what was lost, if anything. */
export function describeFlattened({ kind, text, lost }: Flattened): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const quote = line.length > PREFERRED_QUOTE_LENGTH ? `${line.slice(0, PREFERRED_QUOTE_LENGTH)} …` : line;
  return [DESCRIPTIONS[kind], quote && `: ${quote}`, lost && ` (${lost})`].filter(Boolean).join('');
}
