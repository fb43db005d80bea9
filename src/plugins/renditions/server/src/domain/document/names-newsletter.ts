import type { IssueDocument } from './issue-document';

/** Whether the title of an issue says the name of its newsletter, which then need not be told beside it. */
export const namesNewsletter = ({
  title,
  newsletter,
}: Pick<IssueDocument, 'title' | 'newsletter'>): boolean =>
  newsletter !== null && title.text.toLowerCase().includes(newsletter.text.toLowerCase());
