import { impreciseDateSchema, type ImpreciseDate } from '../../src/domain/dates';
import { markdownToBlocks } from '../../src/domain/rich-text';
import type { BothLanguages, DemoEntry, DemoLink } from './demo-content';
import { courtDecisions } from './entries/court-decisions';
import { internationalDevelopments } from './entries/international-developments';
import { komActivities } from './entries/kom-activities';
import { norwegianDevelopments } from './entries/norwegian-developments';
import { issue } from './issue';
import { newsletter } from './newsletter';
import { organisations } from './organisations';
import { sections } from './sections';
import { topics } from './topics';

const entries: DemoEntry[] = [
  ...komActivities,
  ...courtDecisions,
  ...norwegianDevelopments,
  ...internationalDevelopments,
];
const groups = issue.outline.flatMap((section) => section.groups);
const placed = groups.flatMap((group) => group.entries);

describe('the structure of the demo', () => {
  it('covers every item of the inventory exactly once', () => {
    const items = [...entries.flatMap((entry) => entry.items), ...issue.items, ...newsletter.items];
    expect(items.sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  it('has 17 reports, 2 rulings, 9 events and 26 articles', () => {
    const count = (type: DemoEntry['type']) => entries.filter((entry) => entry.type === type).length;
    expect([count('report'), count('ruling'), count('event'), count('article')]).toEqual([17, 2, 9, 26]);
  });

  it.each([
    ['entries', entries],
    ['organisations', organisations],
    ['topics', topics],
    ['sections', sections],
  ])('gives each key of the %s once', (_name, keyed) => {
    expect(repeated(keyed.map(({ key }) => key))).toEqual([]);
  });

  it('places every entry once, in the order of the inventory', () => {
    const inOrder = [...entries].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
    expect(placed).toEqual(inOrder.map(({ key }) => key));
  });

  it('shows all four sections, in the order of their positions', () => {
    const byPosition = [...sections].sort((a, b) => a.position - b.position).map(({ key }) => key);
    expect(issue.outline.map(({ section }) => section)).toEqual(byPosition);
    expect(byPosition).toHaveLength(4);
    expect(newsletter.recurringSections).toEqual(byPosition);
  });

  it('has 19 groups, with ids and headings of their own in both languages', () => {
    expect(groups).toHaveLength(19);
    expect(repeated(groups.map(({ id }) => id))).toEqual([]);
    expect(repeated(groups.map(({ heading }) => heading.nb))).toEqual([]);
    expect(repeated(groups.map(({ heading }) => heading.en))).toEqual([]);
    expect(groups.filter((group) => group.entries.length === 0)).toEqual([]);
  });
});

describe('the references within the demo', () => {
  it('names only organisations that exist', () => {
    const used = [
      newsletter.publisher,
      ...entries.flatMap(organisationsOf),
      ...sections.flatMap(({ collectionRule }) => collectionRule.organisations ?? []),
      ...organisations.flatMap(({ successor }) => successor ?? []),
    ];
    expect(missingFrom(organisations, used)).toEqual([]);
  });

  it('names only topics that exist, and uses each of them', () => {
    const used = [
      ...entries.flatMap(({ shared }) => shared.topics),
      ...sections.flatMap(({ collectionRule }) => collectionRule.topics ?? []),
    ];
    expect(missingFrom(topics, used)).toEqual([]);
    expect(topics.filter(({ key }) => !used.includes(key))).toEqual([]);
  });

  it('relates articles only to other entries that exist', () => {
    for (const entry of entries) {
      const related = entry.type === 'article' ? (entry.shared.related ?? []) : [];
      expect(missingFrom(entries, related)).toEqual([]);
      expect(related).not.toContain(entry.key);
    }
  });

  it('belongs to the newsletter', () => {
    expect(issue.newsletter).toBe(newsletter.key);
  });
});

describe('the languages of the demo', () => {
  const translated = entries.filter((entry) => entry.en);
  const stale = translated.filter((entry) => entry.nbBeforeTranslation);

  it('has entries with English that is complete, stale and missing', () => {
    expect(translated.length - stale.length).toBeGreaterThanOrEqual(20);
    expect(stale.length).toBeGreaterThanOrEqual(5);
    expect(entries.length - translated.length).toBeGreaterThanOrEqual(10);
  });

  it('has complete English for every type, in every section, and for both rulings', () => {
    const complete = translated.filter((entry) => !entry.nbBeforeTranslation);
    expect(new Set(complete.map(({ type }) => type))).toEqual(
      new Set(['report', 'ruling', 'event', 'article']),
    );
    expect(complete.filter(({ type }) => type === 'ruling')).toHaveLength(2);
    for (const section of issue.outline) {
      const keys = section.groups.flatMap((group) => group.entries);
      expect(complete.some(({ key }) => keys.includes(key))).toBe(true);
    }
  });

  it('keeps an older Norwegian text only where there is English made from it, and where it has changed since', () => {
    for (const entry of entries) {
      if (!entry.nbBeforeTranslation) continue;
      expect(entry.en).toBeDefined();
      expect({ ...entry.nb, ...entry.nbBeforeTranslation }).not.toEqual(entry.nb);
    }
  });

  it('translates every text, but for the names of publications', () => {
    for (const { nb, en, titleLanguage, key } of entries) {
      if (!en) continue;
      if (!titleLanguage) expect([key, en.title]).not.toEqual([key, nb.title]);
      expect(en.body).not.toBe(nb.body);
    }
    expect(fixedTexts().filter(({ nb, en }) => nb === en)).toEqual([]);
  });

  it('leaves no text empty', () => {
    const texts = [
      ...entries.flatMap(({ nb, en }) => [nb.title, nb.body, ...(en ? [en.title, en.body] : [])]),
      ...[...fixedTexts(), ...organisations.map(({ name }) => name)].flatMap(({ nb, en }) => [nb, en]),
    ];
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('gives a place in each language to the event that has one', () => {
    const places = entries.filter(({ nb }) => nb.place).map(({ type, en }) => [type, Boolean(en?.place)]);
    expect(places).toEqual([['event', true]]);
  });
});

describe('the texts of the demo', () => {
  it('hold nothing that rich text cannot', async () => {
    const texts = [
      ...entries.flatMap(({ nb, en, nbBeforeTranslation }) => [nb, en, nbBeforeTranslation]),
      ...[issue.intro, issue.closing, newsletter.about, newsletter.mandate, newsletter.footer].flatMap(
        asBodies,
      ),
      ...sections.flatMap(({ intro }) => asBodies(intro)),
    ].flatMap((text) => text?.body ?? []);
    const read = await Promise.all(texts.map(markdownToBlocks));
    expect(read.flatMap(({ flattened }) => flattened)).toEqual([]);
    expect(read.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });
});

describe('the links of the demo', () => {
  const links: DemoLink[] = entries.flatMap(({ shared }) => shared.links);

  it('keeps the 43 lost targets as missing, and 4 real ones', () => {
    expect(links.filter(({ status }) => status === 'missing')).toHaveLength(43);
    expect(links.filter(({ status }) => status === 'ok')).toHaveLength(2);
    expect(newsletter.contactPoints.flatMap(({ email, link }) => email ?? link ?? [])).toHaveLength(2);
  });

  it('has a web or mail address exactly where the target is known', () => {
    for (const { status, url } of links) {
      if (status === 'missing') expect(url).toBe('');
      else expect(url).toMatch(/^(?:https?:\/\/|mailto:)\S+$/);
    }
  });

  it('has labels that make sense alone, each once', () => {
    expect(links.filter(({ label }) => /^(?:se )?(?:her|here)\b/i.test(label))).toEqual([]);
    expect(links.filter(({ label }) => label.split(' ').length < 3)).toEqual(
      links.filter(({ label }) => label === 'Akrim-informasjonsforskriften'),
    );
    expect(repeated(links.map(({ label }) => label))).toEqual([]);
  });

  it('links from running text only to real addresses, with words other than "her"', () => {
    const texts = [
      ...entries.flatMap(({ nb, en }) => [nb.body, en?.body ?? '']),
      ...fixedTexts().flatMap(({ nb, en }) => [nb, en]),
    ];
    const inText = texts.flatMap((text) => [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)]);
    expect(inText.length).toBeGreaterThan(0);
    for (const [, label, url] of inText) {
      expect(url).toMatch(/^(?:https?:\/\/|mailto:)\S+$/);
      expect(label).not.toMatch(/^(?:her|here)$/i);
    }
  });
});

describe('the dates of the demo', () => {
  it('cover the span that their precision says', () => {
    const refused = entries.filter((entry) =>
      datesOf(entry).some((date) => !impreciseDateSchema.safeParse(date).success),
    );
    expect(refused.map(({ key }) => key)).toEqual([]);
  });

  it('end on or after their start, on days that exist', () => {
    const spans = [
      ...entries.flatMap(datesOf),
      { start: issue.periodStart, end: issue.periodEnd },
      ...entries.flatMap(({ shared }) =>
        'coversFrom' in shared ? [{ start: shared.coversFrom ?? '', end: shared.coversTo ?? '' }] : [],
      ),
    ];
    expect(spans.length).toBeGreaterThan(30);
    for (const { start, end } of spans) {
      expect(isDay(start) && isDay(end)).toBe(true);
      expect(start <= end).toBe(true);
    }
  });

  it('give each ruling a day, and its appeal steps a day where known, in order', () => {
    for (const ruling of entries) {
      if (ruling.type !== 'ruling') continue;
      const days = [ruling.shared.decidedOn, ...ruling.shared.appealSteps.flatMap(({ date }) => date ?? [])];
      expect(days.every(isDay)).toBe(true);
      expect([...days].sort()).toEqual(days);
    }
  });
});

/** The texts that are complete in both languages and must be translated; names of organisations may be the same. */
function fixedTexts(): BothLanguages[] {
  return [
    ...topics.map(({ name }) => name),
    ...sections.flatMap(({ title, intro }) => [title, intro]),
    ...groups.map(({ heading }) => heading),
    issue.title,
    issue.intro,
    issue.closing,
    issue.coverImage.alt,
    newsletter.name,
    newsletter.about,
    newsletter.mandate,
    newsletter.footer,
    ...newsletter.contactPoints.map(({ label }) => label),
  ];
}

function asBodies({ nb, en }: BothLanguages): { body: string }[] {
  return [{ body: nb }, { body: en }];
}

function organisationsOf(entry: DemoEntry): string[] {
  switch (entry.type) {
    case 'report':
      return entry.shared.publishers;
    case 'ruling':
      return [entry.shared.court];
    case 'event':
      return entry.shared.organisers;
    case 'article':
      return [...entry.shared.organisations, ...(entry.shared.parliament?.parties ?? [])];
  }
}

function datesOf(entry: DemoEntry): ImpreciseDate[] {
  switch (entry.type) {
    case 'report':
      return entry.shared.publishedOn ? [entry.shared.publishedOn] : [];
    case 'ruling':
      return [];
    case 'event':
      return [entry.shared.when];
    case 'article':
      return entry.shared.when ? [entry.shared.when] : [];
  }
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function missingFrom(keyed: { key: string }[], used: string[]): string[] {
  const known = new Set(keyed.map(({ key }) => key));
  return used.filter((key) => !known.has(key));
}

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
