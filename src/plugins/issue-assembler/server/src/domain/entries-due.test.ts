import type { Outline } from '../../../shared/outline';
import { articleVersion } from './assembly.fixture';
import { entriesDue, onceDueArePublished } from './entries-due';
import type { ByLanguage, EntryVersion } from './resolve-outline';

const uid = 'api::article.article' as const;
const ids = ['same', 'changed', 'new', 'english'];
const outline: Outline = {
  revision: 1,
  sections: [
    {
      section: 'section000001',
      groups: [{ id: 'g', placements: ids.map((documentId) => ({ id: documentId, uid, documentId })) }],
    },
  ],
};
const article = (id: string, language: string, title: string) => articleVersion(id, language, { title });
const drafts = new Map<string, ByLanguage<EntryVersion>>([
  [`${uid}:same`, { nb: article('same', 'nb', 'Lik') }],
  [`${uid}:changed`, { nb: article('changed', 'nb', 'Rettet') }],
  [`${uid}:new`, { nb: article('new', 'nb', 'Ny') }],
  [`${uid}:english`, { nb: article('english', 'nb', 'Rettet'), en: article('english', 'en', 'Draft') }],
]);
const published = new Map<string, ByLanguage<EntryVersion>>([
  [`${uid}:same`, { nb: article('same', 'nb', 'Lik') }],
  [`${uid}:changed`, { nb: article('changed', 'nb', 'Gammel') }],
  [`${uid}:english`, { nb: article('english', 'nb', 'Gammel') }],
]);
const due = (language: string) =>
  entriesDue(outline, { drafts, published }, language).map((entry) => [entry.documentId, entry.language]);

describe('entries to be published along with an issue', () => {
  it('are those whose draft in its language is newer than what readers have', () => {
    expect(due('nb')).toEqual([
      ['changed', 'nb'],
      ['new', 'nb'],
      ['english', 'nb'],
    ]);
  });

  it('are in another language those that are written in it, or were never published', () => {
    expect(due('en')).toEqual([
      ['new', 'nb'],
      ['english', 'en'],
    ]);
  });

  it('leave the other texts as readers have them', () => {
    const states = { drafts, published };
    const after = onceDueArePublished(states, entriesDue(outline, states, 'en'));
    const titles = [...after].map(([, versions]) =>
      Object.fromEntries(Object.entries(versions).map(([language, { title }]) => [language, title])),
    );
    expect(titles).toEqual([{ nb: 'Lik' }, { nb: 'Gammel' }, { nb: 'Gammel', en: 'Draft' }, { nb: 'Ny' }]);
  });
});
