import type { List } from 'mdast';

/**
 * The numbers of an ordered list as text, with their full stop or parenthesis, if the list is more than 1, 2, 3 …; else
 * null. Items that are all numbered 1 count as 1, 2, 3, as is the custom in Markdown.
 *
 * Markdown takes `17. mai` at the start of a paragraph for item 17, and `25. mai` after it for item 18: its tree has
 * only the number of the first item. What was written stands in the source at the place where the item begins.
 */
export function numbersToKeep(list: List, source: string | null): string[] | null {
  const numbers = list.children.map(
    (item, index) => writtenNumber(source, item.position?.start.offset) ?? `${(list.start ?? 1) + index}.`,
  );
  const values = numbers.map((number) => Number.parseInt(number, 10));
  const isCounted =
    values.every((value, index) => value === index + 1) || values.every((value) => value === 1);
  return isCounted ? null : numbers;
}

function writtenNumber(source: string | null, offset: number | undefined): string | undefined {
  if (source === null || offset === undefined) return undefined;
  return /^\d{1,9}[.)]/.exec(source.slice(offset, offset + 10))?.[0];
}
