/** What an issue is called by. A draft may lack either figure: Strapi requires what is required on publishing only. */
export interface Numbered {
  documentId: string;
  number: number | null;
  year: number | null;
}

/** "2/2022"; a question mark stands for a figure that nobody has written yet. */
export const issueNumber = ({ number, year }: Pick<Numbered, 'number' | 'year'>): string =>
  `${number ?? '?'}/${year ?? '?'}`;

/** Orders issues, the newest first; those without a year or number, which are yet to come, before the others. */
export const newestIssueFirst = (one: Numbered, other: Numbered): number =>
  descending(one.year, other.year) ||
  descending(one.number, other.number) ||
  (one.documentId < other.documentId ? -1 : 1);

const descending = (one: number | null, other: number | null): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return other - one;
};
