import type { EditionSummary, ListQuery } from '../../../../../issue-assembler/shared/public-api';
import type { EditionPage } from '../../../../../issue-assembler/shared/published-editions';
import { allIssues } from './all-issues';

const issue = (number: number): EditionSummary => ({
  issue: {
    id: `issue-${number}`,
    slug: `nr-${number}`,
    title: `Nr. ${number}`,
    number,
    year: 2022,
    periodStart: '2022-05-01',
    periodEnd: '2022-06-30',
  },
  language: 'nb',
  edition: { number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null, sha256: 'a'.repeat(64) },
  sections: [],
});

/** An archive of so many issues, and what was asked of it. */
const archiveOf = (count: number, told = count) => {
  const asked: ListQuery[] = [];
  const list = async (query: ListQuery): Promise<EditionPage> => {
    asked.push(query);
    const from = (query.page - 1) * query.pageSize;
    const length = Math.max(0, Math.min(query.pageSize, count - from));
    return { editions: Array.from({ length }, (_, at) => issue(from + at + 1)), total: told };
  };
  return { list, asked };
};

describe('all issues of an archive', () => {
  it.each([0, 1, 100, 101, 1234])('are as many as there are: %d, each once', async (count) => {
    const found = await allIssues(archiveOf(count), 'nb');
    expect(found.map(({ issue: { number } }) => number)).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
  });

  it('are those of the language and the newsletter that are asked for', async () => {
    const archive = archiveOf(150);
    await allIssues(archive, 'en', 'newsletter-1');
    expect(archive.asked).toEqual([
      { locale: 'en', page: 1, pageSize: 100, newsletter: 'newsletter-1' },
      { locale: 'en', page: 2, pageSize: 100, newsletter: 'newsletter-1' },
    ]);
  });

  it('come to an end where some are withdrawn meanwhile', async () => {
    const archive = archiveOf(200, 300);
    expect(await allIssues(archive, 'nb')).toHaveLength(200);
    expect(archive.asked).toHaveLength(3);
  });
});
