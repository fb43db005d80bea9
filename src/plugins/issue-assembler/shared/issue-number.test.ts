import { issueNumber, newestIssueFirst } from './issue-number';

const issue = (documentId: string, number: number | null, year: number | null) => ({
  documentId,
  number,
  year,
});

describe('the number of an issue', () => {
  it.each([
    [issue('a', 2, 2022), '2/2022'],
    [issue('a', null, 2022), '?/2022'],
    [issue('a', null, null), '?/?'],
  ])('of %j is written %s', (given, written) => {
    expect(issueNumber(given)).toBe(written);
  });

  it('orders issues, newest first, and what has no number yet before them', () => {
    const issues = [
      issue('b', 1, 2022),
      issue('a', 1, 2022),
      issue('c', 2, 2022),
      issue('d', null, 2022),
      issue('e', 6, 2021),
      issue('f', null, null),
    ];
    expect(issues.sort(newestIssueFirst).map(({ documentId }) => documentId)).toEqual([
      'f',
      'd',
      'c',
      'a',
      'b',
      'e',
    ]);
  });
});
