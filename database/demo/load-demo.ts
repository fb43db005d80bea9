import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { markdownToBlocks } from '../../src/domain/rich-text';
import { demo, uidOfEntry } from './demo';
import { ensureCover } from './demo-cover';
import { readDemoRecord, type DemoRecord } from './demo-record';
import { createLoader, type Loader } from './document-loader';
import type { DemoKind, MappingContext } from './mapping/context';
import { inDependencyOrder } from './mapping/dependency-order';
import { firstSaveOf, laterStepsOf, relatedSaveOf } from './mapping/entry-steps';
import { issueSteps, outlineOf } from './mapping/issue-steps';
import {
  newsletterSteps,
  organisationSteps,
  recurringSectionsSave,
  sectionSteps,
  topicSteps,
} from './mapping/reference-steps';

export type DemoStage = 'references' | 'entries' | 'issue';

export interface LoadOptions {
  /** Where the cover image lies. */
  folder: string;
  /** Leaves the issue for people to put together themselves: all entries become candidates for it. */
  withoutIssue?: boolean;
  onStage?: (stage: DemoStage) => void;
}

export interface LoadedDemo {
  /** The document id of the issue; null where it was left out, or another issue has its number. */
  issue: string | null;
  /** Documents that were made now; 0 when all was there. */
  added: number;
}

/**
 * Loads the demo through the document service, as an editor's saves go, guards included. What was loaded before is left
 * as it is, so running it again changes nothing and overwrites no editor's change. All or nothing: one transaction.
 * Refuses to mix the demo into content that is there already.
 */
export const loadDemo = async (
  strapi: Core.Strapi,
  { folder, withoutIssue = false, onStage }: LoadOptions,
): Promise<LoadedDemo> => {
  const record = await readDemoRecord(strapi);
  const isIssueWanted = record.has('issue', ISSUE_KEY) || !(withoutIssue || (await isNumberTaken(strapi)));
  const isLoaded = BEFORE_THE_ISSUE.every(([kind, key]) => record.has(kind, key));
  if (isLoaded && (record.has('issue', ISSUE_KEY) || !isIssueWanted))
    return { issue: issueOf(record), added: 0 };
  if (record.isEmpty()) await refuseOtherContent(strapi);
  const cover = isIssueWanted ? await ensureCover(strapi, folder, demo.issue) : null;
  const toBlocks = async (markdown: string) => (await markdownToBlocks(markdown)).blocks;
  const context: MappingContext = { idOf: record.idOf, toBlocks };
  const added = await strapi.db.transaction(async () => {
    const loader = createLoader(strapi, record);
    onStage?.('references');
    await loadReferences(loader, context);
    onStage?.('entries');
    await loadEntries(loader, context);
    if (cover !== null) {
      onStage?.('issue');
      await loadIssue(loader, context, cover);
    }
    await record.save();
    return loader.added();
  });
  return { issue: issueOf(record), added };
};

const ISSUE_KEY = `${demo.issue.number}-${demo.issue.year}`;
const issueOf = (record: DemoRecord): string | null =>
  record.has('issue', ISSUE_KEY) ? record.idOf('issue', ISSUE_KEY) : null;

/** Somebody who put the issue together has given it the number of the real one. */
const isNumberTaken = async (strapi: Core.Strapi): Promise<boolean> => {
  const { number, year } = demo.issue;
  return (await strapi.db.query('api::issue.issue').count({ where: { number, year } })) > 0;
};

const BEFORE_THE_ISSUE: [DemoKind, string][] = [
  ...demo.topics.map(({ key }): [DemoKind, string] => ['topic', key]),
  ...demo.organisations.map(({ key }): [DemoKind, string] => ['organisation', key]),
  ['newsletter', demo.newsletter.key],
  ...demo.sections.map(({ key }): [DemoKind, string] => ['section', key]),
  ...demo.entries.map(({ key }): [DemoKind, string] => ['entry', key]),
];

const DEMO_TYPES = ['issue', 'newsletter', 'section', 'report', 'ruling', 'event', 'article'] as const;

const refuseOtherContent = async (strapi: Core.Strapi): Promise<void> => {
  for (const type of DEMO_TYPES) {
    if ((await strapi.db.query(`api::${type}.${type}`).count()) === 0) continue;
    throw new errors.ApplicationError(
      'This database has content already, and the demo is not mixed into it. ' +
        'Give the demo a database of its own: DATABASE_FILENAME=.tmp/demo.db npm run demo',
    );
  }
};

const loadReferences = async (loader: Loader, context: MappingContext): Promise<void> => {
  const { topics, organisations, newsletter, sections } = demo;
  for (const topic of topics) await loader.adoptOrMake('api::topic.topic', 'topic', topic, topicSteps(topic));
  const successorsFirst = inDependencyOrder(organisations, ({ successor }) => (successor ? [successor] : []));
  for (const organisation of successorsFirst)
    await loader.adoptOrMake(
      'api::organisation.organisation',
      'organisation',
      organisation,
      organisationSteps(organisation, context),
    );
  const uid = 'api::newsletter.newsletter';
  const isNew = await loader.make(uid, 'newsletter', newsletter.key, () =>
    newsletterSteps(newsletter, context),
  );
  for (const section of sections)
    await loader.make('api::section.section', 'section', section.key, () =>
      sectionSteps(section, newsletter.key, context),
    );
  if (isNew)
    await loader.take(uid, 'newsletter', newsletter.key, [recurringSectionsSave(newsletter, context)]);
};

const loadEntries = async (loader: Loader, context: MappingContext): Promise<void> => {
  const fresh = [];
  for (const entry of demo.entries) {
    const isNew = await loader.make(uidOfEntry(entry.key), 'entry', entry.key, async () => [
      await firstSaveOf(entry, context),
    ]);
    if (isNew) fresh.push(entry);
  }
  // Related entries point both ways, so that all need an id first; publishing comes after the last Norwegian save.
  for (const entry of fresh)
    await loader.take(uidOfEntry(entry.key), 'entry', entry.key, relatedSaveOf(entry, uidOfEntry, context));
  for (const entry of fresh)
    await loader.take(uidOfEntry(entry.key), 'entry', entry.key, await laterStepsOf(entry, context));
};

const loadIssue = async (loader: Loader, context: MappingContext, cover: number): Promise<void> => {
  await loader.make('api::issue.issue', 'issue', ISSUE_KEY, () =>
    issueSteps(demo.issue, outlineOf(demo.issue, uidOfEntry, context), cover, context),
  );
};
