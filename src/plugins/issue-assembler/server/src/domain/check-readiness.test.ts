import type { Outline, Placement } from '../../../shared/outline';
import { checkReadiness, type DraftState, type EntryState, type ReadinessInput } from './check-readiness';

const SECTION = 'section000001';
const uid = 'api::article.article' as const;
const placement = (documentId: string, changes: Partial<Placement> = {}): Placement => ({
  id: `p${documentId}`,
  uid,
  documentId,
  ...changes,
});
const outline = (...placements: Placement[]): Outline => ({
  revision: 1,
  sections: [{ section: SECTION, groups: [{ id: 'g1', placements }] }],
});
const draft = (changes: Partial<DraftState> = {}): DraftState => ({
  title: 'Sak',
  isChanged: false,
  hasBody: true,
  translation: 'translated',
  ...changes,
});
const state = (changes: Partial<EntryState> = {}): EntryState => ({
  draft: draft(),
  isPublished: { nb: true },
  lostLinks: 0,
  doubtfulReferences: [],
  announcedUntil: null,
  publishedIn: [],
  ...changes,
});
const issue = (
  changes: Partial<NonNullable<ReadinessInput['issue']>> = {},
): NonNullable<ReadinessInput['issue']> => ({
  title: 'Nr. 3',
  slug: 'nr-3',
  hasFacts: true,
  hasNewsletter: true,
  coverWithoutAlt: false,
  translation: 'translated',
  ...changes,
});
const input = (
  entries: Record<string, EntryState>,
  changes: Partial<ReadinessInput> = {},
): ReadinessInput => ({
  language: 'nb',
  today: '2022-06-15',
  outline: outline(...Object.keys(entries).map((id) => placement(id))),
  issue: issue(),
  sections: new Map([
    [
      SECTION,
      {
        titles: { nb: 'Nytt', en: 'News' },
        missingTranslation: 'fallback' as const,
        translation: 'translated' as const,
      },
    ],
  ]),
  entries: new Map(Object.entries(entries).map(([id, entry]) => [`${uid}:${id}`, entry])),
  ...changes,
});
const told = (given: ReadinessInput) => {
  const { status, findings } = checkReadiness(given);
  return { status, codes: findings.map(({ code }) => code) };
};

describe('an issue', () => {
  it('is ready where there is nothing to say', () => {
    expect(checkReadiness(input({ a: state() }))).toEqual({ language: 'nb', status: 'ready', findings: [] });
  });

  it.each<[string, ReadinessInput, string]>([
    ['it has no title', input({ a: state() }, { issue: issue({ title: ' ' }) }), 'title_missing'],
    ['it has no slug', input({ a: state() }, { issue: issue({ slug: null }) }), 'slug_missing'],
    [
      'it lacks its number, year or period',
      input({ a: state() }, { issue: issue({ hasFacts: false }) }),
      'facts_missing',
    ],
    ['nothing is placed', input({}, { outline: { revision: 0, sections: [] } }), 'nothing_placed'],
    ['a section is gone', input({ a: state() }, { sections: new Map() }), 'section_missing'],
    [
      'a section has no title',
      input(
        { a: state() },
        {
          sections: new Map([
            [SECTION, { titles: {}, missingTranslation: 'fallback', translation: 'translated' }],
          ]),
        },
      ),
      'section_title_missing',
    ],
    ['an entry is gone', input({}, { outline: outline(placement('gone')) }), 'entry_missing'],
    ['an entry is a draft only', input({ a: state({ isPublished: { nb: false } }) }), 'entry_unpublished'],
    ['an entry has no title', input({ a: state({ draft: draft({ title: '' }) }) }), 'entry_title_missing'],
  ])('is blocked where %s', (_why, given, code) => {
    expect(told(given)).toEqual({ status: 'blocked', codes: [code] });
  });

  it('is blocked by an empty section, and by having nothing else', () => {
    expect(told(input({}, { outline: outline() }))).toEqual({
      status: 'blocked',
      codes: ['nothing_placed', 'section_empty'],
    });
  });

  it.each<[string, ReadinessInput, string]>([
    [
      'the cover says nothing to who cannot see it',
      input({ a: state() }, { issue: issue({ coverWithoutAlt: true }) }),
      'cover_without_alt',
    ],
    [
      'it belongs to no newsletter',
      input({ a: state() }, { issue: issue({ hasNewsletter: false }) }),
      'newsletter_missing',
    ],
    ['a link has lost its target', input({ a: state({ lostLinks: 2 }) }), 'link_target_missing'],
    [
      'a reference is of no known court',
      input({ a: state({ doubtfulReferences: ['TXYZA-2022-1'] }) }),
      'reference_doubtful',
    ],
    ['an announced event is past', input({ a: state({ announcedUntil: '2022-06-14' }) }), 'event_past'],
    [
      'an entry was published before',
      input({ a: state({ publishedIn: [{ documentId: 'i', number: 2, year: 2022 }] }) }),
      'used_before',
    ],
    ['an entry says nothing', input({ a: state({ draft: draft({ hasBody: false }) }) }), 'body_empty'],
    [
      'a translation is older than its text',
      input({ a: state({ draft: draft({ translation: 'stale' }) }) }),
      'translation_stale',
    ],
    [
      'a draft differs from what is published',
      input({ a: state({ draft: draft({ isChanged: true }) }) }),
      'changed_since_published',
    ],
    [
      'an entry is placed twice',
      input({ a: state() }, { outline: outline(placement('a'), placement('a', { id: 'again' })) }),
      'placed_twice',
    ],
  ])('is ready, and deserves a look where %s', (_why, given, code) => {
    expect(told(given)).toEqual({ status: 'ready', codes: [code] });
  });

  it('has nothing to say of an announced event on its last day', () => {
    expect(told(input({ a: state({ announcedUntil: '2022-06-15' }) })).codes).toEqual([]);
  });

  it('names the last of the issues that an entry was published in', () => {
    const publishedIn = [5, 4].map((number) => ({ documentId: `i${number}`, number, year: 2021 }));
    expect(checkReadiness(input({ a: state({ publishedIn }) })).findings[0]?.values).toEqual({
      issue: '5/2021',
    });
  });

  it('may bring an entry again that says it is an update', () => {
    const publishedIn = [{ documentId: 'i', number: 2, year: 2022 }];
    const given = input(
      { a: state({ publishedIn }) },
      { outline: outline(placement('a', { isUpdate: true })) },
    );
    expect(told(given).codes).toEqual([]);
  });

  it('names who finds what: the subject, its title and the figures', () => {
    expect(checkReadiness(input({ a: state({ lostLinks: 2 }) })).findings).toEqual([
      {
        severity: 'look',
        code: 'link_target_missing',
        subject: { kind: 'entry', uid, documentId: 'a', placement: 'pa' },
        title: 'Sak',
        values: { count: 2 },
      },
    ]);
  });
});

describe('an issue in English, with an entry in Norwegian only', () => {
  const english = (missingTranslation: 'fallback' | 'omit' | 'hold_back', entry: Partial<EntryState> = {}) =>
    told(
      input(
        { a: state(entry) },
        {
          language: 'en',
          sections: new Map([
            [SECTION, { titles: { nb: 'Nytt' }, missingTranslation, translation: 'translated' }],
          ]),
        },
      ),
    );

  it.each([
    ['fallback', 'ready', 'untranslated'],
    ['omit', 'ready', 'left_out_untranslated'],
    ['hold_back', 'blocked', 'translation_awaited'],
  ] as const)('where the section would %s is %s: %s', (policy, status, code) => {
    expect(english(policy)).toEqual({ status, codes: [code] });
  });

  it.each([
    ['stale', ['translation_stale']],
    ['missing', ['translation_copied']],
    ['translated', []],
  ] as const)(
    'tells of what is %s, of the issue, its sections and its entries alike',
    (translation, codes) => {
      const titles = { nb: 'Nytt', en: 'News' };
      const section = { titles, missingTranslation: 'fallback' as const, translation };
      const { findings } = checkReadiness(
        input(
          { a: state({ draft: draft({ translation }), isPublished: { nb: true, en: true } }) },
          {
            language: 'en',
            issue: issue({ translation }),
            sections: new Map([[SECTION, section]]),
          },
        ),
      );
      expect(findings.map(({ subject, code }) => [subject.kind, code])).toEqual(
        (['issue', 'section', 'entry'] as const).flatMap((kind) => codes.map((code) => [kind, code])),
      );
    },
  );

  it('says of a translation that is not published that it is stale as well', () => {
    const entry = { draft: draft({ translation: 'stale' }), isPublished: { nb: true, en: false } };
    expect(english('fallback', entry).codes).toEqual(['translation_unpublished', 'translation_stale']);
  });

  it('says where the translation is there, and is not published', () => {
    const isPublished = { nb: true, en: false };
    expect(english('fallback', { isPublished })).toEqual({
      status: 'ready',
      codes: ['translation_unpublished'],
    });
    expect(english('hold_back', { isPublished })).toEqual({
      status: 'blocked',
      codes: ['translation_awaited'],
    });
  });
});
