import type { EntryVersion } from './resolve-outline';

/** What can happen to an entry after it was published, by field; texts are not among it. */
export type EntryFacts = Readonly<Record<string, unknown>>;

/** The facts of an entry that make news when they change; the same in every language. Domain rule 7. */
export const factsOf = (entry: EntryVersion): EntryFacts => {
  switch (entry.type) {
    case 'ruling': {
      const { outcomes, appealSteps, legalForce, legalForceDate, legalForceBasis } = entry;
      return { outcomes, appealSteps, legalForce, legalForceDate, legalForceBasis };
    }
    case 'event': {
      const { when, startTime, endTime, format, eventStatus } = entry;
      return { when, startTime, endTime, format, eventStatus };
    }
    case 'report':
      return { reportStatus: entry.reportStatus, publishedOn: entry.publishedOn };
    case 'article':
      return { outcome: entry.parliament?.outcome ?? null };
  }
};
