import type { PlannedIssue } from '../types';
import { issueTexts, numberIssue, type StoredIssue } from './issue-draft';
import { plan } from './plan.fixture';

const planned = (changes: Partial<PlannedIssue> = {}): PlannedIssue => plan({ issue: changes }).issue;
const stored = (changes: Partial<StoredIssue> = {}): StoredIssue => ({
  documentId: 'storedissue1',
  title: 'Kystnytt',
  number: 1,
  year: 2022,
  periodStart: '2022-01-01',
  periodEnd: '2022-02-28',
  importFingerprint: null,
  ...changes,
});

describe('the number of an imported issue', () => {
  it('is the one its text states', () => {
    expect(numberIssue(planned({ number: 3, year: 2022 }), [stored()])).toEqual({
      status: 'stated',
      number: 3,
    });
  });

  it('is the next of its year where the text states none', () => {
    const issues = [stored({ number: 1 }), stored({ number: 4 }), stored({ number: 9, year: 2021 })];
    expect(numberIssue(planned({ number: null, year: 2022 }), issues)).toMatchObject({
      status: 'derived',
      number: 5,
    });
    expect(numberIssue(planned({ number: null, year: 2023 }), issues)).toMatchObject({ number: 1 });
  });

  it('is taken where another issue has the number that the text states', () => {
    const by = stored({ number: 3 });
    expect(numberIssue(planned({ number: 3, year: 2022 }), [by])).toEqual({ status: 'taken', by });
  });

  it('is taken where another text was imported for the same period', () => {
    const by = stored({ periodStart: '2022-05-01', periodEnd: '2022-06-30', importFingerprint: 'other' });
    const issue = planned({ number: null, year: 2022, periodStart: '2022-05-01', periodEnd: '2022-06-30' });
    expect(numberIssue(issue, [by])).toEqual({ status: 'taken', by });
  });

  it('tells of an issue for the same period that was written by hand', () => {
    const other = stored({ number: 2, periodStart: '2022-05-01', periodEnd: '2022-06-30' });
    const issue = planned({ number: null, year: 2022, periodStart: '2022-05-01', periodEnd: '2022-06-30' });
    expect(numberIssue(issue, [other])).toEqual({ status: 'derived', number: 3, sharesPeriodWith: other });
  });

  it('is left open where there is no year', () => {
    expect(numberIssue(planned({ number: null, year: null }), [stored()])).toEqual({ status: 'none' });
  });
});

describe('the texts of an imported issue', () => {
  const textOf = (blocks: unknown): string => JSON.stringify(blocks);

  it('hold a description of each picture, before or after the sections as it stood', () => {
    const { intro, closing } = issueTexts(
      plan({
        issue: {
          images: [
            { alt: 'A lighthouse', url: 'a.png', line: 2 },
            { alt: 'A pier', url: null, line: 90 },
            { alt: '', url: 'b.png', line: 91 },
          ],
        },
      }),
    );
    expect(textOf(intro)).toContain('Bilde: A lighthouse');
    expect(textOf(closing)).toContain('Bilde: A pier');
    expect(closing).toHaveLength(2);
  });
});
