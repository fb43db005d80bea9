import { blocksToPlainText, type Blocks } from '../../../../../../domain/rich-text';
import { normaliseText } from '../facts/fingerprint';
import type { ImportPlan, KeptTexts, PlannedItem, PlannedLink } from '../types';
import { emphasisOfBlocks } from '../verify/kept-texts';

/** What was read back of the saved drafts, in the import's language. */
export interface StoredDrafts {
  issue: { title: string; intro: Blocks; closing: Blocks };
  /** True where number, year and period were stored as the source has them, so that its masthead is kept by them. */
  hasMasthead: boolean;
  /** Titles of the sections in every language. */
  sectionTitles: string[];
  groupHeadings: string[];
  entries: StoredEntry[];
  newsletter: { name: string; richTexts: Blocks[]; texts: string[] };
}

export interface StoredEntry {
  title: string;
  text: Blocks;
  linkLabels: string[];
  /** What the placement says in this issue instead of the entry's own text. */
  placed: string[];
}

/**
 * The stored drafts as texts to compare with the source. Some marks count as kept where their words are: a link that
 * has lost its target in a text that lists no links, and all marks in a placement's introduction, which is plain text
 * with the address of each link beside it.
 */
export function storedTexts(stored: StoredDrafts, plan: ImportPlan): KeptTexts {
  const richTexts = [
    stored.issue.intro,
    stored.issue.closing,
    ...stored.newsletter.richTexts,
    ...stored.entries.map(({ text }) => text),
  ];
  const placed = stored.entries.flatMap((entry) => entry.placed);
  const own = [stored.issue.intro, stored.issue.closing, ...stored.newsletter.richTexts].map((blocks) =>
    blocksToPlainText(blocks),
  );
  return {
    texts: [...richTexts.map((blocks) => blocksToPlainText(blocks)), ...stored.newsletter.texts, ...placed],
    headings: [
      stored.issue.title,
      stored.newsletter.name,
      ...(stored.hasMasthead ? plan.issue.printed : []),
      ...stored.sectionTitles,
      ...stored.groupHeadings,
      ...stored.entries.map(({ title }) => title),
      ...richTexts.flatMap(headingsOf),
    ],
    linkLabels: [
      ...stored.entries.flatMap(({ linkLabels }) => linkLabels),
      ...richTexts.flatMap(linkLabelsOf),
      ...keptAsWords(labelsOf(plan.items, 'missing'), [...own, ...placed]),
      ...keptAsWords(labelsOf(plan.items, 'ok'), placed),
    ],
    emphasis: [
      ...richTexts.flatMap(emphasisOfBlocks),
      ...keptAsWords(
        plan.items.flatMap(({ emphasis }) => emphasis),
        placed,
      ),
    ],
  };
}

function labelsOf(items: readonly PlannedItem[], status: PlannedLink['status']): string[] {
  return items.flatMap(({ links }) => links.flatMap((link) => (link.status === status ? [link.label] : [])));
}

function keptAsWords(terms: readonly string[], texts: readonly string[]): string[] {
  const said = texts.map((text) => ` ${normaliseText(text)} `).join('|');
  return terms.filter((term) => said.includes(` ${normaliseText(term)} `));
}

function headingsOf(blocks: Blocks): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [blocksToPlainText([block])] : []));
}

function linkLabelsOf(blocks: Blocks): string[] {
  const labels: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
      return;
    if ('type' in node && node.type === 'link') {
      labels.push(node.children.map((child: { text?: string }) => child.text ?? '').join(''));
      return;
    }
    node.children.forEach(visit);
  };
  blocks.forEach(visit);
  return labels;
}
