import { schemaRules } from './schema-rules';

const problems = (values: Record<string, unknown>) =>
  schemaRules(values).map(({ code, path }) => `${code} ${path.join('.')}`);
const report = { uid: 'api::report.report', documentId: 'a1b2c3d4e5f6a1b2c3d4e5f6' };

describe('related entries', () => {
  it.each([[undefined], [null], [[]], [[report]]])('are saved as %j', (related) => {
    expect(problems({ related })).toEqual([]);
  });

  it.each([
    [[{ ...report, uid: 'api::contact.contact' }], 'related-entries related.0.uid'],
    [[report, { ...report, documentId: '7' }], 'related-entries related.1.documentId'],
    [[{ type: 'report', id: 'x' }], 'related-entries related.0.uid'],
    ['all', 'related-entries related'],
  ])('are refused as %j, which no edition could hold', (related, problem) => {
    expect(problems({ related })).toContain(problem);
  });
});
