import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import type { PublishedEditions } from '../../../../../issue-assembler/shared/published-editions';

const PAGE_SIZE = 100;

/** Every current issue in a language, of one newsletter or of all, newest period first. */
export const allIssues = async (
  { list }: Pick<PublishedEditions, 'list'>,
  language: string,
  newsletter?: string,
): Promise<EditionSummary[]> => {
  const found: EditionSummary[] = [];
  for (let page = 1; ; page += 1) {
    const { editions, total } = await list({ locale: language, page, pageSize: PAGE_SIZE, newsletter });
    found.push(...editions);
    // What is withdrawn meanwhile leaves an empty page at the end.
    if (editions.length === 0 || page * PAGE_SIZE >= total) return found;
  }
};
