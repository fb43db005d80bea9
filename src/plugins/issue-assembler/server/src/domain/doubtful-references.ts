import { parseCourtReference } from '../../../../ruling-register/server/src/domain';

/** What of a ruling refers to a ruling. */
export interface CourtReferences {
  /** Empty in a draft that has none yet. */
  reference: string;
  earlierInstance: string | null;
  appealSteps: readonly { courtReference: string | null }[];
}

/**
 * The references of a ruling that an editor should check: of no known form, of a court that is not known, or that may be
 * read as two things. They are published as they stand, since courts use forms and codes that nobody has listed.
 */
export const doubtfulReferences = ({
  reference,
  earlierInstance,
  appealSteps,
}: CourtReferences): string[] => {
  const references = [reference, earlierInstance, ...appealSteps.map(({ courtReference }) => courtReference)];
  return [...new Set(references.map((text) => text?.trim() ?? ''))].filter(isDoubtful);
};

const isDoubtful = (text: string): boolean => {
  if (text === '') return false;
  const parsed = parseCourtReference(text);
  return parsed.status !== 'ok' || parsed.warnings.length > 0;
};
