import type { Core } from '@strapi/strapi';
import { EDITION_QUERIES } from './graphql/edition-queries';
import { keepPublishedFiles } from './middlewares/keep-published-files';
import { ensureIndexes } from './services/collecting/ensure-indexes';
import { EDITION_EVENTS } from './services/publishing/announce';
import { watchTheClock, type PlannedPublishing } from './services/planning/watch-the-clock';
import { createAccessLog } from './services/serving/access-log';
import { recordGraphqlAnswers } from './services/serving/graphql-recorder';
import { createResponseCache } from './services/serving/response-cache';
import { recordResponses } from './services/serving/response-recorder';
import { serveRecorded } from './services/serving/serve-recorded';
import { watchPublications } from './services/serving/watch-publications';

/** Editions are served from memory; every publication, here or on another instance, empties it. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await ensureIndexes(strapi);
  keepPublishedFiles(strapi);
  const cache = createResponseCache();
  const log = createAccessLog(
    (lines) => strapi.log.http(lines),
    () => strapi.log.isLevelEnabled('http'),
  );
  const graphqlAnswers = recordGraphqlAnswers(
    strapi,
    strapi.plugin('graphql').config<string>('endpoint'),
    EDITION_QUERIES,
  );
  const forget = (): void => {
    cache.clear();
    graphqlAnswers.clear();
  };
  for (const event of Object.values(EDITION_EVENTS))
    strapi.eventHub.on(event, () => Promise.resolve(forget()));
  const watch = watchPublications(strapi, forget);
  const clock = watchTheClock(
    strapi,
    strapi.plugin('issue-assembler').config<PlannedPublishing>('plannedPublishing'),
  );
  recordResponses(strapi, cache);
  serveRecorded(strapi.server.httpServer, cache, log);
  stopping.set(strapi, async () => {
    watch.stop();
    log.stop();
    await clock.stop();
  });
};

const stopping = new WeakMap<Core.Strapi, () => Promise<void>>();

/** Ends what `bootstrap` started. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stopping.get(strapi)?.();
};
