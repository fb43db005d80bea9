import type { InlineText } from '../inline/inline-text';
import type { HeadingBlock, ListBlock, TableBlock } from '../structure/source-blocks';
import type { Reading } from './reading';

export type Part =
  | { kind: 'paragraph'; text: InlineText; isQuote: boolean; lines: [number, number] }
  | { kind: 'list'; list: ListBlock; lines: [number, number] }
  | { kind: 'table'; table: TableBlock; lines: [number, number] };

/** One matter of the newsletter: the passages that tell it, and why it was kept apart from the one before. */
export interface Segment {
  parts: Part[];
  readings: Reading[];
  /** The heading or bold lead-in that is this matter's own title. */
  title: { text: string; heading: HeadingBlock | null } | null;
  /** Headings whose links are the segment's, though they may be no title of its own. */
  headings: HeadingBlock[];
  /** Text repeated from the passage this one was taken out of; it is not counted as the segment's own. */
  lead: InlineText | null;
  lines: [number, number];
  because: string;
  /** A courtesy or a greeting: nothing goes on with it. */
  standsAlone: boolean;
}
