import { DOUBTFUL_BELOW } from './limits';
import type { Blocks } from '../../../../../domain/rich-text';
import { guessLanguage } from './facts/language';
import { mastheadFacts, type MastheadFacts } from './facts/masthead';
import { normaliseText } from './facts/fingerprint';
import { organisationFinder } from './facts/organisations';
import { resolveCrossReferences } from './facts/cross-references';
import { backItems, introItems, mastheadItem, type FrameItem } from './items/frame-items';
import { bodyOfBlocks } from './items/body';
import { buildFrameItem, buildItem, type BuiltItem, type ItemContext } from './items/planned-item';
import { segmentsOf } from './items/segmenter';
import type { Segment } from './items/segment';
import { backMatterStart, type Publisher } from './structure/back-matter';
import { splitFrontMatter, type FrontMatter } from './structure/front-matter';
import { withoutFurniture } from './structure/furniture';
import { headingKey, sectionTitle } from './structure/heading-text';
import { buildOutline, type Outline, type OutlineLeaf } from './structure/outline';
import { pagesOf } from './structure/pages';
import { withPseudoHeadings } from './structure/pseudo-headings';
import { headingRanks } from './structure/ranks';
import { blockText, sourceBlocks, type HeadingBlock, type SourceBlock } from './structure/source-blocks';
import type { ImportContext, ImportPlan, PlannedGroup, PlannedIssue, PlannedItem, PlannedSection, SourceDocument } from './types';

/**
 * Finds an old newsletter's structure, matters and facts, and plans the drafts that would hold them. Pure: the same
 * source and context give the same plan. Decisions that are doubtful carry their alternative in `doubts`.
 */
export function planImport(source: SourceDocument, context: ImportContext): ImportPlan {
  const furniture = withoutFurniture(sourceBlocks(source.root));
  const blocks = withPseudoHeadings(furniture.blocks);
  const language = context.language ?? guessLanguage(blocks.map(blockText).join('\n'));
  const findOrganisations = organisationFinder(context.organisations);
  const ranks = headingRanks(blocks);
  const front = splitFrontMatter(blocks, ranks, language);
  const facts = mastheadFacts(front.masthead, source.fileName, language, findOrganisations);
  const period = context.period ?? facts.period;
  const year = period ? Number(period.end.slice(0, 4)) : facts.year;
  const items: ItemContext = {
    language,
    ...(year ? { year } : {}),
    ...(period ? { period } : {}),
    findOrganisations,
    publisherNames: facts.publisherNames,
    periodEnd: period?.end ?? null,
    publisher: publisherMention(facts, findOrganisations),
  };
  const body = planBody(front, ranks, facts, items);
  const pageOf = pagesOf(blocks, ranks, furniture.pageStarts, front.masthead.at(-1)?.lines[1] ?? 0);
  const built = [...frontItems(front, facts, items), ...body.built, ...body.back.map((frame) => buildFrameItem(frame, items))];
  const texts = new Map(built.map((found) => [found.item.key, found.text]));
  const planned = resolveCrossReferences(withDistinctKeys(built.map((found) => found.item)), texts, pageOf);
  const known = new Set((context.boilerplate ?? []).map(normaliseText));
  return {
    language,
    issue: planIssue(front, facts, period, body, blocks, items),
    sections: planSections(body.outline, context),
    groups: planGroups(body.outline, body.titles),
    items: planned,
    boilerplate: [...furniture.removed, ...recurringTexts(planned, texts, known)],
    warnings: [...source.warnings, ...warningsOf(planned, period, facts)],
  };
}

interface PlannedBody {
  outline: Outline;
  built: BuiltItem[];
  back: FrameItem[];
  backBlocks: SourceBlock[];
  /** Headings that are the title of the one matter under them. */
  titles: Set<HeadingBlock>;
}

function planBody(front: FrontMatter, ranks: ReadonlyMap<HeadingBlock, number>, facts: MastheadFacts, context: ItemContext): PlannedBody {
  const publisher: Publisher = { names: facts.publisherNames };
  const backFrom = backMatterStart(front.body, ranks, publisher);
  const news = front.body.slice(0, backFrom);
  const backBlocks = front.body.slice(backFrom);
  const cache = new Map<OutlineLeaf, Segment[]>();
  const segments = (leaf: OutlineLeaf): Segment[] => {
    const found = cache.get(leaf) ?? segmentsOf(leaf, context);
    cache.set(leaf, found);
    return found;
  };
  const outline = buildOutline(news, ranks, (leaf) => segments(leaf).length);
  const titles = new Set<HeadingBlock>();
  const built = outline.leaves.flatMap((leaf) => {
    const place = { section: leaf.section?.title ?? null, group: leaf.group?.title ?? null };
    const found = segments(leaf);
    const only = found.length === 1 ? found[0]?.title?.heading : null;
    if (only) titles.add(only);
    const pictures = leaf.blocks.flatMap((block) => (block.kind === 'image' && block.alt !== '' ? [block] : []));
    return [...found.map((segment) => buildItem(segment, place, context)), ...backItems(pictures, publisher, context).map((frame) => buildFrameItem(frame, context))];
  });
  return { outline, built, back: backItems(backBlocks, publisher, context), backBlocks, titles };
}

function frontItems(front: FrontMatter, facts: MastheadFacts, context: ItemContext): BuiltItem[] {
  const masthead = mastheadItem(front.masthead, facts.title, context);
  return [...(masthead ? [masthead] : []), ...introItems(front.intro, context)].map((frame) => buildFrameItem(frame, context));
}

function publisherMention(facts: MastheadFacts, findOrganisations: ItemContext['findOrganisations']): ItemContext['publisher'] {
  for (const name of facts.publisherNames) {
    const found = findOrganisations(name)[0];
    if (found) return { status: 'known', documentId: found.organisation.documentId, name: found.name, kind: found.organisation.kind };
  }
  return facts.publisher ? { status: 'proposed', name: facts.publisher } : null;
}

/** Two matters with the very same words get keys of their own by their order. */
function withDistinctKeys(items: readonly PlannedItem[]): PlannedItem[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const count = (counts.get(item.key) ?? 0) + 1;
    counts.set(item.key, count);
    return count === 1 ? item : { ...item, key: `${item.key}-${count}` };
  });
}

function planIssue(
  front: FrontMatter,
  facts: MastheadFacts,
  period: { start: string; end: string } | null,
  body: PlannedBody,
  blocks: readonly SourceBlock[],
  context: ItemContext,
): PlannedIssue {
  const told = front.masthead.filter((block) => !isHeldByFields(blockText(block), facts, context));
  const notices = body.built.filter(({ item }) => item.type === 'issue').flatMap(({ item }): Blocks => item.blocks);
  const closing = body.back.filter((frame) => frame.type === 'issue').flatMap((frame) => bodyOfBlocks(frame.blocks).blocks);
  return {
    title: facts.title,
    publisher: facts.publisher,
    number: facts.number,
    year: period ? Number(period.end.slice(0, 4)) : facts.year,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    intro: bodyOfBlocks([...told, ...front.intro]).blocks,
    closing: [...notices, ...closing],
    images: blocks.flatMap((block) => (block.kind === 'image' ? [{ alt: block.alt, url: block.url === '' ? null : block.url, line: block.lines[0] }] : [])),
    printed: front.masthead.map(blockText).filter((text) => isHeldByFields(text, facts, context)),
  };
}

/** A line of the masthead that the issue's own fields say: its title, number or period. */
function isHeldByFields(line: string, facts: MastheadFacts, context: ItemContext): boolean {
  const key = headingKey(line);
  if (key === headingKey(facts.title)) return true;
  const rest = headingKey(line.replace(/(?:19|20)\d{2}|\d+/g, ''))
    .split(' ')
    .filter((word) => word !== '' && !PERIOD_WORDS.has(word));
  return rest.length === 0 && context.language !== undefined;
}

const PERIOD_WORDS = new Set(
  'nr no nummer number issue utgave utgåve årgang volume vol januar februar mars april mai juni juli august september oktober november desember january february march may june july october december jan feb mar apr jun jul aug sep sept okt oct nov des dec våren sommeren sommaren høsten hausten vinteren vår sommer høst vinter spring summer autumn winter kvartal tertial halvår quarter og and til to i of'.split(
    ' ',
  ),
);

function planSections(outline: Outline, context: ImportContext): PlannedSection[] {
  const known = new Map(context.sections.flatMap((section) => section.titles.map((title): [string, string] => [headingKey(sectionTitle(title)), section.documentId])));
  return outline.sections.map((section) => ({
    key: section.key,
    title: section.title,
    matched: known.get(section.key) ?? null,
    lines: linesOf(outline, (leaf) => leaf.section === section, section.headings),
    headings: section.headings.map((heading) => blockText(heading).replace(/\s+/g, ' ').trim()),
  }));
}

function planGroups(outline: Outline, titles: ReadonlySet<HeadingBlock>): PlannedGroup[] {
  return outline.groups.map((group) => ({
    key: group.key,
    section: group.section?.title ?? '',
    heading: group.title,
    headings: group.headings.map((heading) => blockText(heading).replace(/\s+/g, ' ').trim()),
    lines: linesOf(outline, (leaf) => leaf.group === group, group.headings),
    isItemTitle: group.headings.some((heading) => titles.has(heading)),
  }));
}

function linesOf(outline: Outline, belongs: (leaf: OutlineLeaf) => boolean, headings: readonly HeadingBlock[]): [number, number] {
  const lines = [...headings.map((heading) => heading.lines), ...outline.leaves.filter(belongs).flatMap((leaf) => leaf.blocks.map((block) => block.lines))];
  return lines.reduce((span, [from, to]) => [Math.min(span[0], from), Math.max(span[1], to)], lines[0] ?? [1, 1]);
}

/** What is known to recur, and what by its kind does in every newsletter. */
function recurringTexts(items: readonly PlannedItem[], texts: ReadonlyMap<string, string>, known: ReadonlySet<string>): ImportPlan['boilerplate'] {
  return items.flatMap((item) => {
    const text = (texts.get(item.key) ?? '').replace(/\s+/g, ' ').trim();
    const isKnown = known.has(normaliseText(text));
    const isFrame = item.type === 'contact' || item.kind === 'boilerplate' || item.kind === 'masthead';
    if (text === '' || !(isKnown || isFrame)) return [];
    return [{ text, lines: item.lines, reason: isKnown ? 'known from earlier issues' : item.reason }];
  });
}

function warningsOf(items: readonly PlannedItem[], period: { start: string; end: string } | null, facts: MastheadFacts): string[] {
  const warnings: string[] = [];
  if (!period) warnings.push('The period of the issue was not found. Give it with --period, or fill it in on the issue.');
  if (!facts.publisher) warnings.push('The publisher of the newsletter was not found in its masthead.');
  const relative = items.flatMap((item) => item.links).filter((link) => link.status === 'missing' && link.url !== '' && !link.url.startsWith('#'));
  for (const link of relative.slice(0, 20)) warnings.push(`Line ${link.line}: the link "${link.label}" has no usable address (${link.url}); it is kept as missing.`);
  for (const item of items) {
    for (const text of item.flattened) warnings.push(`Line ${item.lines[0]}: kept as plain text: ${text}`);
  }
  const doubtful = items.filter((item) => item.confidence < DOUBTFUL_BELOW).length;
  if (doubtful > 0) warnings.push(`${doubtful} ${doubtful === 1 ? 'decision is' : 'decisions are'} doubtful; see the list.`);
  return warnings;
}
