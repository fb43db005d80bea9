import type { Finding } from '../../../shared/readiness';
import type { Say } from '../hooks/use-say';

/** What a finding of the readiness check says. */
export const findingInWords = ({ code, values }: Finding, say: Say): string => say(`finding.${code}`, values);

/** Findings in groups: what blocks first, each in the order they came. */
export const bySeverity = (findings: readonly Finding[]): Record<Finding['severity'], Finding[]> => ({
  blocks: findings.filter(({ severity }) => severity === 'blocks'),
  look: findings.filter(({ severity }) => severity === 'look'),
});

/** What is mended by arranging, not by writing. */
const ARRANGED: ReadonlySet<Finding['code']> = new Set([
  'section_missing',
  'section_empty',
  'entry_missing',
  'placed_twice',
  'used_before',
]);

/** The row of the outline where a finding is mended; null where it is mended elsewhere. */
export const placeInOutline = ({ code, subject }: Finding): string | null => {
  if (!ARRANGED.has(code) || subject.kind === 'issue') return null;
  return subject.kind === 'entry' ? subject.placement : subject.documentId;
};

const UNPUBLISHED: ReadonlySet<Finding['code']> = new Set([
  'entry_unpublished',
  'translation_unpublished',
  'changed_since_published',
]);

/** What keeps the issue from being published even once its entries are. */
export const blockingBesidesEntries = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, code }) => severity === 'blocks' && code !== 'entry_unpublished');

/** The entries, each once, that have something readers do not get yet. */
export const unpublishedIn = (findings: readonly Finding[]): { key: string; title: string | null }[] => [
  ...new Map(
    findings.flatMap(({ code, subject, title }) => {
      if (!UNPUBLISHED.has(code) || subject.kind !== 'entry') return [];
      const key = `${subject.uid}:${subject.documentId}`;
      return [[key, { key, title }] as const];
    }),
  ).values(),
];
