import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { latestQuerySchema, listQuerySchema, oneQuerySchema, slugSchema } from '../../../shared/public-api';
import type { ReadEdition } from '../../../shared/published-editions';
import { isCanonicalUrl } from '../domain/canonical-url';
import { pickFields } from '../domain/pick-fields';
import { sha256Of } from '../domain/freeze-edition';
import { listCurrentEditions } from '../services/reading/list-editions';
import { parsedInput } from '../../../../../requests/parsed-input';
import { readEdition, readLatestEdition } from '../services/reading/read-edition';

/**
 * How long a cache may answer by itself. A minute, and one more while it asks, for what a correction may replace. A
 * numbered version is `immutable`, nothing replaces it; but it may be withdrawn, for privacy too, and no cache is to
 * answer with it for long after: five minutes, then it asks by the ETag.
 */
const CURRENT = 'public, max-age=60, stale-while-revalidate=60';
const NUMBERED = 'public, max-age=300, immutable';
/** A cache would else keep these for as long as it sees fit (RFC 9111, 4.2.2). */
const NOT_THERE = 'public, max-age=5';

/** Of the routes in `routes/content-api.ts`. */
const EDITIONS = '/api/editions';

/** The public reads editions: nothing here touches drafts, entries or their relations. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const query = parsedInput(listQuerySchema, context.query);
    const { editions, total } = await listCurrentEditions(strapi, query);
    const pagination = {
      page: query.page,
      pageSize: query.pageSize,
      pageCount: Math.ceil(total / query.pageSize),
      total,
    };
    const data = query.fields ? pickFields(editions, query.fields) : editions;
    send(context, JSON.stringify({ data, meta: { pagination } }), CURRENT);
    context.state.isCanonical = editions.length > 0 && isCanonical(context, '', query);
  },

  async latest(context: Context): Promise<void> {
    const query = parsedInput(latestQuerySchema, context.query);
    const { locale, newsletter, fields } = query;
    answer(context, await readLatestEdition(strapi, { language: locale, newsletter }), fields);
    context.state.isCanonical = isCanonical(context, '/latest', query);
  },

  async one(context: Context): Promise<void> {
    const query = parsedInput(oneQuerySchema, context.query);
    const { locale, version, fields } = query;
    const slug = parsedInput(slugSchema, context.params.slug);
    answer(context, await readEdition(strapi, { slug, language: locale, version }), fields);
    context.state.isCanonical = isCanonical(context, `/${slug}`, query);
  },
});

const isCanonical = (context: Context, below: string, query: Readonly<Record<string, unknown>>): boolean =>
  isCanonicalUrl(context.url, `${EDITIONS}${below}`, query);

const answer = (context: Context, read: ReadEdition, fields: readonly string[] | undefined): void => {
  switch (read.status) {
    case 'not_found':
      context.set('Cache-Control', NOT_THERE);
      throw new errors.NotFoundError(
        'There is no published issue here. GET /api/editions lists those there are.',
      );
    case 'moved':
      context.set('Cache-Control', CURRENT);
      context.set('Access-Control-Allow-Origin', '*');
      context.remove('Access-Control-Allow-Credentials');
      context.redirect(`${EDITIONS}/${read.slug}${context.search}`);
      context.status = 301;
      return;
    case 'withdrawn':
      context.status = 410;
      context.set('Cache-Control', NOT_THERE);
      context.body = {
        data: null,
        error: {
          status: 410,
          name: 'GoneError',
          message: 'This issue has been withdrawn by its publisher.',
          details: { title: read.title, language: read.language, withdrawnAt: read.withdrawnAt },
        },
      };
      return;
    case 'found': {
      const data = fields ? JSON.stringify(pickFields(JSON.parse(read.json), fields)) : read.json;
      send(
        context,
        `{"data":${data},"meta":${JSON.stringify(read.meta)}}`,
        read.isNumbered ? NUMBERED : CURRENT,
      );
    }
  }
};

const send = (context: Context, json: string, cacheControl: string): void => {
  context.set('Cache-Control', cacheControl);
  context.set('ETag', `"${sha256Of(json)}"`);
  // The same for every reader, who sends no credentials: Strapi's CORS answers each origin by its name, and allows them.
  context.set('Access-Control-Allow-Origin', '*');
  context.set('Access-Control-Expose-Headers', 'ETag');
  context.remove('Access-Control-Allow-Credentials');
  context.vary('Accept-Encoding');
  context.type = 'application/json';
  context.body = json;
  context.state.isRecordable = true;
};
