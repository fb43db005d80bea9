import fc from 'fast-check';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, event, report, ruling, section } from '../document/edition.fixture';
import { entryPieces, readingOf } from '../document/reading';
import { renderIssuePage, type IssuePageProps } from './issue-page';
import { BASE, entryPageOf, SURROUNDINGS } from './page.fixture';
import { attribute, comparable, elementsOf, readPage } from './read-page.fixture';
import { NO_SURROUNDINGS } from './surroundings';

const pageOf = (edition: IssuePageProps['edition'], changes: Partial<IssuePageProps> = {}): string =>
  String(renderIssuePage({ edition, surroundings: SURROUNDINGS, base: BASE, ...changes }).body);

describe('an issue as a web page', () => {
  it('says what the document says and nothing else, in its order and its languages', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), fc.boolean(), async (edition, isDraft) => {
        const page = pageOf(edition, { isDraft });
        expect(comparable(await readPage(page))).toEqual(
          comparable(readingOf(documentOf(edition, '', isDraft))),
        );
      }),
    );
  });

  it('has contents that lead to every section and group, and no two places of one name', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        const page = await elementsOf(pageOf(edition));
        const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
        expect(ids).toEqual([...new Set(ids)]);
        const targets = page.flatMap(
          (element) => /^#(.*)$/.exec(attribute(element, 'href') ?? '')?.[1] ?? [],
        );
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        for (const { anchor, groups } of documentOf(edition, '').sections)
          for (const wanted of [anchor, ...groups.flatMap((group) => (group.heading ? [group.anchor] : []))])
            expect(targets).toContain(wanted);
      }),
    );
  });
});

describe('a passage in another language', () => {
  it('says so, and its direction where that differs', () => {
    const passage = (lang: string, text: string) => ({ heading: { lang, text } });
    const page = pageOf(
      editionOf([
        section('aktuelt', article('a', passage('en', 'News')), article('b', passage('ar', 'أخبار'))),
      ]),
    );
    expect(page).toContain('<h3 lang="en"><a');
    expect(page).toContain('<h3 lang="ar" dir="rtl"><a');
  });

  it('turns a page that is written from right to left', () => {
    expect(pageOf(editionOf([], { language: 'ar' }))).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
  });
});

describe('around an issue', () => {
  const edition = editionOf([section('aktuelt', article('en-sak'))]);

  it('a page shows nothing where there is nothing', () => {
    const page = pageOf(edition, { surroundings: NO_SURROUNDINGS });
    for (const absent of ['Versjoner', 'Andre utgaver', 'class="languages"', 'rel="alternate" hrefLang'])
      expect(page).not.toContain(absent);
  });

  it('a page leads to other languages, issues, versions and forms where there are any', () => {
    const page = pageOf(edition);
    for (const shown of [
      '<a href="/nn/nyhetsbrev/nyhendebrev-3-2022" lang="nn" hrefLang="nn">Norsk nynorsk</a>',
      '<a href="/nyhetsbrev/nyhetsbrev-2-2022" rel="prev">Nyhetsbrev 2/2022</a>',
      '<a href="/nyhetsbrev/nyhetsbrev-4-2022" rel="next">Nyhetsbrev 4/2022</a>',
      'Dette er versjon 1, som senere er rettet. <a href="/nyhetsbrev/nyhetsbrev-3-2022">',
      'href="/nyhetsbrev/nyhetsbrev-3-2022.pdf?version=1"',
      `<link rel="canonical" href="${BASE}/nyhetsbrev/nyhetsbrev-3-2022"/>`,
      `hrefLang="nn" href="${BASE}/nn/nyhetsbrev/nyhendebrev-3-2022"/>`,
    ])
      expect(page).toContain(shown);
  });

  it('a page offers a calendar and tables only where there is something in them', () => {
    for (const absent of ['nyhetsbrev-3-2022.ics', '.csv']) expect(pageOf(edition)).not.toContain(absent);
    const offered = (...entries: EditionEntry[]): string[] =>
      [
        ...pageOf(editionOf([section('alt', ...entries)])).matchAll(
          /<a href="\/nyhetsbrev\/nyhetsbrev-3-2022\.(ics|[a-z]+\.csv)\?version=1"/g,
        ),
      ].map(([, form]) => form ?? '');
    expect(offered(event('seminar'))).toEqual(['ics', 'events.csv']);
    expect(offered(report('rapport'), ruling('TOSL-2022-1'))).toEqual(['reports.csv', 'rulings.csv']);
  });
});

describe('an entry as a web page', () => {
  it('says what the entry says in its issue, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        const document = documentOf(edition, '');
        for (const { groups } of document.sections)
          for (const { entries } of groups)
            for (const entry of entries) {
              const page = String(entryPageOf(entry, document).body);
              expect(comparable(await readPage(page, 'article'))).toEqual(
                comparable(entryPieces(entry, document)),
              );
            }
      }),
      { numRuns: 50 },
    );
  });
});
