import type { Root } from 'mdast';
import type { Blocks } from '../../../../../domain/rich-text';
import type { ImpreciseDate } from '../../../../../domain/dates';
import type { ItemType, LinkStatus } from '../../../shared/report';

export type SourceFormat = 'markdown' | 'html' | 'docx';
export type SourceLanguage = 'nb' | 'nn' | 'en';

/** A source file read into one syntax tree, whatever its format. Lines are those of the file (paragraph numbers for DOCX). */
export interface SourceDocument {
  fileName: string;
  format: SourceFormat;
  root: Root;
  warnings: string[];
}

export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'not_utf8'
  | 'zip_bomb'
  | 'too_many_headings'
  | 'too_deep'
  | 'unsupported'
  /** HTML that could run something. */
  | 'active_content'
  /** HTML inside Markdown. */
  | 'raw_html'
  | 'broken';

export type ReadSource =
  { status: 'ok'; source: SourceDocument } | { status: 'refused'; code: RefusalCode; message: string };

/** An organisation of the registry with every name it is written by, in all languages. */
export interface KnownOrganisation {
  documentId: string;
  names: string[];
  kind: string;
}

export interface KnownSection {
  documentId: string;
  /** The section's title in every language it has one. */
  titles: string[];
  slug: string;
}

export interface ImportContext {
  /** Guessed from the text when left out. */
  language?: SourceLanguage;
  /** ISO days; read from the masthead when left out. */
  period?: { start: string; end: string };
  organisations: KnownOrganisation[];
  sections: KnownSection[];
  /** Texts known to recur, from earlier imports or the newsletter's own footer. */
  boilerplate?: string[];
}

export type OrganisationMention =
  | { status: 'known'; documentId: string; name: string; kind: string }
  | { status: 'proposed'; name: string; acronym?: string };

export interface PlannedLink {
  label: string;
  url: string;
  status: LinkStatus;
  role: 'info' | 'registration' | 'recording' | 'document';
  line: number;
}

/** Something an editor should settle: the runner-up, and why it was close. */
export interface Doubt {
  type: ItemType;
  kind: string | null;
  confidence: number;
  reason: string;
}

export interface CrossReference {
  text: string;
  to: 'page' | 'next_page' | 'previous_page' | 'previous_issue' | 'next_issue' | 'section';
  page?: number;
  /** Keys of the items most likely meant, best first; empty when none is. */
  targets: string[];
}

/** Draft attribute values, by the content model's names. */
export type DraftFields = Record<string, unknown>;

export interface PlannedItem {
  /** Fingerprint of the item's normalised source text: the same text gives the same key wherever it stands. */
  key: string;
  type: ItemType;
  kind: string | null;
  title: string;
  section: string | null;
  group: string | null;
  lines: [number, number];
  dates: ImpreciseDate[];
  organisations: OrganisationMention[];
  /** The court's reference in normal form, or the report's number. */
  reference: string | null;
  links: PlannedLink[];
  emphasis: string[];
  confidence: number;
  reason: string;
  blocks: Blocks;
  /** What rich text could not hold and was kept as plain text. */
  flattened: string[];
  fields: DraftFields;
  doubts: Doubt[];
  crossReferences: CrossReference[];
}

export interface PlannedSection {
  key: string;
  title: string;
  matched: string | null;
  lines: [number, number];
  /** The heading as printed, once for every page it was repeated on. */
  headings: string[];
}

export interface PlannedGroup {
  key: string;
  section: string;
  heading: string;
  headings: string[];
  lines: [number, number];
  /** True when the heading is the title of the one item that stands under it. */
  isItemTitle: boolean;
}

export interface PlannedImage {
  alt: string;
  url: string | null;
  line: number;
}

export interface PlannedIssue {
  title: string;
  publisher: string | null;
  number: number | null;
  year: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  intro: Blocks;
  closing: Blocks;
  images: PlannedImage[];
  /** Lines of the masthead that title, number and period hold, as printed. */
  printed: string[];
}

export interface ImportPlan {
  language: SourceLanguage;
  issue: PlannedIssue;
  sections: PlannedSection[];
  groups: PlannedGroup[];
  items: PlannedItem[];
  boilerplate: { text: string; lines: [number, number]; reason: string }[];
  warnings: string[];
}

/** What the drafts hold, as text, for the proof that nothing was lost. */
export interface KeptTexts {
  /** Plain text of every rich text and every plain field. */
  texts: string[];
  /** Titles of issue, sections, groups and entries. */
  headings: string[];
  linkLabels: string[];
  /** Bold and italic terms of the rich texts, and those kept as data. */
  emphasis: string[];
}

export interface LostPassage {
  kind: 'sentence' | 'link' | 'emphasis';
  text: string;
  line: number;
}
