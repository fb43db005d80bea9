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
  /** Text repeated from the passage this one was taken out of; it is not counted as the segment's own. */
  lead: InlineText | null;
  lines: [number, number];
  because: string;
  isCourtesy: boolean;
}
