import { z } from 'zod';
import { blocksSchema, blocksToPlainText } from '../../../../../domain/rich-text';

/** A value before and after, as far as they can be read beside each other. */
export interface ChangedValue {
  before: string;
  after: string;
}

const passage = z.object({ text: z.string() });
const richPassage = z.object({ blocks: blocksSchema });

/** Letters kept on either side of what differs. */
const CONTEXT = 60;
/** The longest that is shown of one value. */
const LONGEST = 320;
const NOTHING = '–';

/** The part of a value that differs; null where it is no text, and its name has to do. */
export const changedValue = (before: unknown, after: unknown): ChangedValue | null => {
  const [old, now] = [inText(before), inText(after)];
  if (old === null && now === null) return null;
  const [left, right] = [old ?? '', now ?? ''];
  const start = Math.max(0, sharedStart(left, right) - CONTEXT);
  const end = Math.max(0, sharedEnd(left.slice(start), right.slice(start)) - CONTEXT);
  return { before: part(left, start, end), after: part(right, start, end) };
};

const inText = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const { data: blocks } = blocksSchema.safeParse(value);
  if (blocks) return blocksToPlainText(blocks);
  const { data: rich } = richPassage.safeParse(value);
  if (rich) return blocksToPlainText(rich.blocks);
  return passage.safeParse(value).data?.text ?? null;
};

const sharedStart = (one: string, other: string): number => {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
};

const sharedEnd = (one: string, other: string): number => {
  // What is the same from the start is not counted from the end once more.
  const most = Math.min(one.length, other.length) - sharedStart(one, other);
  let back = 0;
  while (back < most && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return back;
};

const part = (text: string, start: number, end: number): string => {
  const kept = text.slice(start, text.length - end);
  const shown = kept.length > LONGEST ? `${kept.slice(0, LONGEST)}…` : kept;
  if (shown.trim() === '') return NOTHING;
  return `${start > 0 ? '…' : ''}${shown}${end > 0 ? '…' : ''}`;
};
