import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ImportPlan, PlannedItem } from '../../src/plugins/newsletter-import/server/src/domain';

const FOLDER = path.resolve(__dirname, '../fixtures/own-newsletters');

const expectedItemSchema = z.strictObject({
  type: z.enum(['report', 'ruling', 'event', 'article', 'issue', 'contact']),
  kind: z.string().optional(),
  /** Lines of the item's own text; its heading above may be counted in. */
  lines: z.tuple([z.number(), z.number()]),
  section: z.string().nullable(),
  group: z.string().optional(),
  reference: z.string().optional(),
  /** ISO days, or a span of them. */
  dates: z.array(z.string()).optional(),
  links: z.array(z.string()),
  /** How the item begins, for whoever reads the file. */
  starts: z.string(),
});
export type ExpectedItem = z.infer<typeof expectedItemSchema>;

const expectationSchema = z.strictObject({
  issue: z.strictObject({
    title: z.string().optional(),
    publisher: z.string().optional(),
    number: z.number().nullable().optional(),
    year: z.number().optional(),
    periodStart: z.string().optional(),
    periodEnd: z.string().optional(),
    language: z.enum(['nb', 'nn', 'en']),
  }),
  sections: z.array(z.string()),
  groups: z.array(z.string()),
  items: z.array(expectedItemSchema),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What a careful reader counted in a newsletter of `tests/fixtures/own-newsletters`. */
export function readExpectation(name: string): Expectation {
  const text = readFileSync(path.join(FOLDER, `${name}.expected.json`), 'utf8');
  return expectationSchema.parse(JSON.parse(text));
}

export function readNewsletter(fileName: string): Buffer {
  return readFileSync(path.join(FOLDER, fileName));
}

export interface ItemMatch {
  expected: ExpectedItem;
  item: PlannedItem | null;
}

/** Pairs counted items with planned ones on the same lines, in reading order; a heading above may be counted in. */
export function matchItems(expectation: Expectation, plan: ImportPlan): ItemMatch[] {
  const free = [...plan.items];
  return expectation.items.map((expected) => {
    const [from, to] = expected.lines;
    const at = free.findIndex(({ lines: [start, end] }) => {
      const reach = expected.type === 'issue' || expected.type === 'contact' ? 4 : 3;
      return start <= from && start >= from - reach && Math.abs(end - to) <= 1;
    });
    return { expected, item: at < 0 ? null : (free.splice(at, 1)[0] ?? null) };
  });
}

export interface Figures {
  counted: number;
  found: number;
  onLines: number;
  ofType: number;
  ofKind: number;
  withKind: number;
}

export function figuresOf(matches: readonly ItemMatch[], plan: ImportPlan): Figures {
  const typed = matches.filter(({ expected, item }) => item?.type === expected.type);
  return {
    counted: matches.length,
    found: plan.items.length,
    onLines: matches.filter(({ item }) => item !== null).length,
    ofType: typed.length,
    withKind: matches.filter(({ expected }) => expected.kind !== undefined).length,
    ofKind: typed.filter(({ expected, item }) => expected.kind !== undefined && item?.kind === expected.kind)
      .length,
  };
}

/** What was counted otherwise than planned, one line each. */
export function differences(
  expectation: Expectation,
  plan: ImportPlan,
  matches: readonly ItemMatch[],
): string[] {
  const used = new Set(matches.map(({ item }) => item));
  return [
    ...listDifference(
      'sections',
      expectation.sections,
      plan.sections.map((section) => section.title),
    ),
    ...listDifference(
      'groups',
      expectation.groups,
      plan.groups.map((group) => group.heading),
    ),
    ...matches.flatMap(({ expected, item }) => itemDifferences(expected, item)),
    ...plan.items
      .filter((item) => !used.has(item))
      .map(
        (item) =>
          `more: ${item.type} ${item.kind ?? ''} ${item.lines.join('–')} "${item.title.slice(0, 50)}" (${item.reason})`,
      ),
  ];
}

function itemDifferences(expected: ExpectedItem, item: PlannedItem | null): string[] {
  const name = `${expected.type} ${expected.kind ?? ''} ${expected.lines.join('–')} "${expected.starts}"`;
  if (!item) return [`not found: ${name}`];
  const differ: string[] = [];
  const note = (what: string, counted: unknown, planned: unknown): number =>
    differ.push(
      `${what}: ${name}: counted ${JSON.stringify(counted)}, planned ${JSON.stringify(planned)} (${item.reason})`,
    );
  if (item.type !== expected.type) note('TYPE', expected.type, item.type);
  else if (expected.kind !== undefined && item.kind !== expected.kind) note('kind', expected.kind, item.kind);
  const isOfNews = expected.type !== 'issue' && expected.type !== 'contact';
  if (isOfNews && item.section !== expected.section) note('section', expected.section, item.section);
  if (isOfNews && expected.group !== undefined && item.group !== expected.group)
    note('group', expected.group, item.group);
  if (expected.reference !== undefined && item.reference !== expected.reference)
    note('reference', expected.reference, item.reference);
  const dates = item.dates.map((date) =>
    date.start === date.end ? date.start : `${date.start}/${date.end}`,
  );
  const missing = (expected.dates ?? []).filter(
    (date) => !dates.some((found) => found === date || found.startsWith(`${date}-`)),
  );
  if (missing.length > 0) note('dates', expected.dates, dates);
  const links = item.links.map((link) => `${link.label} ${link.status}`);
  if (links.join('|') !== expected.links.join('|')) note('links', expected.links, links);
  return differ;
}

function listDifference(what: string, counted: readonly string[], planned: readonly string[]): string[] {
  return counted.join('|') === planned.join('|')
    ? []
    : [`${what}: counted ${counted.join(' | ')}; planned ${planned.join(' | ')}`];
}
