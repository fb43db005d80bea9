import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  findLost,
  keptTextsOf,
  planImport,
  readSource,
  toReport,
  type ImportPlan,
  type KnownOrganisation,
  type LostPassage,
  type PlannedItem,
} from '../../src/plugins/newsletter-import/server/src/domain';
import {
  isRealNewsletterThere,
  matchByLines,
  readInventory,
  REAL_NEWSLETTER,
  type CountedMatch,
} from '../helpers/real-newsletter';

type Match = CountedMatch<PlannedItem>;

function isOfType({ counted, item }: Match): boolean {
  if (!item) return false;
  const named = counted.contentType === 'Media' ? 'issue' : counted.contentType.toLowerCase();
  const isLoose = counted.type.startsWith('Notice') || counted.type.startsWith('Footer');
  return item.type === named || (isLoose && (item.type === 'article' || item.type === 'issue'));
}

const suite = isRealNewsletterThere ? describe : describe.skip;
if (!isRealNewsletterThere)
  console.info(
    'The real newsletter is not beside the project (../shared/data): its acceptance test is skipped.',
  );

suite('the real newsletter of May–June 2022', () => {
  const counted = isRealNewsletterThere ? readInventory() : [];
  let plan: ImportPlan;
  let lost: LostPassage[];
  let matches: Match[];

  beforeAll(async () => {
    const read = await readSource(readFileSync(REAL_NEWSLETTER), path.basename(REAL_NEWSLETTER));
    if (read.status !== 'ok') throw new Error(read.message);
    const names = [...new Set(counted.flatMap((entry) => entry.orgs))];
    const organisations: KnownOrganisation[] = names.map((name) => ({
      documentId: `org-${name}`,
      names: [name],
      kind: 'other',
    }));
    const started = performance.now();
    plan = planImport(read.source, {
      organisations,
      sections: [
        { documentId: 'rulings', titles: ['Rettsavgjørelser', 'Court rulings'], slug: 'rettsavgjoerelser' },
      ],
    });
    lost = findLost(read.source, keptTextsOf(plan));
    const spent = performance.now() - started;
    matches = matchByLines(counted, plan.items);
    const report = toReport(plan, { lost });
    const links = plan.items.flatMap((item) => item.links);
    console.info(
      [
        `sections ${report.sections.length}, sub-headings ${plan.groups.length}, items ${report.items.length}`,
        `items on the counted lines ${matches.filter((match) => match.item).length} of ${counted.length}`,
        `items of the counted type ${matches.filter(isOfType).length} of ${counted.length}`,
        `links ${links.length} (${links.filter((link) => link.status === 'missing').length} missing), lost ${lost.length}, planned in ${Math.round(spent)} ms`,
        ...matches
          .filter((match) => !isOfType(match))
          .map(
            ({ counted: entry, item }) =>
              `  differs: ${entry.id} ${entry.lines.join('–')} ${entry.contentType} ${entry.title} → ${item ? `${item.type} ${item.lines.join('–')} ${item.reason}` : 'not found'}`,
          ),
      ].join('\n'),
    );
  });

  it('has 4 sections, of which the known one is matched by its title', () => {
    expect(plan.sections).toHaveLength(4);
    expect(plan.sections.filter((section) => section.matched === 'rulings')).toHaveLength(1);
  });

  it('has 19 unique sub-headings', () => {
    expect(plan.groups).toHaveLength(19);
  });

  it('is an issue for May and June 2022', () => {
    expect(plan.language).toBe('nb');
    expect(plan.issue).toMatchObject({ periodStart: '2022-05-01', periodEnd: '2022-06-30', year: 2022 });
  });

  it('has the 64 counted items on their lines', () => {
    expect(plan.items.length).toBe(64);
    expect(matches.filter((match) => match.item).length).toBe(64);
  });

  it('gives at least 62 of the 64 the counted type', () => {
    expect(matches.filter(isOfType).length).toBeGreaterThanOrEqual(62);
  });

  it('has every link with its status', () => {
    const expected = counted.flatMap((entry) =>
      entry.links.map(({ label, url }) => `${label} ${url === '#' ? 'missing' : 'ok'}`),
    );
    const found = plan.items.flatMap((item) => item.links.map(({ label, status }) => `${label} ${status}`));
    expect(found).toHaveLength(47);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('has every emphasised term, in the item it was counted in', () => {
    const missing = matches.flatMap(({ counted: entry, item }) =>
      entry.bold
        .filter(({ text }) => !item?.emphasis.includes(text))
        .map(({ text }) => `${entry.id} ${text}`),
    );
    expect(counted.flatMap((entry) => entry.bold)).toHaveLength(39);
    expect(missing).toEqual([]);
  });

  it('has both rulings with their facts', () => {
    const rulings = plan.items.filter((item) => item.type === 'ruling');
    expect(rulings.map((item) => item.reference)).toEqual(['THEDM-2020-52736', 'LB-2018-102939-2']);
    const [district, appeal] = rulings;
    expect(district?.fields).toMatchObject({
      decidedOn: '2020-12-03',
      legalForce: 'final',
      court: expect.anything(),
    });
    expect(district?.fields.outcomes).toEqual([expect.objectContaining({ result: 'acquitted' })]);
    expect((district?.fields.appealSteps as { kind: string }[]).map((step) => step.kind)).toEqual([
      'appealed',
      'referred',
      'withdrawn',
    ]);
    expect(appeal?.fields).toMatchObject({ decidedOn: '2021-09-10', legalForce: 'final' });
    expect((appeal?.fields.appealSteps as { kind: string }[]).map((step) => step.kind)).toContain(
      'leave_refused',
    );
  });

  it('loses nothing', () => {
    expect(lost).toEqual([]);
  });
});
