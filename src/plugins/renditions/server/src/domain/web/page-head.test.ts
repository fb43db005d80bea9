import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { documentOf } from '../document/document-of';
import { article, editionOf, section } from '../document/edition.fixture';
import { renderArchivePage } from './archive-page';
import { renderIssuePage } from './issue-page';
import { NO_THEME } from './no-theme';
import { renderNoticePage } from './notice-page';
import { BASE, entryPageOf, summaryOf, SURROUNDINGS } from './page.fixture';
import { attribute, elementsOf, textOf } from './read-page.fixture';
import { NO_SURROUNDINGS } from './surroundings';

const ISSUE = `${BASE}/nyhetsbrev/nyhetsbrev-3-2022`;
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});
const cover = {
  url: '/uploads/cover.png',
  name: 'cover.png',
  mime: 'image/png',
  size: 1,
  alt: 'En eng med valmuer',
  width: 1200,
  height: 630,
};
const plain = editionOf([section('aktuelt', article('en-sak', { title: 'En sak' }))]);
const edition: Edition = {
  ...plain,
  edition: { number: 4, publishedAt: '2022-07-04T08:00:00Z', note: 'Rettet: «En sak».' },
  issue: { ...plain.issue, cover, intro: { lang: 'nb', blocks: [paragraph('Om sommeren.')] } },
};

/** All that a page says in its head, by what it is: `og:…`, `canonical`, `hreflang nb`, a type of file. */
const headOf = async (html: unknown): Promise<Record<string, string[]>> => {
  const told: Record<string, string[]> = {};
  const tell = (name: string, value: string | undefined): void => {
    told[name] = [...(told[name] ?? []), value ?? ''];
  };
  for (const element of await elementsOf(String(html))) {
    const of = (name: string): string | undefined => attribute(element, name);
    if (element.tagName === 'title') tell('title', textOf(element));
    if (element.tagName === 'meta') tell(of('property') ?? of('name') ?? '', of('content'));
    if (element.tagName === 'link') {
      const kind = of('hreflang') ? `hreflang ${of('hreflang')}` : (of('type') ?? '');
      tell(of('rel') === 'alternate' ? kind : (of('rel') ?? ''), of('href'));
    }
    if (of('type') === 'application/ld+json') tell('structured', textOf(element));
  }
  return told;
};
const structuredIn = (told: Record<string, string[]>): unknown[] =>
  (told.structured ?? []).map((json): unknown => JSON.parse(json));

const issue = (changes: Partial<Parameters<typeof renderIssuePage>[0]> = {}) =>
  headOf(renderIssuePage({ edition, surroundings: SURROUNDINGS, base: BASE, ...changes }).body);

describe('the head of an issue', () => {
  it('is what Open Graph asks for: type, title, address and image, and what the image shows', async () => {
    expect(await issue()).toMatchObject({
      title: ['Nyhetsbrev 3/2022 · Nyhetsbrevet'],
      description: ['Om sommeren.'],
      'og:type': ['article'],
      'og:title': ['Nyhetsbrev 3/2022 · Nyhetsbrevet'],
      'og:url': [ISSUE],
      'og:image': [`${BASE}/uploads/cover.png`],
      'og:image:alt': ['En eng med valmuer'],
      'og:description': ['Om sommeren.'],
      'og:site_name': ['Nyhetsbrevet'],
      'og:locale': ['nb_NO'],
      'og:locale:alternate': ['nn_NO'],
      'article:published_time': ['2022-07-01T08:00:00Z'],
      'article:modified_time': ['2022-07-04T08:00:00Z'],
      'twitter:card': ['summary_large_image'],
    });
  });

  it('says nothing of what is not there', async () => {
    const bare = await issue({ edition: plain, surroundings: NO_SURROUNDINGS });
    for (const absent of [
      'description',
      'og:description',
      'og:image',
      'og:image:alt',
      'twitter:card',
      'article:modified_time',
      'og:locale:alternate',
      'hreflang nb',
      'robots',
    ])
      expect(bare[absent]).toBeUndefined();
  });

  it('names the issue in every language with an absolute address, its own too', async () => {
    expect(await issue()).toMatchObject({
      canonical: [ISSUE],
      'hreflang nb': [ISSUE],
      'hreflang nn': [`${BASE}/nn/nyhetsbrev/nyhendebrev-3-2022`],
    });
  });

  it('leads to its other forms of the same version, and to the feeds of the archive', async () => {
    expect(await issue()).toMatchObject({
      'application/pdf': [`${ISSUE}.pdf?version=4`],
      'application/atom+xml': [`${BASE}/nyhetsbrev/feeds/atom.xml`],
      'application/feed+json': [`${BASE}/nyhetsbrev/feeds/feed.json`],
    });
  });

  it('keeps an older version out of search engines', async () => {
    expect((await issue()).robots).toEqual(['noindex']);
    expect((await issue({ surroundings: { ...SURROUNDINGS, isNumbered: false } })).robots).toBeUndefined();
  });

  it('is in English for the English', async () => {
    const english = { ...edition, language: 'en' };
    const languages = [{ language: 'nb', slug: 'nyhetsbrev-3-2022' }];
    const told = await issue({ edition: english, surroundings: { ...NO_SURROUNDINGS, languages } });
    expect(told).toMatchObject({
      'og:locale': ['en_GB'],
      'og:locale:alternate': ['nb_NO'],
      'hreflang en': [`${BASE}/en/newsletter/nyhetsbrev-3-2022`],
      'hreflang nb': [ISSUE],
    });
  });
});

describe('the head of an entry', () => {
  const document = documentOf(edition, '');
  const entry = document.sections[0]?.groups[0]?.entries[0];
  if (!entry) throw new Error('there is no entry');
  const address = `${BASE}/nyhetsbrev/artikler/en-sak-${entry.id}`;

  it('has its own address, in every language, and what it says first', async () => {
    expect(await headOf(entryPageOf(entry, document).body)).toMatchObject({
      title: ['En sak · Nyhetsbrevet'],
      canonical: [address],
      description: ['Om en-sak.'],
      'og:type': ['article'],
      'og:url': [address],
      'hreflang nb': [address],
      'hreflang nn': [`${BASE}/nn/nyhetsbrev/artikler/en-sak-${entry.id}`],
      'application/atom+xml': [`${BASE}/nyhetsbrev/feeds/atom.xml`],
    });
  });

  it('says in the words of schema.org which issues it is part of', async () => {
    expect(structuredIn(await headOf(entryPageOf(entry, document).body))).toEqual([
      expect.objectContaining({
        '@context': 'https://schema.org',
        '@type': 'Article',
        '@id': address,
        isPartOf: [
          {
            '@type': 'PublicationIssue',
            '@id': ISSUE,
            url: ISSUE,
            name: 'Nyhetsbrev 3/2022',
            issueNumber: '3/2022',
          },
        ],
      }),
    ]);
  });
});

describe('the head of the archive', () => {
  const archive = (newsletter: Edition['newsletter']) =>
    headOf(
      renderArchivePage({
        language: 'nb',
        otherLanguages: ['en'],
        newsletters: [
          {
            newsletter,
            name: newsletter && { lang: 'nb', text: newsletter.name },
            theme: NO_THEME,
            colophon: documentOf(edition, '').colophon,
            issues: [summaryOf(edition), summaryOf(edition, { id: 'b', slug: 'b', title: '\t', number: 2 })],
          },
        ],
        base: BASE,
      }).body,
    );

  it('is a website, in every language', async () => {
    expect(await archive(edition.newsletter)).toMatchObject({
      title: ['Nyhetsbrevet'],
      canonical: [`${BASE}/nyhetsbrev`],
      'og:type': ['website'],
      'og:url': [`${BASE}/nyhetsbrev`],
      'og:locale:alternate': ['en_GB'],
      'hreflang nb': [`${BASE}/nyhetsbrev`],
      'hreflang en': [`${BASE}/en/newsletter`],
    });
  });

  it('is the periodical that its issues are part of, by the same name', async () => {
    const [periodical] = structuredIn(await archive(edition.newsletter)) as Record<string, unknown>[];
    const [published] = structuredIn(await issue()) as { isPartOf: object }[];
    expect(periodical).toMatchObject({ '@context': 'https://schema.org', ...published?.isPartOf });
    expect(periodical?.hasPart).toMatchObject([
      { '@type': 'PublicationIssue', '@id': ISSUE, name: 'Nyhetsbrev 3/2022', issueNumber: '3/2022' },
      { '@type': 'PublicationIssue', '@id': `${BASE}/nyhetsbrev/b`, name: 'Nr. 2/2022' },
    ]);
  });

  it('is a periodical without an id of its own where its issues belong to no newsletter', async () => {
    expect(structuredIn(await archive(null))).toMatchObject([
      { '@type': 'Periodical', '@id': `${BASE}/nyhetsbrev`, name: 'Nyhetsbrev' },
    ]);
  });
});

describe('the head of a page that nobody should keep', () => {
  it('has no address and nothing to share', async () => {
    const told = await headOf(renderNoticePage('en', { title: 'Page not found', sentences: [] }).body);
    expect(told.robots).toEqual(['noindex']);
    expect(Object.keys(told).filter((name) => /^(og:|canonical|hreflang|structured)/.test(name))).toEqual([]);
  });
});
