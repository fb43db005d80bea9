import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import type { Words } from '../words/words';

/**
 * An edition as it is read: every heading, sentence, fact and link in reading order, with all words around them in
 * place. Each rendition draws this and adds nothing to it but its own apparatus (contents, page numbers, ways to
 * unsubscribe): so they all say the same.
 */
export interface IssueDocument {
  /** BCP 47. Passages in another language say so themselves. */
  lang: string;
  words: Words;
  /** Says that this is not published, before everything else; null in what is. */
  draft: Passage | null;
  /** Slug of the issue in this language. */
  slug: string;
  number: number;
  year: number;
  /** Number of the edition; above 1 it is a correction. */
  edition: number;
  /** When this edition was published: ISO 8601, UTC. */
  publishedAt: string;
  title: Passage;
  newsletter: Passage | null;
  /** "Nr. 3/2022", "mai–juni 2022", "Publisert 3. juni 2022": the lines under the title, in this order. */
  dateline: string[];
  /** What changed since the edition before, with its day: "Rettet 3. juni 2022: …"; null in the first. */
  correction: Passage | null;
  cover: Figure | null;
  intro: RichPassage | null;
  sections: DocumentSection[];
  closing: RichPassage | null;
  colophon: Colophon | null;
  theme: Theme;
}

/** Text on one line and the language it is really in (BCP 47). */
export interface Passage {
  lang: string;
  text: string;
}

/** Paragraphs, lists and so on, and the language they are really in (BCP 47). */
export interface RichPassage {
  lang: string;
  flow: Flow;
}

export interface DocumentSection {
  /** Permanent within the issue: the target of links to it. */
  anchor: string;
  title: Passage;
  intro: RichPassage | null;
  groups: DocumentGroup[];
}

export interface DocumentGroup {
  anchor: string;
  /** Null for entries that stand directly under the section. */
  heading: Passage | null;
  entries: DocumentEntry[];
}

export interface DocumentEntry {
  anchor: string;
  type: EditionEntry['type'];
  id: string;
  slug: string | null;
  /** 3 directly under a section, 4 under a group's heading. */
  level: 3 | 4;
  /** What it is, and what a reader should know at once: "Rapport", "Oppdatering", "Avlyst". In the edition's words. */
  labels: string[];
  /** The heading written for this issue, or the entry's own title. */
  heading: Passage;
  /** Written for this issue, before the text. */
  intro: Passage | null;
  body: RichPassage;
  facts: Fact[];
  links: DocumentLink[];
  /** The edition's own record of the entry: for structured data, calendars and tables. */
  source: EditionEntry;
}

/** A fact that every language of an entry shares; its label in the edition's words. */
export interface Fact {
  label: string;
  /** One, or several of equal standing: steps of an appeal. */
  values: Passage[];
}

export interface DocumentLink {
  /** Makes sense alone (WCAG 2.4.4). */
  label: string;
  lang: string;
  /** Null where the target is lost: then the label is shown as text. */
  url: string | null;
  /** BCP 47 language of what it leads to, where it is told. */
  hreflang: string | null;
  /** "krever abonnement", "på engelsk": shown in brackets after the label, in the edition's words. */
  notes: string[];
}

export interface Colophon {
  heading: string;
  about: RichPassage | null;
  mandate: RichPassage | null;
  contact: { heading: string; points: ContactPoint[] } | null;
  footer: RichPassage | null;
  /** "Utgiver: …"; null where the newsletter has none. */
  publisher: { label: string; name: string; url: string | null } | null;
}

export interface ContactPoint {
  label: string;
  /** E-mail address, telephone number and web address, as a reader sees them and as they are followed. */
  ways: { label: string; text: string; url: string | null }[];
}

/** Colours as #rrggbb, from the newsletter; null where it has none. */
export interface Theme {
  primary: string | null;
  accent: string | null;
  logo: Figure | null;
}

export interface Figure {
  /** Absolute. */
  url: string;
  /** '' where the image is decoration. */
  alt: string;
  caption: string | null;
  width: number | null;
  height: number | null;
}

/** Rich text as renditions draw it: nothing empty, headings without gaps, links safe to follow. */
export type Flow = FlowBlock[];

export type FlowBlock =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; level: FlowHeadingLevel; runs: Run[] }
  | { type: 'quote'; runs: Run[] }
  | FlowList
  | { type: 'code'; text: string }
  | { type: 'image'; figure: Figure };

/** 2 under the issue's title, 3 under a section's, and so on. */
export type FlowHeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface FlowList {
  type: 'list';
  ordered: boolean;
  items: { runs: Run[]; lists: FlowList[] }[];
}

export type Run =
  | TextRun
  | {
      type: 'link';
      /** http, https or mailto. */
      url: string;
      /** What a label that says nothing alone ("her") is about, for those who meet the link alone; else null. */
      about: string | null;
      runs: TextRun[];
    };

/** A line feed in `text` is a line break. */
export interface TextRun {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}
