import type { Assembly } from '../../../shared/edition';
import type { EditionDifference } from '../../../shared/edition-difference';
import { compareEditions } from './compare-editions';
import { withholdTexts, type MayRead } from './withhold';

/** What differs in the texts that somebody may read, and how many differences there are in others. */
export const readableDifferences = (
  before: Assembly,
  after: Assembly,
  mayRead: MayRead,
): { differences: EditionDifference[]; withheld: number } => {
  const differences = compareEditions(
    withholdTexts(before, mayRead).assembly,
    withholdTexts(after, mayRead).assembly,
  );
  const all = compareEditions(before, after).length;
  return { differences, withheld: Math.max(0, all - differences.length) };
};
