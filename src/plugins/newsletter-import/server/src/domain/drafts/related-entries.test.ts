import type { CrossReference } from '../types';
import type { PlacedItem } from './outline-draft';
import { item } from './plan.fixture';
import { pageWarnings, relatedEntries } from './related-entries';

const reference = (...targets: string[]): CrossReference => ({
  text: 'page 6',
  to: 'page',
  page: 6,
  targets,
});
const placed = new Map<string, PlacedItem>(
  ['a', 'b'].map((key) => [
    key,
    { key, uid: 'api::report.report', documentId: `document-${key}`, title: `Title of ${key}` },
  ]),
);

describe('an item that refers to a page', () => {
  it('belongs with the likeliest entry of each reference, once', () => {
    const referring = item({ crossReferences: [reference('a', 'b'), reference('a'), reference('b')] });
    expect(relatedEntries(referring, placed)).toEqual([
      { uid: 'api::report.report', documentId: 'document-a' },
      { uid: 'api::report.report', documentId: 'document-b' },
    ]);
  });

  it('belongs with none where none was found or it is no entry', () => {
    expect(relatedEntries(item({ crossReferences: [reference(), reference('greeting')] }), placed)).toEqual(
      [],
    );
  });

  it('is for the editor to rewrite, with what it likely means', () => {
    const [told, untold] = pageWarnings([
      item({ key: 'x', lines: [4, 5], crossReferences: [reference('a'), reference()] }),
      item({ key: 'a', title: 'Title of a' }),
    ]);
    expect(told).toBe(
      'Line 4: "page 6" is a page of the source; write what it stands for. It likely means "Title of a".',
    );
    expect(untold).toBe('Line 4: "page 6" is a page of the source; write what it stands for.');
  });

  it('is told from a reference to another issue, which still makes sense', () => {
    const other = item({ crossReferences: [{ text: 'the last issue', to: 'previous_issue', targets: [] }] });
    expect(pageWarnings([other])).toEqual([]);
  });
});
