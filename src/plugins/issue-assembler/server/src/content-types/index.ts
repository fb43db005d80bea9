import editionEntry from './edition-entry/schema.json';
import edition from './edition/schema.json';
import outlineRevision from './outline-revision/schema.json';
import plannedPublication from './planned-publication/schema.json';
import withdrawal from './withdrawal/schema.json';

export default {
  edition: { schema: edition },
  'edition-entry': { schema: editionEntry },
  'outline-revision': { schema: outlineRevision },
  'planned-publication': { schema: plannedPublication },
  withdrawal: { schema: withdrawal },
};
