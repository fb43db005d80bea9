import type { Block, Blocks } from '../../../../../../domain/rich-text';
import type { MastheadFacts } from '../facts/masthead';
import { bodyOfBlocks } from '../items/body';
import { isNumberAndPeriodOnly } from '../lexicon/periods';
import { headingKey } from '../structure/heading-text';
import { blockText, type SourceBlock } from '../structure/source-blocks';
import type { Outline } from '../structure/outline';
import type { PlannedIssue } from '../types';
import type { PlannedBody } from './body';

export interface IssueParts {
  masthead: readonly SourceBlock[];
  intro: readonly SourceBlock[];
  /** All blocks of the source, for its pictures. */
  blocks: readonly SourceBlock[];
  body: PlannedBody;
  facts: MastheadFacts;
  period: { start: string; end: string } | null;
}

/** The issue's own fields. Text of the frame goes to its intro and closing, so that none is lost. */
export function planIssue({ masthead, intro, blocks, body, facts, period }: IssueParts): PlannedIssue {
  const isHeld = (block: SourceBlock): boolean => isHeldByFields(blockText(block), facts);
  const notices = noticesOf(body);
  const closing = body.back.flatMap((frame) =>
    frame.type === 'issue' ? bodyOfBlocks(frame.blocks).blocks : [],
  );
  return {
    title: facts.title,
    publisher: facts.publisher,
    number: facts.number,
    year: period ? Number(period.end.slice(0, 4)) : facts.year,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    intro: bodyOfBlocks([...masthead.filter((block) => !isHeld(block)), ...intro]).blocks,
    closing: [...notices, ...closing],
    images: blocks.flatMap((block) =>
      block.kind === 'image'
        ? [{ alt: block.alt, url: block.url === '' ? null : block.url, line: block.lines[0] }]
        : [],
    ),
    printed: masthead.filter(isHeld).map(blockText),
  };
}

/** Notices among the news go to the issue's own text; a sub-heading that no entry stands under goes with them. */
function noticesOf({ built, outline }: PlannedBody): Blocks {
  const groupsOf = (isEntry: boolean): Set<string | null> =>
    new Set(built.filter(({ item }) => (item.type !== 'issue') === isEntry).map(({ item }) => item.group));
  const [withEntries, withNotices] = [groupsOf(true), groupsOf(false)];
  const headed = new Set<string>();
  const notices = built.flatMap(({ item: { type, group, blocks } }): Blocks => {
    if (type !== 'issue') return [];
    if (group === null || withEntries.has(group) || headed.has(group)) return blocks;
    headed.add(group);
    return [boldLine(group), ...blocks];
  });
  return [...notices, ...headingsWithoutText(outline, [withEntries, withNotices])];
}

function headingsWithoutText(outline: Outline, used: readonly ReadonlySet<string | null>[]): Blocks {
  return outline.groups.flatMap(({ title }) =>
    title === '' || used.some((groups) => groups.has(title)) ? [] : [boldLine(title)],
  );
}

function boldLine(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text, bold: true }] };
}

/** A line of the masthead that the issue's own fields say: its title, number or period. Prose is kept as it is. */
function isHeldByFields(line: string, facts: MastheadFacts): boolean {
  if (/\p{L}{4}[.!?:]\s+\p{Lu}/u.test(line)) return false;
  const key = headingKey(line);
  return key === headingKey(facts.title) || isNumberAndPeriodOnly(key.split(' '));
}
