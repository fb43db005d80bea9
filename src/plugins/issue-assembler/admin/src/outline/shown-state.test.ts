import type { EditorEntry } from '../../../shared/entry-summary';
import { shownState } from './shown-state';

const entry = (languages: EditorEntry['languages']): EditorEntry => ({
  uid: 'api::report.report',
  documentId: 'report00001',
  titles: {},
  date: null,
  kind: null,
  reference: null,
  exists: true,
  isReadable: true,
  languages,
  usedIn: [],
});
const is = (state: 'missing' | 'draft' | 'changed' | 'published') => ({
  state,
  translation: state === 'missing' ? ('missing' as const) : ('translated' as const),
});

describe('the state an entry is shown with', () => {
  it("is the language's own where it is written", () => {
    expect(shownState(entry({ nb: is('published'), en: is('draft') }), 'en')).toBe('draft');
  });

  it('is of the language that stands in where it is not', () => {
    expect(shownState(entry({ nb: is('changed'), en: is('missing') }), 'en')).toBe('changed');
  });

  it('is missing where nothing is written', () => {
    expect(shownState(entry({ nb: is('missing') }), 'nb')).toBe('missing');
  });
});
