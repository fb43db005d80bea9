import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { QueriedSchema, QueryParams } from './queried-schema';
import { relationSteps } from './relation-steps';

/** PostgreSQL plans these in milliseconds; ten take it seconds, thirty take it all the memory of the machine. */
const MOST = 6;

/** Throws a ValidationError (HTTP status 400) where a query filters or sorts through too many relations. */
export const refuseManyRelations = (
  strapi: Core.Strapi,
  params: QueryParams,
  schema: QueriedSchema,
): void => {
  if (relationSteps(params, schema, (uid) => strapi.getModel(uid as UID.Schema)) <= MOST) return;
  throw new errors.ValidationError(
    `A query filters and sorts through at most ${MOST} relations and components. Ask for less at a time; ` +
      'several values of one attribute go into one filter with $in.',
    { code: 'too-many-relations', most: MOST },
  );
};
