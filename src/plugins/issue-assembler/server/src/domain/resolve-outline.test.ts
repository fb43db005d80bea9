import type { Outline, Placement } from '../../../shared/outline';
import { articleVersion } from './assembly.fixture';
import {
  resolveOutline,
  type ByLanguage,
  type EntryVersion,
  type MissingTranslation,
  type OutlineSources,
} from './resolve-outline';

const SECTION = 'section000001';
const uid = 'api::article.article' as const;
const placement = (documentId: string, changes: Partial<Placement> = {}): Placement => ({
  id: `p${documentId}`,
  uid,
  documentId,
  ...changes,
});
const outline = (placements: Placement[], heading?: Record<string, string>): Outline => ({
  revision: 1,
  sections: [{ section: SECTION, groups: [{ id: 'g1', ...(heading ? { heading } : {}), placements }] }],
});
const sources = (
  entries: Record<string, ByLanguage<EntryVersion>>,
  missingTranslation: MissingTranslation = 'fallback',
): OutlineSources => ({
  sections: new Map([
    [
      SECTION,
      {
        missingTranslation,
        versions: {
          nb: { slug: 'rapporter', title: { lang: 'nb', text: 'Rapporter' }, intro: null },
          en: { slug: 'reports', title: { lang: 'en', text: 'Reports' }, intro: null },
        },
      },
    ],
  ]),
  entries: new Map(Object.entries(entries).map(([id, versions]) => [`${uid}:${id}`, versions])),
});
const inNorwegian = (id: string): ByLanguage<EntryVersion> => ({ nb: articleVersion(id) });
const inBoth = (id: string): ByLanguage<EntryVersion> => ({
  nb: articleVersion(id),
  en: articleVersion(id, 'en'),
});

describe('an outline in one language', () => {
  it('shows everything in that language where it is there, in the order of the outline', () => {
    const { sections, gaps, fallbacks } = resolveOutline(
      outline([placement('b'), placement('a')]),
      sources({ a: inBoth('a'), b: inBoth('b') }),
      'en',
    );
    expect(sections[0]).toMatchObject({ slug: 'reports', title: { lang: 'en', text: 'Reports' } });
    expect(sections[0]?.groups[0]?.entries.map(({ title }) => title)).toEqual(['b (en)', 'a (en)']);
    expect({ gaps, fallbacks }).toEqual({ gaps: [], fallbacks: [] });
  });

  it('shows an untranslated entry in another language, and says so', () => {
    const { sections, fallbacks } = resolveOutline(
      outline([placement('a')]),
      sources({ a: inNorwegian('a') }),
      'en',
    );
    expect(sections[0]?.groups[0]?.entries[0]).toMatchObject({ lang: 'nb', title: 'a (nb)' });
    expect(fallbacks).toEqual([{ placement: 'pa', lang: 'nb' }]);
  });

  it('prefers the other written Norwegian to English', () => {
    const versions = { en: articleVersion('a', 'en'), nn: articleVersion('a', 'nn') };
    const { sections } = resolveOutline(outline([placement('a')]), sources({ a: versions }), 'nb');
    expect(sections[0]?.groups[0]?.entries[0]?.lang).toBe('nn');
  });

  it.each([
    ['omit', 'left_out_untranslated'],
    ['hold_back', 'held_back_untranslated'],
  ] as const)('has a gap where its section would %s the untranslated', (policy, reason) => {
    const { sections, gaps } = resolveOutline(
      outline([placement('a'), placement('b')]),
      sources({ a: inNorwegian('a'), b: inBoth('b') }, policy),
      'en',
    );
    expect(gaps).toEqual([{ reason, section: SECTION, placement: 'pa' }]);
    expect(sections[0]?.groups[0]?.entries).toHaveLength(1);
  });

  it('has a gap where an entry is gone, and where a section is', () => {
    const without = { ...sources({}), sections: new Map() };
    expect(resolveOutline(outline([placement('a')]), sources({}), 'nb')).toEqual({
      sections: [],
      gaps: [{ reason: 'entry_missing', section: SECTION, placement: 'pa' }],
      fallbacks: [],
    });
    expect(resolveOutline(outline([placement('a')]), without, 'nb').gaps).toEqual([
      { reason: 'section_missing', section: SECTION, placement: null },
    ]);
  });

  it('marks headings and introductions with the language they are really in', () => {
    const heading = { nb: 'Overskrift', en: 'Heading' };
    const { sections } = resolveOutline(
      outline([placement('a', { heading, intro: { nb: 'Innledning' } })], { nb: 'Gruppe' }),
      sources({ a: inBoth('a') }),
      'en',
    );
    expect(sections[0]?.groups[0]).toMatchObject({
      heading: { lang: 'nb', text: 'Gruppe' },
      entries: [
        {
          heading: { lang: 'en', text: 'Heading' },
          intro: { lang: 'nb', text: 'Innledning' },
          title: 'a (en)',
        },
      ],
    });
  });

  it('leaves out groups and sections that show nothing', () => {
    const empty = outline([]);
    expect(resolveOutline(empty, sources({}), 'nb').sections).toEqual([]);
  });
});
