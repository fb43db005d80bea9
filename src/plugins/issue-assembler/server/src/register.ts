import type { Core } from '@strapi/strapi';
import { registerGraphql } from './graphql/register-graphql';
import { freezeOnPublish } from './middlewares/freeze-on-publish';
import { guardOutlineWrites } from './middlewares/guard-outline-writes';
import { guardPlannedTimes } from './middlewares/guard-planned-times';
import { keepEditions } from './middlewares/keep-editions';
import { keepUsedEntries } from './middlewares/keep-used-entries';
import { withdrawWithReason } from './middlewares/withdraw-with-reason';
import { EDITION_EVENTS } from './services/publishing/announce';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  // A custom field of type json, so that the outline is shared by all languages and edited in the edit view.
  strapi.customFields.register({ name: 'outline', plugin: 'issue-assembler', type: 'json' });
  strapi.customFields.register({ name: 'collection-rule', plugin: 'issue-assembler', type: 'json' });
  strapi.customFields.register({ name: 'planned-time', plugin: 'issue-assembler', type: 'string' });
  for (const event of Object.values(EDITION_EVENTS)) strapi.get('webhookStore').addAllowedEvent(event, event);
  guardPlannedTimes(strapi);
  guardOutlineWrites(strapi);
  freezeOnPublish(strapi);
  withdrawWithReason(strapi);
  keepUsedEntries(strapi);
  keepEditions(strapi);
  registerGraphql(strapi);
};
