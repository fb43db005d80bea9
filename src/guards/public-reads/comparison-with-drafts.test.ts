import { findComparisonWithDrafts } from './comparison-with-drafts';
import type { QueriedSchema, QueryParams } from './queried-schema';

const schemas: Record<string, QueriedSchema> = {
  report: {
    options: { draftAndPublish: true },
    attributes: {
      title: { type: 'string' },
      localizations: { type: 'relation', target: 'report' },
      publishers: { type: 'relation', target: 'organisation' },
      links: { type: 'component', component: 'link' },
    },
  },
  organisation: {
    attributes: {
      name: { type: 'string' },
      localizations: { type: 'relation', target: 'organisation' },
      reports: { type: 'relation', target: 'report' },
    },
  },
  link: { attributes: { report: { type: 'relation', target: 'report' } } },
};

const found = (params: QueryParams): string | null =>
  findComparisonWithDrafts(params, schemas.report ?? { attributes: {} }, (uid) => schemas[uid]);

describe('a query compares with drafts', () => {
  it.each<[string, QueryParams]>([
    ['localizations', { filters: { localizations: { title: { $contains: 'x' } } } }],
    ['localizations', { filters: { $or: [{ title: 'a' }, { $not: { localizations: { id: 1 } } }] } }],
    ['localizations', { filters: { and: [{ localizations: { title: { contains: 'x' } } }] } }],
    ['publishers.reports', { filters: { publishers: { reports: { title: 'x' } } } }],
    ['links.report', { filters: { links: { report: { title: 'x' } } } }],
    ['localizations.title', { sort: 'title,localizations.title:desc' }],
    ['localizations.title', { sort: ['title', 'localizations.title'] }],
    ['localizations.title', { sort: { localizations: { title: 'asc' } } }],
    ['publishers.reports.title', { sort: [{ 'publishers.reports': { title: 'asc' } }] }],
    [
      'localizations.localizations',
      { populate: { localizations: { filters: { localizations: { title: 'x' } } } } },
    ],
    [
      'publishers.reports.localizations.title',
      { populate: { publishers: { populate: { reports: { sort: 'localizations.title' } } } } },
    ],
  ])('at %s in %j', (path, params) => {
    expect(found(params)).toBe(path);
  });

  it.each<[QueryParams]>([
    [{}],
    [{ filters: { title: { $contains: 'localizations' } }, sort: 'title:desc' }],
    [{ filters: { publishers: { localizations: { name: 'x' } } }, sort: ['publishers.name'] }],
    [{ populate: ['localizations', 'publishers'] }],
    [{ populate: '*' }],
    [{ populate: { localizations: { fields: ['title'], filters: { title: 'x' } } } }],
    [{ filters: { unknown: { title: 'x' } }, sort: 'unknown.title' }],
    [{ filters: null, sort: null, populate: null }],
  ])('not in %j', (params) => {
    expect(found(params)).toBeNull();
  });
});
