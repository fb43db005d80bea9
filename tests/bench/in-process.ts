import type { Core } from '@strapi/strapi';
import { assembleIssue } from '../../src/plugins/issue-assembler/server/src/services/assemble-issue';
import { collectForIssue } from '../../src/plugins/issue-assembler/server/src/services/collecting/collect-for-issue';
import { loadIssueDraft } from '../../src/plugins/issue-assembler/server/src/services/loading/load-drafts';
import {
  freezePublishedIssue,
  type Froze,
} from '../../src/plugins/issue-assembler/server/src/services/publishing/publish-issue';
import { addReports } from './add-reports';
import { rendering } from './rendering';
import type { BenchContent } from './content';
import { lineOf, timesOf, type Work } from './timing';

const ISSUE = 'api::issue.issue';
const LANGUAGES = ['nb', 'en'];

type Measurement = (strapi: Core.Strapi, content: BenchContent) => Promise<string[]>;

/** The outline of 200 placements, with how many statements that and the one of 40 take. */
const resolving: Measurement = async (strapi, { issue, bigIssue }) => {
  const assemble =
    (documentId: string): Work =>
    async () => {
      await assembleIssue(strapi, { documentId, language: 'nb', issue: 'published', entries: 'published' });
    };
  const [few, many] = [
    await statementsOf(strapi, assemble(issue)),
    await statementsOf(strapi, assemble(bigIssue)),
  ];
  const [resolved] = await timesOf(30, [assemble(bigIssue)]);
  return [
    lineOf('resolving 200 placements', resolved, 'under 100 ms'),
    `statements: ${few} for 40 placements, ${many} for 200`,
  ];
};

/** Freezing what is published of 200 placements anew, in both languages: assembly, hash and storing. */
const freezing: Measurement = async (strapi, { bigIssue }) => {
  const freeze: Work = async () => {
    await strapi.db.transaction(async () => {
      for (const language of LANGUAGES) refuseUnchanged(await freezeNow(strapi, bigIssue, language));
    });
  };
  let round = 0;
  // An edition that says the same as the last one would not be stored.
  const rename: Work = async () => {
    round += 1;
    await strapi.db.query(ISSUE).updateMany({
      where: { documentId: bigIssue, publishedAt: { $notNull: true } },
      data: { title: `Frozen ${round}` },
    });
  };
  const [frozen] = await timesOf(20, [freeze], rename);
  return [lineOf('freezing 200 placements in nb and en', frozen, 'under 500 ms')];
};

/** Publishing them anew by Strapi's own publish: the check of readiness and freezing are parts of it. */
const publishing: Measurement = async (strapi, { bigIssue }) => {
  const issues = strapi.documents(ISSUE);
  const publish: Work = async () => {
    for (const locale of LANGUAGES) await issues.publish({ documentId: bigIssue, locale });
  };
  let round = 0;
  const rename: Work = async () => {
    round += 1;
    for (const locale of LANGUAGES)
      await issues.update({ documentId: bigIssue, locale, data: { title: `Published ${round}` } });
  };
  const [published] = await timesOf(20, [publish], rename);
  return [lineOf('publishing 200 placements in nb and en', published, 'under 500 ms')];
};

/** A period of two months with 600 entries, while ever more lie outside it. */
const collecting: Measurement = async (strapi, { issue }) => {
  const collect: Work = async () => {
    const draft = await loadIssueDraft(strapi, issue);
    if (!draft?.period) throw new Error('There is no such issue, or it has no period.');
    await collectForIssue(strapi, { ...draft, period: draft.period });
  };
  await addReports({ strapi }, { count: 600, from: '2026-05-01', to: '2026-06-30' });
  const lines: string[] = [];
  let total = 600;
  for (const more of [0, 9_400, 90_000]) {
    await addReports({ strapi }, { count: more, from: '1990-01-01', to: '2025-12-31' });
    total += more;
    await analyze(strapi);
    const [collected] = await timesOf(20, [collect]);
    lines.push(lineOf(`collecting among ${total} entries`, collected, 'under 150 ms'));
  }
  return lines;
};

/** What the parent may ask for, in this order: the last one fills the database. */
export const IN_PROCESS = { resolving, freezing, publishing, rendering, collecting };

const freezeNow = (strapi: Core.Strapi, issueDocumentId: string, language: string): Promise<Froze> =>
  freezePublishedIssue(strapi, {
    issueDocumentId,
    language,
    now: new Date().toISOString(),
    user: null,
    note: null,
  });

/** What was not frozen anew was not measured. */
const refuseUnchanged = ({ status }: Froze): void => {
  if (status === 'unchanged') throw new Error('There was nothing to freeze.');
};

const statementsOf = async (strapi: Core.Strapi, work: Work): Promise<number> => {
  let count = 0;
  const note = (): void => {
    count += 1;
  };
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return count;
};

/** Both databases choose indexes by what they know of the tables, as they would after a night's rest. */
const analyze = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.connection.raw('analyze');
};
