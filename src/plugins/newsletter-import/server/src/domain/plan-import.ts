import { normaliseText } from './facts/fingerprint';
import { resolveCrossReferences } from './facts/cross-references';
import { guessLanguage } from './facts/language';
import { mastheadFacts } from './facts/masthead';
import { organisationFinder } from './facts/organisations';
import { introItems, mastheadItems } from './items/front-items';
import { buildFrameItem, type BuiltItem, type ItemContext } from './items/planned-item';
import { planBody } from './plan/body';
import { recurringTexts } from './plan/boilerplate';
import { publisherMention } from './plan/publisher';
import { planIssue } from './plan/issue';
import { planGroups, planSections } from './plan/outline';
import { warningsOf } from './plan/warnings';
import { splitFrontMatter } from './structure/front-matter';
import { withoutFurniture } from './structure/furniture';
import { pagesOf } from './structure/pages';
import { withPseudoHeadings } from './structure/pseudo-headings';
import { headingRanks } from './structure/ranks';
import { blockText, sourceBlocks } from './structure/source-blocks';
import type { ImportContext, ImportPlan, SourceDocument } from './types';

/** The last page is somewhere among so many blocks at the end. */
const LAST_PAGE_BLOCKS = 12;

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
  const masthead = [...front.masthead, ...furniture.runningHeads];
  const lastPage = blocks.slice(-LAST_PAGE_BLOCKS);
  const facts = mastheadFacts(masthead, lastPage, { fileName: source.fileName, language, findOrganisations });
  const period = context.period ?? facts.period;
  const year = period ? Number(period.end.slice(0, 4)) : facts.year;
  const items: ItemContext = {
    language,
    ...(year === null ? {} : { year }),
    ...(period ? { period } : {}),
    findOrganisations,
    publisherNames: facts.publisherNames,
    newsletterName: facts.newsletterName,
    periodEnd: period?.end ?? null,
    publisher: publisherMention(facts, findOrganisations),
  };
  const body = planBody(front.body, ranks, items);
  const frame = [
    ...mastheadItems(front.masthead, furniture.runningHeads, facts.title, items),
    ...introItems(front.intro, items),
  ];
  const built = [...frame, ...body.back].map((item) => buildFrameItem(item, items));
  const ordered = [...built.slice(0, frame.length), ...body.built, ...built.slice(frame.length)];
  const pageOf = pagesOf(blocks, ranks, furniture.pageStarts, front.masthead.at(-1)?.lines[1] ?? 0);
  const matters = resolveCrossReferences(withDistinctKeys(ordered), pageOf);
  const planned = matters.map(({ item }) => item);
  const known = new Set((context.boilerplate ?? []).map(normaliseText));
  return {
    language,
    issue: planIssue({ masthead, intro: front.intro, blocks, body, facts, period }),
    sections: planSections(body.outline, context),
    groups: planGroups(body.outline, body.titles),
    items: planned,
    boilerplate: [...furniture.removed, ...recurringTexts(matters, known)],
    warnings: [...source.warnings, ...warningsOf(planned, period, facts)],
  };
}

/** Two matters with the very same words get keys of their own by their order. */
function withDistinctKeys(built: readonly BuiltItem[]): BuiltItem[] {
  const counts = new Map<string, number>();
  return built.map(({ item, text }) => {
    const count = (counts.get(item.key) ?? 0) + 1;
    counts.set(item.key, count);
    return { text, item: count === 1 ? item : { ...item, key: `${item.key}-${count}` } };
  });
}
