import type { Context } from 'koa';
import { factories, type Core, type UID } from '@strapi/strapi';
import { assembleIssue } from '../../src/plugins/issue-assembler/server/src/services/assemble-issue';
import type { EntryUid } from '../../src/plugins/issue-assembler/shared/outline';

const ISSUE = 'api::stock-issue.stock-issue';
const SECTION = 'api::stock-section.stock-section';

/** The relation of a stock section that holds the entries of a type. */
export const STOCK_RELATIONS: Readonly<Record<EntryUid, string>> = {
  'api::report.report': 'reports',
  'api::ruling.ruling': 'rulings',
  'api::event.event': 'events',
  'api::article.article': 'articles',
};

/** What a front-end of stock Strapi asks for to show a whole issue by one request: all of its entries with their parts. */
export const STOCK_QUERY = [
  'populate[newsletter]=true',
  ...Object.values(STOCK_RELATIONS).map(
    (relation) => `populate[sections][populate][${relation}][populate]=*`,
  ),
].join('&');

type Attributes = Record<string, Record<string, unknown>>;

/**
 * An issue as one builds it in stock Strapi: sections that point at their entries by relations. Added to the running
 * app between registration and start, so that both sides read the same entries from the same database.
 */
export const registerStockIssue = (strapi: Core.Strapi): void => {
  const entries = Object.fromEntries(
    Object.entries(STOCK_RELATIONS).map(([target, name]) => [
      name,
      { type: 'relation', relation: 'manyToMany', target },
    ]),
  );
  addType(strapi, 'stock-section', {
    title: { type: 'string' },
    issue: { type: 'relation', relation: 'manyToOne', target: ISSUE, inversedBy: 'sections' },
    ...entries,
  });
  addType(strapi, 'stock-issue', {
    title: { type: 'string' },
    intro: { type: 'blocks' },
    newsletter: { type: 'relation', relation: 'manyToOne', target: 'api::newsletter.newsletter' },
    sections: { type: 'relation', relation: 'oneToMany', target: SECTION, mappedBy: 'issue' },
  });
};

const addType = (strapi: Core.Strapi, name: string, attributes: Attributes): void => {
  const uid = `api::${name}.${name}` as UID.ContentType;
  const plural = `${name}s`;
  const api: unknown = {
    contentTypes: {
      [name]: {
        schema: {
          kind: 'collectionType',
          collectionName: plural.replace('-', '_'),
          info: { singularName: name, pluralName: plural, displayName: name },
          options: { draftAndPublish: false },
          // As the i18n plugin gives every type that was there when it registered.
          attributes: { ...attributes, locale: { type: 'string', private: true, visible: false } },
        },
      },
    },
    routes: { [name]: factories.createCoreRouter(uid) },
    controllers: { [name]: factories.createCoreController(uid) },
    services: { [name]: factories.createCoreService(uid) },
    policies: {},
    middlewares: {},
  };
  strapi.get('apis').add(name, api);
};

/** An issue assembled anew for each request, behind the same HTTP stack as the stock one: `GET /api/uncached-issues/:id`. */
export const registerUncachedIssue = (strapi: Core.Strapi): void => {
  const api: unknown = {
    contentTypes: {},
    services: {},
    policies: {},
    middlewares: {},
    controllers: {
      'uncached-issue': () => ({
        findOne: async (context: Context) => {
          const documentId = String((context.params as { id: unknown }).id);
          const assembled = await assembleIssue(strapi, {
            documentId,
            language: 'nb',
            issue: 'published',
            entries: 'published',
          });
          if (assembled.status !== 'assembled') return context.notFound();
          context.body = { data: assembled.assembly };
        },
      }),
    },
    routes: {
      'uncached-issue': {
        type: 'content-api',
        routes: [
          {
            method: 'GET',
            path: '/uncached-issues/:id',
            handler: 'uncached-issue.findOne',
            config: { auth: false },
          },
        ],
      },
    },
  };
  strapi.get('apis').add('uncached-issue', api);
};

/** Lets the public read it. */
export const openStockIssue = async (strapi: Core.Strapi): Promise<void> => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } })) as { id: number };
  for (const uid of [ISSUE, SECTION])
    for (const action of ['find', 'findOne'])
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid}.${action}`, role: role.id } });
};
