import { findImpreciseDates } from '../../../../../../domain/dates';
import { normaliseText } from '../facts/fingerprint';
import type { ImportPlan } from '../types';

/** A newsletter that is stored. */
export interface StoredNewsletter {
  documentId: string;
  /** Its name in every language. */
  names: string[];
  publisher: string | null;
}

const NUMBER =
  /(?<!\p{L})(?:nr|no|nummer|number|issue(?:\s+(?:no|number))?|utgave(?:\s+nr)?|utgåve(?:\s+nr)?)\.?\s*\d{1,3}(?:\s*[/–-]\s*\d{4})?(?!\d)/giu;

/** The name of the newsletter, which is the issue's title without what belongs to the one issue: number and period. */
export function newsletterName(plan: ImportPlan): string {
  const { title } = plan.issue;
  const dates = findImpreciseDates(title, { language: plan.language });
  const rest = dates
    .reduceRight(
      (text, { index, text: date }) => `${text.slice(0, index)} ${text.slice(index + date.length)}`,
      title,
    )
    .replace(NUMBER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu, '');
  return /\p{L}/u.test(rest) ? rest : title;
}

/** The stored newsletter of that name, or else the only one of the same publisher. */
export function matchNewsletter(
  name: string,
  publisher: string | null,
  stored: readonly StoredNewsletter[],
): StoredNewsletter | null {
  const key = normaliseText(name);
  const named = stored.find(({ names }) => names.some((known) => normaliseText(known) === key));
  if (named) return named;
  const published =
    publisher === null ? [] : stored.filter((newsletter) => newsletter.publisher === publisher);
  return published.length === 1 ? (published[0] ?? null) : null;
}
