import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadDemo } from '../../database/demo/load-demo';
import {
  placementsOf,
  type EntryUid,
  type Outline,
  type Placement,
} from '../../src/plugins/issue-assembler/shared/outline';
import { openStockIssue, STOCK_RELATIONS } from './stock-issue';

type Data = Record<string, unknown>;
/** Strapi's document service, whatever the type. */
interface Documents {
  create: (params: { locale?: string; data: Data }) => Promise<{ documentId: string }>;
  update: (params: { documentId: string; locale: string; data: Data }) => Promise<unknown>;
  publish: (params: { documentId: string; locale: string }) => Promise<unknown>;
  findOne: (params: { documentId: string; locale: string; populate?: string[] }) => Promise<Data | null>;
}

export interface BenchContent {
  /** Issue of 40 entries, published in both languages, and the same in stock Strapi. */
  issue: string;
  stockIssue: string;
  /** Document ids of the 40, by the names GraphQL has for lists of each type. */
  entries: Readonly<Record<string, readonly string[]>>;
  /** Issue of 200 placements, published in both languages. */
  bigIssue: string;
}

const ENTRIES = 40;
const PLACEMENTS = 200;
/** Said before each entry, which brings the edition of 40 to about 80 KB. */
const INTRO = 'Saken ble omtalt i forrige nummer og har fått en fortsettelse denne våren. '.repeat(6).trim();

/** Loads the demo, and builds of its entries what is measured. */
export const makeContent = async (strapi: Core.Strapi): Promise<BenchContent> => {
  const { issue: demoIssue } = await loadDemo(strapi, { folder: path.resolve('database/demo') });
  if (demoIssue === null) throw new Error('The demo was loaded without its issue.');
  const issues = documents(strapi, 'api::issue.issue');
  const nb = await draft(issues, demoIssue, 'nb', ['newsletter']);
  const en = await draft(issues, demoIssue, 'en');
  const demo = nb.outline as Outline;
  const make = async (outline: Outline, number: number): Promise<string> => {
    const { documentId } = await issues.create({
      locale: 'nb',
      data: { ...textsOf(nb), ...factsOf(nb, number), outline },
    });
    await issues.update({ documentId, locale: 'en', data: textsOf(en) });
    for (const locale of ['nb', 'en']) await issues.publish({ documentId, locale });
    return documentId;
  };
  const forty = onlyFirst(demo, ENTRIES);
  const stockIssue = await makeStockIssue(strapi, nb, forty);
  const bigIssue = await make(await grown(strapi, demo), 98);
  // Last, so that it is the latest edition, which is what the load asks for.
  return { stockIssue, entries: entriesOf(forty), bigIssue, issue: await make(forty, 99) };
};

const entriesOf = (outline: Pick<Outline, 'sections'>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(STOCK_RELATIONS).map(([uid, name]) => [
      name,
      placementsOf(outline)
        .filter((placement) => placement.uid === uid)
        .map(({ documentId }) => documentId),
    ]),
  );

const documents = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as 'api::issue.issue') as unknown as Documents;

const draft = async (
  service: Documents,
  documentId: string,
  locale: string,
  populate: string[] = [],
): Promise<Data> => {
  const found = await service.findOne({ documentId, locale, populate });
  if (!found) throw new Error(`The demo has no document ${documentId} in "${locale}".`);
  return found;
};

const textsOf = ({ title, intro, closing }: Data): Data => ({ title, intro, closing });

const factsOf = ({ newsletter }: Data, number: number): Data => ({
  newsletter: (newsletter as { documentId: string }).documentId,
  number,
  year: 2026,
  periodStart: '2026-05-01',
  periodEnd: '2026-06-30',
});

/** The outline with its first placements alone. */
const onlyFirst = (outline: Outline, count: number): Outline => {
  const kept = new Set(
    placementsOf(outline)
      .slice(0, count)
      .map(({ id }) => id),
  );
  const sections = outline.sections.map(({ section, groups }) => ({
    section,
    groups: groups
      .map((group) => ({
        ...group,
        placements: group.placements
          .filter(({ id }) => kept.has(id))
          .map((placement) => ({ ...placement, intro: { nb: INTRO } })),
      }))
      .filter(({ placements }) => placements.length > 0),
  }));
  // An empty section would stand in the way of publishing.
  return { revision: 0, sections: sections.filter(({ groups }) => groups.length > 0) };
};

/** The outline with copies of its entries, in both languages and published, until it has 200 placements. */
const grown = async (strapi: Core.Strapi, outline: Outline): Promise<Outline> => {
  // A ruling's reference is unique, so that there is no copy of one.
  const originals = placementsOf(outline).filter(({ uid }) => uid !== 'api::ruling.ruling');
  const copies: Placement[] = [];
  for (let index = placementsOf(outline).length; index < PLACEMENTS; index += 1) {
    const original = originals[index % originals.length];
    if (!original) throw new Error('The demo places nothing.');
    copies.push({
      id: `copy${index}`,
      uid: original.uid,
      documentId: await copyEntry(strapi, original, index),
    });
  }
  const [first, ...rest] = outline.sections;
  if (!first) throw new Error('The demo has no sections.');
  return {
    revision: 0,
    sections: [
      {
        ...first,
        groups: [...first.groups, { id: 'copies', heading: { nb: 'Kopier' }, placements: copies }],
      },
      ...rest,
    ],
  };
};

/** Facts that an entry of each type cannot be without. */
const REQUIRED: Readonly<Record<EntryUid, readonly string[]>> = {
  'api::report.report': ['kind', 'reportStatus'],
  'api::ruling.ruling': ['caseType', 'decisionType', 'legalForce'],
  'api::event.event': ['kind', 'eventStatus'],
  'api::article.article': ['kind'],
};

const copyEntry = async (
  strapi: Core.Strapi,
  { uid, documentId }: Placement,
  index: number,
): Promise<string> => {
  const service = documents(strapi, uid);
  const original = await draft(service, documentId, 'nb');
  const text = uid === 'api::article.article' ? 'body' : 'summary';
  const data = {
    title: `${String(original.title)} (${index})`,
    [text]: original[text],
    ...Object.fromEntries(REQUIRED[uid].map((name) => [name, original[name]])),
  };
  const copy = await service.create({ locale: 'nb', data });
  await service.update({
    documentId: copy.documentId,
    locale: 'en',
    data: { ...data, title: `Copy ${index}` },
  });
  for (const locale of ['nb', 'en']) await service.publish({ documentId: copy.documentId, locale });
  return copy.documentId;
};

const makeStockIssue = async (strapi: Core.Strapi, { title, intro, newsletter }: Data, outline: Outline) => {
  await openStockIssue(strapi);
  const sections: string[] = [];
  for (const { section, groups } of outline.sections) {
    const { documentId } = await documents(strapi, 'api::stock-section.stock-section').create({
      data: { title: section, ...entriesOf({ sections: [{ section, groups }] }) },
    });
    sections.push(documentId);
  }
  const { documentId } = await documents(strapi, 'api::stock-issue.stock-issue').create({
    data: { title, intro, newsletter: (newsletter as { documentId: string }).documentId, sections },
  });
  return documentId;
};
