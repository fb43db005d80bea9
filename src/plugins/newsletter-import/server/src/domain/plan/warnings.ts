import type { MastheadFacts } from '../facts/masthead';
import { DOUBTFUL_BELOW } from '../limits';
import type { PlannedItem } from '../types';

const MOST_LINK_WARNINGS = 20;

/** What an editor should know about the whole import; doubts about single items stand with the items. */
export function warningsOf(
  items: readonly PlannedItem[],
  period: { start: string; end: string } | null,
  facts: MastheadFacts,
): string[] {
  const doubtful = items.filter((item) => item.confidence < DOUBTFUL_BELOW).length;
  return [
    ...(period
      ? []
      : ['The period of the issue was not found. Give it with --period, or fill it in on the issue.']),
    ...(facts.publisher === null ? ['The publisher of the newsletter was not found in its masthead.'] : []),
    ...relativeLinkWarnings(items),
    ...items.flatMap((item) =>
      item.flattened.map((text) => `Line ${item.lines[0]}: kept as plain text: ${text}`),
    ),
    ...(doubtful === 0
      ? []
      : [`${doubtful} ${doubtful === 1 ? 'decision is' : 'decisions are'} doubtful; see the list.`]),
  ];
}

/** A link to a page of the site it was published on has an address, but none that works elsewhere. */
function relativeLinkWarnings(items: readonly PlannedItem[]): string[] {
  const relative = items
    .flatMap((item) => item.links)
    .filter(({ status, url }) => status === 'missing' && url !== '' && !url.startsWith('#'));
  return relative
    .slice(0, MOST_LINK_WARNINGS)
    .map(
      ({ line, label, url }) =>
        `Line ${line}: the link "${label}" has no usable address (${url}); it is kept as missing.`,
    );
}
