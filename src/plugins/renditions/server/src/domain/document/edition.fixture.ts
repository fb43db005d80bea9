import fc from 'fast-check';
import { anyBlocks, hostileText } from '../../../../../../domain/rich-text/blocks.fixture';
import type { Edition, EditionEntry, EditionSection } from '../../../../../issue-assembler/shared/edition';

type Of<Type extends EditionEntry['type']> = Extract<EditionEntry, { type: Type }>;
type Link = EditionEntry['links'][number];
type Organisation = NonNullable<NonNullable<Edition['newsletter']>['publisher']>;

const id = (words: string): string =>
  words
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(0, 24);

export const organisation = (name: string, changes: Partial<Organisation> = {}): Organisation => ({
  id: id(name.toLowerCase()),
  name,
  acronym: null,
  kind: 'agency',
  country: 'NO',
  url: null,
  ...changes,
});

export const linkTo = (label: string, url: string | null, changes: Partial<Link> = {}): Link => ({
  label,
  url,
  lang: null,
  status: url === null ? 'missing' : 'ok',
  role: 'info',
  ...changes,
});

const common = (slug: string) => ({
  placement: `p-${slug}`,
  id: id(slug),
  slug,
  lang: 'nb',
  title: slug,
  heading: null,
  intro: null,
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: `Om ${slug}.` }] }],
  isUpdate: false,
  links: [],
  topics: [],
});

export const article = (slug: string, changes: Partial<Of<'article'>> = {}): Of<'article'> => ({
  type: 'article',
  ...common(slug),
  kind: 'notice',
  when: null,
  organisations: [],
  parliament: null,
  related: [],
  ...changes,
});

export const report = (slug: string, changes: Partial<Of<'report'>> = {}): Of<'report'> => ({
  type: 'report',
  ...common(slug),
  kind: 'research',
  publishers: [organisation('Instituttet')],
  reportNumber: 'Rapport 2022:14',
  publishedOn: { start: '2022-05-03', end: '2022-05-03', precision: 'day', qualifier: null, literal: null },
  coversFrom: null,
  coversTo: null,
  asOf: null,
  country: null,
  reportStatus: 'published',
  file: null,
  ...changes,
});

export const ruling = (reference: string, changes: Partial<Of<'ruling'>> = {}): Of<'ruling'> => ({
  type: 'ruling',
  ...common(reference.toLowerCase()),
  slug: null,
  title: `Dom ${reference}`,
  reference,
  court: organisation('Oslo tingrett', { kind: 'court' }),
  caseType: 'criminal',
  decisionType: 'judgment',
  decidedOn: '2022-05-05',
  caseName: null,
  statutes: [{ act: 'straffeloven', section: '§ 257' }],
  outcomes: [{ defendants: 2, result: 'convicted', charge: null }],
  appealSteps: [],
  legalForce: 'unknown',
  legalForceDate: null,
  legalForceBasis: null,
  earlierInstance: null,
  ...changes,
});

export const event = (slug: string, changes: Partial<Of<'event'>> = {}): Of<'event'> => ({
  type: 'event',
  ...common(slug),
  kind: 'seminar',
  place: 'Oslo',
  when: { start: '2022-06-11', end: '2022-06-12', precision: 'day', qualifier: null, literal: null },
  allDay: true,
  startTime: null,
  endTime: null,
  format: 'physical',
  eventStatus: 'announced',
  organisers: [organisation('Koordineringsenheten')],
  ...changes,
});

/** A section with its entries in one group, without a heading of its own. */
export const section = (slug: string, ...entries: EditionEntry[]): EditionSection => ({
  id: id(slug),
  slug,
  title: { lang: 'nb', text: `Om ${slug}` },
  intro: null,
  groups: [{ id: `g-${slug}`, heading: null, entries }],
});

/** The first edition of an issue in Norwegian. */
export const editionOf = (sections: EditionSection[], changes: Partial<Edition> = {}): Edition => ({
  format: 'utgave.edition/1',
  edition: { number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null },
  language: 'nb',
  newsletter: {
    id: id('newsletter'),
    slug: 'nyhetsbrevet',
    name: 'Nyhetsbrevet',
    publisher: organisation('Koordineringsenheten', { url: 'https://example.org/' }),
    about: null,
    mandate: null,
    footer: null,
    contactPoints: [],
    logo: null,
    primaryColour: null,
    accentColour: null,
  },
  issue: {
    id: id('issue'),
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
  ...changes,
});

const lang = fc.constantFrom('nb', 'en', 'nn', 'se');
const title = hostileText().map((text) => text || 'Tittel');
const passage = fc.record({ lang, text: title });
const rich = fc.option(fc.record({ lang, blocks: anyBlocks() }));
const url = fc.constantFrom(
  'https://example.org/a?b=1&c="2"',
  'https://example.org/%C3%A6',
  'mailto:post@example.org',
  'javascript:alert(1)',
  null,
);
const links = fc.array(
  fc.record({
    label: fc.oneof(title, fc.constantFrom('her', 'Les mer', 'https://example.org/')),
    url,
    lang: fc.constantFrom(null, 'nb', 'en', 'other'),
    status: fc.constantFrom('ok' as const, 'missing' as const, 'broken' as const, 'paywalled' as const),
    role: fc.constantFrom(
      'info' as const,
      'registration' as const,
      'recording' as const,
      'document' as const,
    ),
  }),
  { maxLength: 3 },
);

const entry = (slug: string): fc.Arbitrary<EditionEntry> =>
  fc
    .record({
      lang,
      title,
      heading: fc.option(passage),
      intro: fc.option(passage),
      body: anyBlocks(),
      isUpdate: fc.boolean(),
      links,
      topics: fc.array(
        title.map((name) => ({ id: id('topic'), name, uri: null })),
        { maxLength: 2 },
      ),
    })
    .chain((changes) =>
      fc.oneof(
        title.map((reportNumber) => report(slug, { ...changes, reportNumber })),
        fc.constantFrom('TOSL-2022-12345', 'HR-2022-1-A').map((reference) => ruling(reference, changes)),
        fc
          .record({
            place: fc.option(title),
            eventStatus: fc.constantFrom('announced' as const, 'cancelled' as const),
          })
          .map((more) => event(slug, { ...changes, ...more })),
        fc.constant(article(slug, changes)),
      ),
    );

const anySection = (number: number): fc.Arbitrary<EditionSection> =>
  fc
    .record({
      title: passage,
      intro: rich,
      groups: fc.array(
        fc.record({
          heading: fc.option(passage),
          entries: fc
            .integer({ min: 0, max: 3 })
            .chain((count) =>
              fc.tuple(...Array.from({ length: count }, (_, index) => entry(`sak-${number}-${index}`))),
            ),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ groups, ...rest }) => ({
      id: id(`section${number}`),
      slug: `seksjon-${number}`,
      ...rest,
      groups: groups.map((group, index) => ({ id: `g${number}${index}`, ...group })),
    }));

/** Any edition that could be published, with texts that every output would read as something else. */
export const anyEdition = (): fc.Arbitrary<Edition> =>
  fc
    .record({
      language: fc.constantFrom('nb', 'en'),
      title,
      intro: rich,
      closing: rich,
      about: rich,
      footer: rich,
      number: fc.integer({ min: 1, max: 3 }),
      note: fc.option(title),
      count: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ count, ...parts }) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => anySection(index)))
        .map((sections) => withParts(editionOf(sections), parts)),
    );

const withParts = (
  edition: Edition,
  parts: {
    language: string;
    title: string;
    intro: Edition['issue']['intro'];
    closing: Edition['issue']['closing'];
    about: Edition['issue']['intro'];
    footer: Edition['issue']['intro'];
    number: number;
    note: string | null;
  },
): Edition => ({
  ...edition,
  language: parts.language,
  edition: { ...edition.edition, number: parts.number, note: parts.number === 1 ? null : parts.note },
  newsletter: edition.newsletter && { ...edition.newsletter, about: parts.about, footer: parts.footer },
  issue: { ...edition.issue, title: parts.title, intro: parts.intro, closing: parts.closing },
});
