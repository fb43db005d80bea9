import type { ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
import { article, editionOf, section } from '../../domain/document/edition.fixture';
import { parsedDocument } from './parsed-document';

const read = (title: string, sha256: string): ReadEdition => ({
  status: 'found',
  json: JSON.stringify(editionOf([section('aktuelt', article('en-sak', { title }))])),
  origin: { issue: 'issue0000000000000000000', language: 'nb', newsletter: null },
  meta: { sha256 },
  isNumbered: false,
});
const titleOf = (found: ReadEdition): unknown =>
  parsedDocument(found)?.edition.sections[0]?.groups[0]?.entries[0]?.title;

describe('a parsed edition', () => {
  it('is kept by its SHA-256, and is another for another', () => {
    const first = parsedDocument(read('En sak', 'a'));
    expect(parsedDocument(read('En sak', 'a'))).toBe(first);
    expect(titleOf(read('En annen sak', 'b'))).toBe('En annen sak');
    expect(titleOf(read('En sak', 'a'))).toBe('En sak');
  });

  it('is none where none was found', () => {
    expect(parsedDocument({ status: 'not_found' })).toBeNull();
  });
});
