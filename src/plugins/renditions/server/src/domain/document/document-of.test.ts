import fc from 'fast-check';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { documentOf } from './document-of';
import {
  anyEdition,
  article,
  editionOf,
  event,
  linkTo,
  organisation,
  report,
  ruling,
  section,
} from './edition.fixture';
import type { DocumentEntry, FlowBlock, IssueDocument } from './issue-document';

const BASE = 'https://nyhetsbrev.example.org';
const entriesOf = (document: IssueDocument): DocumentEntry[] =>
  document.sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
const only = (entry: Parameters<typeof section>[1], language = 'nb'): DocumentEntry => {
  const [found] = entriesOf(documentOf(editionOf([section('a', entry)], { language }), BASE));
  if (!found) throw new Error('there is no entry');
  return found;
};
const factsIn = (entry: DocumentEntry): Record<string, string> =>
  Object.fromEntries(
    entry.facts.map(({ label, values }) => [label, values.map(({ text }) => text).join(' | ')]),
  );

describe('an issue as it is read', () => {
  it('tells its number, period and day of publication, in the words of its language and Oslo time', () => {
    const late = { number: 1, publishedAt: '2022-06-30T22:30:00Z', note: null };
    expect(documentOf(editionOf([], { edition: late }), BASE).dateline).toEqual([
      'Nr. 3/2022',
      'mai–juni 2022',
      'Publisert 1. juli 2022',
    ]);
    expect(documentOf(editionOf([], { edition: late, language: 'en' }), BASE).dateline).toEqual([
      'No. 3/2022',
      'May–June 2022',
      'Published 1 July 2022',
    ]);
  });

  it.each(['\t', ' \n ', '\u200B\u00AD', '\u202E', '\u0000\u0007', '\uFFFE'])(
    'has a name that can be seen for everything, where its own is %j',
    (blank) => {
      const unseen = { lang: 'en', text: blank };
      const entries = [
        article('en-sak', { title: blank, heading: unseen, intro: unseen }),
        article('en-annen', { title: 'En annen', heading: unseen }),
        ruling('TOSL-2022-1', { title: blank }),
      ];
      const groups = [{ id: 'g', heading: unseen, entries }];
      const plain = editionOf([{ ...section('aktuelt'), title: unseen, groups }]);
      const { issue, newsletter } = plain;
      const document = documentOf(
        {
          ...plain,
          issue: { ...issue, lang: 'en', title: blank },
          newsletter: newsletter && { ...newsletter, name: blank },
        },
        BASE,
      );
      expect(document.title).toEqual({ lang: 'nb', text: 'Nr. 3/2022' });
      expect(document.newsletter).toEqual({ lang: 'nb', text: 'nyhetsbrevet' });
      expect(document.sections.map(({ title }) => title.text)).toEqual(['aktuelt']);
      expect(document.sections[0]?.groups[0]?.heading).toBeNull();
      expect(entriesOf(document).map(({ heading }) => heading.text)).toEqual([
        'en-sak',
        'En annen',
        'TOSL-2022-1',
      ]);
      expect(entriesOf(document).map(({ intro, level }) => [intro, level])).toEqual(
        entries.map(() => [null, 3]),
      );
    },
  );

  it('has no name for a newsletter that has none', () => {
    const { newsletter } = editionOf([]);
    const nameless = newsletter && { ...newsletter, name: ' ', slug: null };
    expect(documentOf(editionOf([], { newsletter: nameless }), BASE).newsletter).toBeNull();
  });

  it('says when and why it was corrected', () => {
    const edition = {
      number: 2,
      publishedAt: '2022-07-05T08:00:00Z',
      note: 'Datoen for seminaret er rettet.',
    };
    expect(documentOf(editionOf([], { edition }), BASE).correction).toEqual({
      lang: 'nb',
      text: 'Rettet 5. juli 2022: Datoen for seminaret er rettet.',
    });
    expect(documentOf(editionOf([]), BASE).correction).toBeNull();
  });

  it('says but once that it was corrected, where the note is made of what changed', () => {
    const correctionOf = (language: string, note: string | null): string | undefined =>
      documentOf(
        editionOf([], { language, edition: { number: 2, publishedAt: '2022-07-05T08:00:00Z', note } }),
        BASE,
      ).correction?.text;
    expect(correctionOf('nb', 'Rettet: «En sak». Flyttet: «En annen».')).toBe(
      'Rettet 5. juli 2022: «En sak». Flyttet: «En annen».',
    );
    expect(correctionOf('en', 'Corrected: “A story”.')).toBe('Corrected 5 July 2022: “A story”.');
    expect(correctionOf('nb', null)).toBe('Rettet 5. juli 2022');
  });

  it('gives sections, groups and entries anchors that differ', () => {
    const twice = article('like', { placement: 'p-2', isUpdate: true });
    const document = documentOf(
      editionOf([section('like', article('like'), twice), section('innhold', ruling('TOSL-2022-1'))]),
      BASE,
    );
    expect(document.sections.map(({ anchor }) => anchor)).toEqual(['like', 'innhold-2']);
    expect(entriesOf(document).map(({ anchor }) => anchor)).toEqual(['like-2', 'like-3', 'tosl-2022-1']);
  });

  it('has anchors that differ, whatever it holds, and headings that skip no level', () => {
    fc.assert(
      fc.property(anyEdition(), (edition) => {
        const document = documentOf(edition, BASE);
        const anchors = document.sections.flatMap(({ anchor, groups }) => [
          anchor,
          ...groups.flatMap((group) => [group.anchor, ...group.entries.map((entry) => entry.anchor)]),
        ]);
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const { level, body } of entriesOf(document)) expect(skipsLevel(level, body.flow)).toBe(false);
      }),
    );
  });
});

const skipsLevel = (under: number, flow: FlowBlock[]): boolean => {
  let last = under;
  for (const block of flow) {
    if (block.type !== 'heading') continue;
    if (block.level > Math.max(last + 1, 3)) return true;
    last = block.level;
  }
  return false;
};

describe('what an entry is', () => {
  it.each([
    [report('a', { kind: 'annual_report' }), ['Årsrapport']],
    [ruling('TOSL-2022-1', { decisionType: 'order', isUpdate: true }), ['Kjennelse', 'Oppdatering']],
    [event('a', { kind: 'webinar', eventStatus: 'cancelled' }), ['Webinar', 'Avlyst']],
    [event('a', { eventStatus: 'announced' }), ['Seminar']],
    [article('a', { kind: 'written_question' }), ['Skriftlig spørsmål']],
  ])('is said before its heading: %#', (entry, labels) => {
    expect(only(entry).labels).toEqual(labels);
  });

  it('is headed by what was written for this issue', () => {
    const heading = { lang: 'en', text: ' For this\nissue ' };
    expect(only(article('a', { heading })).heading).toEqual({ lang: 'en', text: 'For this issue' });
    expect(only(article('a', { title: 'Tittelen' })).heading).toEqual({ lang: 'nb', text: 'Tittelen' });
  });
});

describe('what all languages of an entry share', () => {
  it('is in the first language, whatever the entry is translated to', () => {
    const entry = ruling('TOSL-2022-1', {
      lang: 'en',
      title: 'Acquitted',
      caseName: 'Lime-saken',
      links: [linkTo('Dommen hos Lovdata', 'https://example.org/'), linkTo('her', 'https://example.org/')],
    });
    const { facts, links } = only(entry, 'en');
    const values = facts.flatMap((fact) => fact.values);
    expect(values).toContainEqual({ lang: 'nb', text: 'Lime-saken' });
    expect(values).toContainEqual({ lang: 'nb', text: 'straffeloven § 257' });
    expect(links.map(({ lang, label }) => [lang, label])).toEqual([
      ['nb', 'Dommen hos Lovdata'],
      ['en', 'Her: Acquitted'],
    ]);
  });
});

describe('facts', () => {
  it('have the names of organisations in the language of the entry, and dates in that of the edition', () => {
    const untranslated = only(report('a', { publishers: [organisation('Etaten')] }), 'en');
    expect(untranslated.facts.map(({ values }) => values[0])).toEqual([
      { lang: 'nb', text: 'Etaten' },
      { lang: 'nb', text: 'Rapport 2022:14' },
      { lang: 'en', text: '3 May 2022' },
    ]);
  });

  it('of a report', () => {
    const entry = report('a', {
      publishers: [organisation('Fafo'), organisation('NIBR')],
      coversFrom: '2021-01-01',
      coversTo: '2021-12-31',
      country: 'SE',
      reportStatus: 'in_progress',
    });
    expect(factsIn(only(entry))).toEqual({
      'Utgitt av': 'Fafo, NIBR',
      Rapportnummer: 'Rapport 2022:14',
      Dato: '3. mai 2022',
      Gjelder: '2021',
      Land: 'Sverige',
      Status: 'Under arbeid',
    });
    expect(factsIn(only(entry, 'en'))).toMatchObject({
      Covers: '2021',
      Country: 'Sweden',
      Status: 'In progress',
    });
  });

  it('of a ruling, with each step of its appeal', () => {
    const entry = ruling('TOSL-2022-1', {
      caseName: 'Lime',
      outcomes: [
        { defendants: 1, result: 'acquitted', charge: null },
        { defendants: null, result: 'not_stated', charge: null },
        { defendants: 3, result: 'convicted', charge: 'menneskehandel' },
      ],
      appealSteps: [
        { kind: 'appealed', date: null, courtReference: null, note: 'Til lagmannsretten' },
        { kind: 'upheld', date: '2022-06-03', courtReference: 'LB-2022-2', note: null },
      ],
      legalForce: 'final',
      legalForceDate: '2022-06-20',
      legalForceBasis: 'not_appealed',
      earlierInstance: 'TOSL-2021-9',
    });
    expect(factsIn(only(entry))).toEqual({
      Avgjørelse: 'TOSL-2022-1',
      Domstol: 'Oslo tingrett',
      Sakstype: 'Straffesak',
      Avsagt: '5. mai 2022',
      'Kjent som': 'Lime',
      Lovbestemmelser: 'straffeloven § 257',
      Utfall: '1 tiltalt: frifunnet | 3 tiltalte: domfelt (menneskehandel)',
      'Videre behandling': 'Anket: Til lagmannsretten | Stadfestet 3. juni 2022 (LB-2022-2)',
      Rettskraft: 'Rettskraftig fra 20. juni 2022 (ikke anket)',
      'Tidligere instans': 'TOSL-2021-9',
    });
  });

  it("in the language each is written in: the words are the edition's, what was written by hand is Norwegian", () => {
    const valuesIn = (entry: EditionEntry, language: string) =>
      Object.fromEntries(
        only(entry, language).facts.map(({ label, values }) => [
          label,
          values.map(({ lang, text }) => `${lang}: ${text}`),
        ]),
      );
    const judged = ruling('TOSL-2022-1', {
      lang: 'en',
      outcomes: [
        { defendants: 3, result: 'convicted', charge: 'menneskehandel' },
        { defendants: 1, result: 'not_stated', charge: 'hallikvirksomhet' },
      ],
      appealSteps: [
        { kind: 'appealed', date: null, courtReference: null, note: 'Til lagmannsretten' },
        { kind: 'upheld', date: '2022-06-03', courtReference: 'LB-2022-2', note: null },
      ],
    });
    expect(valuesIn(judged, 'en')).toMatchObject({
      Outcome: [
        'en: 3 defendants: convicted',
        'nb: menneskehandel',
        'en: 1 defendant: not stated',
        'nb: hallikvirksomhet',
      ],
      'Later proceedings': ['en: Appealed', 'nb: Til lagmannsretten', 'en: Upheld 3 June 2022 (LB-2022-2)'],
    });
    expect(valuesIn({ ...judged, lang: 'nb' }, 'en')).toMatchObject({
      Outcome: expect.arrayContaining(['en: 3 defendants: convicted']),
    });
    const parliament = { matterId: 'Dokument 8:95 S', parties: [], outcome: 'rejected' };
    expect(valuesIn(article('a', { parliament }), 'en')).toMatchObject({
      'Matter before parliament': ['en: Rejected', 'nb: Dokument 8:95 S'],
    });
    expect(valuesIn(report('a', { lang: 'en', reportNumber: 'Rapport 3' }), 'en')).toMatchObject({
      'Report number': ['nb: Rapport 3'],
    });
  });

  it('of an event, with the clock as each language writes it', () => {
    const entry = event('a', { allDay: false, startTime: '13:00:00.000', endTime: '15:30:00.000' });
    expect(factsIn(only(entry))).toEqual({
      Tid: '11.–12. juni 2022, kl. 13.00–15.30',
      Sted: 'Oslo',
      Form: 'Fysisk',
      Arrangør: 'Koordineringsenheten',
    });
    expect(factsIn(only(entry, 'en'))).toMatchObject({ Time: '11–12 June 2022, 13:00–15:30' });
  });

  it('of an article, with the matter before parliament', () => {
    const entry = article('a', {
      when: { start: '2022-05-01', end: '2022-05-31', precision: 'month', qualifier: null, literal: null },
      organisations: [organisation('Politidirektoratet'), organisation('Koordineringsenheten')],
      parliament: {
        matterId: 'Dokument 8:95 S',
        parties: [organisation('Partiet', { kind: 'party' })],
        outcome: 'rejected',
      },
    });
    expect(factsIn(only(entry))).toEqual({
      Dato: 'mai 2022',
      Organisasjoner: 'Politidirektoratet',
      'Sak i Stortinget': 'Dokument 8:95 S: Avvist',
      Partier: 'Partiet',
    });
  });
});

describe('links of an entry', () => {
  const linksOf = (...links: ReturnType<typeof linkTo>[]) =>
    only(article('a', { title: 'Saken', links })).links;

  it.each([
    ['her', 'Her: Saken'],
    ['Les mer ', 'Les mer: Saken'],
    ['>>', 'Les mer: Saken'],
    ['https://example.org/a', 'Les mer: Saken'],
    ['Rapporten om tvangsarbeid', 'Rapporten om tvangsarbeid'],
  ])('make sense alone: %s', (label, complete) => {
    expect(linksOf(linkTo(label, 'https://example.org/a'))[0]?.label).toBe(complete);
  });

  it('are text where the target is lost, broken or unsafe', () => {
    const links = linksOf(
      linkTo('A', null),
      linkTo('B', 'https://example.org/', { status: 'broken' }),
      linkTo('C', 'javascript:alert(1)'),
      linkTo('D', 'https://example.org/', { status: 'paywalled', lang: 'en' }),
    );
    expect(links.map(({ url, notes }) => [url, ...notes])).toEqual([
      [null, 'uten lenke'],
      [null, 'lenken virker ikke lenger'],
      [null, 'uten lenke'],
      ['https://example.org/', 'på engelsk', 'krever abonnement'],
    ]);
  });

  it('lead to the file of a report, and to related entries of the same issue', () => {
    const file = {
      url: '/uploads/r.pdf',
      name: 'r.pdf',
      mime: 'application/pdf',
      size: 1234,
      alt: null,
      width: null,
      height: null,
    };
    const one = report('en-rapport', { title: 'Rapporten', file });
    const other = article('en-sak', {
      related: [
        { type: 'report', id: one.id },
        { type: 'event', id: 'elsewhere' },
      ],
    });
    const entries = entriesOf(documentOf(editionOf([section('a', one, other)]), BASE));
    expect(entries.map(({ links }) => links.map(({ label, url, notes }) => [label, url, ...notes]))).toEqual([
      [['Dokument: Rapporten', `${BASE}/uploads/r.pdf`, 'PDF', '1,2 MB']],
      [['Se også: Rapporten', `${BASE}/nyhetsbrev/nyhetsbrev-3-2022#en-rapport`]],
    ]);
  });
});
