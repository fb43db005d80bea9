/**
 * Rich text as Strapi 5 stores it in an attribute of type `blocks`.
 *
 * The shapes follow Strapi's own validator (`@strapi/core`, entity validator, blocks) and what its editor
 * produces (`@strapi/content-manager`, BlocksInput), where the two differ the narrower one.
 */
export type Blocks = Block[];

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | ListBlock | CodeBlock | ImageBlock;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface ParagraphBlock {
  type: 'paragraph';
  /** Never empty: a paragraph without content has one text node with the text `''`. */
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  level: HeadingLevel;
  children: InlineNode[];
}

export interface QuoteBlock {
  type: 'quote';
  children: InlineNode[];
}

/** A nested list stands after the item it belongs to, as its sibling: that is how the editor nests. */
export interface ListBlock {
  type: 'list';
  format: ListFormat;
  /** Depth below the outermost list: 1, 2 … in nested lists, absent in the outermost. Chooses the bullet only. */
  indentLevel?: number;
  children: (ListItem | ListBlock)[];
}

export type ListFormat = 'ordered' | 'unordered';

export interface ListItem {
  type: 'list-item';
  children: InlineNode[];
}

/** Preformatted text. Marks mean nothing in it. */
export interface CodeBlock {
  type: 'code';
  /** A language of the editor's list, such as `json`. */
  language?: string | null;
  children: TextNode[];
}

export interface ImageBlock {
  type: 'image';
  image: BlockImage;
  /** One empty text node: the editor cannot place its cursor without it. */
  children: TextNode[];
}

/** A copy of the uploaded file's record at the time it was inserted; the sixteen fields the editor picks. */
export interface BlockImage {
  name: string;
  alternativeText?: string | null;
  url: string;
  caption?: string | null;
  width: number;
  height: number;
  formats?: Record<string, unknown> | null;
  hash: string;
  ext: string;
  mime: string;
  size: number;
  previewUrl?: string | null;
  provider: string;
  provider_metadata?: unknown;
  createdAt: string;
  updatedAt: string;
}

export type InlineNode = TextNode | LinkNode;

/** A line feed in `text` is a line break within the block. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

export interface LinkNode {
  type: 'link';
  /** Absolute: http, https or mailto. See `isLinkUrl`. */
  url: string;
  children: TextNode[];
  /** Written by the editor's link dialogue; normalisation leaves it out, as each rendition decides for itself. */
  rel?: string;
  target?: string;
}

/** The marks of a text node, outermost first where they are nested (as in Markdown). */
export const MARKS = ['bold', 'italic', 'strikethrough', 'underline', 'code'] as const;

export type Mark = (typeof MARKS)[number];
