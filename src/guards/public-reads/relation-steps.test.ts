import type { QueriedSchema, QueryParams } from './queried-schema';
import { relationSteps } from './relation-steps';

const schemas: Record<string, QueriedSchema> = {
  report: {
    attributes: {
      title: { type: 'string' },
      topics: { type: 'relation', target: 'topic' },
      date: { type: 'component', component: 'date' },
    },
  },
  topic: { attributes: { name: { type: 'string' }, reports: { type: 'relation', target: 'report' } } },
  date: { attributes: { start: { type: 'date' } } },
};

describe('a query goes through', () => {
  it.each<[number, QueryParams]>([
    [0, {}],
    [0, { filters: { title: { $in: ['a', 'b'] } }, sort: 'title' }],
    [1, { filters: { topics: { name: { $in: ['a', 'b'] } } } }],
    [2, { filters: { $and: [{ topics: { name: 'a' } }, { $not: { topics: { name: 'b' } } }] } }],
    [3, { filters: { topics: { reports: { date: { start: '2022-01-01' } } } } }],
    [3, { filters: { date: { start: '2022-01-01' } }, sort: ['topics.name', 'date.start'] }],
    [1, { populate: ['topics', 'date'], sort: { topics: { name: 'asc' } } }],
    [2, { populate: { topics: { filters: { reports: { date: { start: 'x' } } }, sort: 'name' } } }],
    [0, { filters: { unknown: { name: 'a' } }, sort: 'unknown.name' }],
  ])('%i relations and components for %j', (steps, params) => {
    expect(relationSteps(params, schemas.report ?? { attributes: {} }, (uid) => schemas[uid])).toBe(steps);
  });
});
