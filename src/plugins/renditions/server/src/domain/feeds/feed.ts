import type { Passage } from '../document/issue-document';

/** A feed, whatever it is written as. Addresses are absolute, times ISO 8601 in UTC, languages BCP 47. */
export interface Feed {
  /** Permanent: see `permanentId`. */
  id: string;
  lang: string;
  title: string;
  /** The page that shows the same. */
  url: string;
  updated: string;
  author: FeedAuthor;
  items: FeedItem[];
}

export interface FeedAuthor {
  name: string;
  url: string | null;
}

export interface FeedItem {
  /** Permanent: a correction has the same. */
  id: string;
  /** Of the summary and, where a passage does not say otherwise, the HTML. */
  lang: string;
  title: Passage;
  url: string;
  published: string;
  updated: string;
  author: FeedAuthor;
  /** Plain text. */
  summary: string | null;
  /** Well-formed as XML too. */
  html: string;
  /** `term` is for programs and the same in every language, `label` for people. */
  categories: { term: string; label: string }[];
  image: string | null;
  /** Where it stands in an issue. */
  issue: { url: string; title: string } | null;
}
