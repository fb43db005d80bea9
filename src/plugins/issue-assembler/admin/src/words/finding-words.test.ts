import type { Finding } from '../../../shared/readiness';
import { blockingBesidesEntries, unpublishedIn } from './finding-words';

const uid = 'api::article.article';
const about = (
  severity: Finding['severity'],
  code: Finding['code'],
  subject: Finding['subject'] = { kind: 'entry', uid, documentId: 'a', placement: 'p' },
): Finding => ({ severity, code, subject, title: 'Sak', values: {} });

describe('findings when an issue is published together with its entries', () => {
  const empty = about('blocks', 'section_empty', { kind: 'section', documentId: 's' });
  const findings = [
    empty,
    about('blocks', 'entry_unpublished'),
    about('look', 'changed_since_published'),
    about('look', 'body_empty'),
  ];

  it('leave in the way what publishing the entries does not mend', () => {
    expect(blockingBesidesEntries(findings)).toEqual([empty]);
  });

  it('name each entry once', () => {
    expect(unpublishedIn(findings)).toEqual([{ key: `${uid}:a`, title: 'Sak' }]);
  });
});
