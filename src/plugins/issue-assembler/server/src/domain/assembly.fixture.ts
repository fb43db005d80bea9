import type { Assembly, EditionEntry, EditionGroup, EditionSection } from '../../../shared/edition';
import type { EntryVersion } from './resolve-outline';

/** An article in one language. */
export const articleVersion = (
  id: string,
  lang = 'nb',
  changes: Partial<Extract<EntryVersion, { type: 'article' }>> = {},
): EntryVersion => ({
  type: 'article',
  id,
  slug: id,
  lang,
  title: `${id} (${lang})`,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: `Om ${id}.` }] }],
  links: [],
  topics: [],
  kind: 'notice',
  when: null,
  organisations: [],
  parliament: null,
  related: [],
  ...changes,
});

/** An article where it is placed; its placement has the entry's id with a `p` before it. */
export const placedArticle = (id: string, changes: Partial<EditionEntry> = {}): EditionEntry =>
  ({
    ...articleVersion(id),
    placement: `p${id}`,
    heading: null,
    intro: null,
    isUpdate: false,
    ...changes,
  }) as EditionEntry;

export const groupOf = (id: string, ...entries: EditionEntry[]): EditionGroup => ({
  id,
  heading: null,
  entries,
});

export const sectionOf = (id: string, ...groups: EditionGroup[]): EditionSection => ({
  id,
  slug: id,
  title: { lang: 'nb', text: `Seksjon ${id}` },
  intro: null,
  groups,
});

/** An issue in Norwegian with these sections. */
export const assemblyOf = (...sections: EditionSection[]): Assembly => ({
  language: 'nb',
  newsletter: null,
  issue: {
    id: 'issue00000001',
    slug: 'nyhetsbrev-3-2022',
    lang: 'nb',
    title: 'Nyhetsbrev 3/2022',
    number: 3,
    year: 2022,
    periodStart: '2022-05-01',
    periodEnd: '2022-06-30',
    intro: null,
    closing: null,
    cover: null,
  },
  sections,
});
