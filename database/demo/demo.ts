import { ENTRY_UIDS, type EntryUid } from '../../src/plugins/issue-assembler/shared/outline';
import type { DemoEntry, EntryKey } from './demo-content';
import { courtDecisions } from './entries/court-decisions';
import { internationalDevelopments } from './entries/international-developments';
import { komActivities } from './entries/kom-activities';
import { norwegianDevelopments } from './entries/norwegian-developments';
import { issue } from './issue';
import { newsletter } from './newsletter';
import { organisations } from './organisations';
import { sections } from './sections';
import { topics } from './topics';

const entries: DemoEntry[] = [
  ...komActivities,
  ...courtDecisions,
  ...norwegianDevelopments,
  ...internationalDevelopments,
];

/** Everything that the demo consists of. */
export const demo = { topics, organisations, newsletter, sections, entries, issue };

/** The content type of an entry of the demo. Throws where the demo has no such entry. */
export const uidOfEntry = (key: EntryKey): EntryUid => {
  const type = entries.find((entry) => entry.key === key)?.type;
  const uid = ENTRY_UIDS.find((candidate) => candidate === `api::${type}.${type}`);
  if (!uid) throw new Error(`The demo has no entry "${key}".`);
  return uid;
};
