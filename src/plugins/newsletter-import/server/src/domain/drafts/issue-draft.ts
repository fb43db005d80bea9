import type { Block, Blocks } from '../../../../../../domain/rich-text';
import type { ImportPlan, PlannedImage, PlannedIssue, SourceLanguage } from '../types';

/** What the issues of the same newsletter and year are already. */
export interface StoredIssue {
  documentId: string;
  title: string;
  number: number | null;
  year: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  /** Null for an issue that was written by hand. */
  importFingerprint: string | null;
}

export type IssueNumber =
  | { status: 'stated'; number: number }
  | { status: 'derived'; number: number; sharesPeriodWith: StoredIssue | null }
  /** Without a year there is no row of numbers to take the next one of. */
  | { status: 'none' }
  | { status: 'taken'; by: StoredIssue };

/**
 * The number of the issue: the one its text states, else the next one of the year. An issue that cannot be told from
 * one that is there (the same number, or the same period imported from another text) is `taken`: two texts of one
 * issue are for a person to put together.
 */
export function numberIssue(planned: PlannedIssue, stored: readonly StoredIssue[]): IssueNumber {
  const ofYear = stored.filter(({ year }) => year === planned.year);
  if (planned.number !== null) {
    const by = planned.year === null ? undefined : ofYear.find(({ number }) => number === planned.number);
    return by ? { status: 'taken', by } : { status: 'stated', number: planned.number };
  }
  if (planned.year === null) return { status: 'none' };
  const samePeriod = ofYear.filter(
    (issue) =>
      planned.periodStart !== null &&
      issue.periodStart === planned.periodStart &&
      issue.periodEnd === planned.periodEnd,
  );
  const imported = samePeriod.find(({ importFingerprint }) => importFingerprint !== null);
  if (imported) return { status: 'taken', by: imported };
  const number = Math.max(0, ...ofYear.map((issue) => issue.number ?? 0)) + 1;
  return { status: 'derived', number, sharesPeriodWith: samePeriod[0] ?? null };
}

/** The issue's own texts: what stands before its sections, and what stands after. Pictures leave their description. */
export function issueTexts(plan: ImportPlan): { intro: Blocks; closing: Blocks } {
  const { issue, sections, language } = plan;
  const firstSection = Math.min(Infinity, ...sections.map(({ lines }) => lines[0]));
  const isBefore = (image: PlannedImage): boolean => image.line < firstSection;
  return {
    intro: [...issue.intro, ...issue.images.filter(isBefore).flatMap((image) => described(image, language))],
    closing: [
      ...issue.images.filter((image) => !isBefore(image)).flatMap((image) => described(image, language)),
      ...issue.closing,
    ],
  };
}

/** The text file has no picture, so its description holds the place until an editor adds it. */
function described(image: PlannedImage, language: SourceLanguage): Block[] {
  if (image.alt.trim() === '') return [];
  const label = language === 'en' ? 'Picture' : 'Bilde';
  return [{ type: 'paragraph', children: [{ type: 'text', text: `${label}: ${image.alt.trim()}` }] }];
}
