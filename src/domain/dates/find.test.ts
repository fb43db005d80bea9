import { findImpreciseDates } from './find';
import type { DateLanguage } from './imprecise-date';
import { impreciseDateSchema } from './schema';

const ISSUE = { year: 2022, period: { start: '2022-05-01', end: '2022-06-30' } };

/** Every date found, as `text: start..end qualifier`. */
function find(text: string, language: DateLanguage): string[] {
  return findImpreciseDates(text, { language, ...ISSUE }).map(({ text: slice, index, date }) => {
    expect(text.slice(index, index + slice.length)).toBe(slice);
    expect(impreciseDateSchema.parse(date)).toEqual(date);
    const span = date.start === date.end ? date.start : `${date.start}..${date.end}`;
    return `${slice}: ${span}${date.qualifier ? ` ${date.qualifier}` : ''}`;
  });
}

const NORWEGIAN: readonly [text: string, found: string[]][] = [
  ['Rådet la i mai fram sin rapport.', ['mai: 2022-05-01..2022-05-31']],
  ['Arbeidet i mai–juni', ['mai–juni: 2022-05-01..2022-06-30']],
  ['Vi har i mai/juni laget lister.', ['mai/juni: 2022-05-01..2022-06-30']],
  ['et møte 11.-12. mai i Bodø', ['11.-12. mai: 2022-05-11..2022-05-12']],
  ['seminaret holdes **26. oktober**.', ['26. oktober: 2022-10-26']],
  ['utkastet ventes etter sommeren.', ['etter sommeren: 2022-06-01..2022-08-31 after']],
  ['Samling høsten 2022', ['høsten 2022: 2022-09-01..2022-11-30']],
  ['Oversikt pr. 30. april 2022 er ute', ['pr. 30. april 2022: 2022-04-30 as_of']],
  ['Pr. 1. tertial i 2022 var det ingen', ['Pr. 1. tertial i 2022: 2022-01-01..2022-04-30 as_of']],
  ['endringer i siste tertial 2021 følger', ['siste tertial 2021: 2021-09-01..2021-12-31']],
  ['for perioden juli–september.', ['juli–september: 2022-07-01..2022-09-30']],
  ['en fysisk samling i 2023', ['2023: 2023-01-01..2023-12-31']],
  ['årsmeldingen for 2021 er klar', ['2021: 2021-01-01..2021-12-31']],
  ['Fra 1. juli 2021 leder Norge', ['Fra 1. juli 2021: 2021-07-01 from']],
  ['fra 1. mai til 30. juni er det', ['fra 1. mai til 30. juni: 2022-05-01..2022-06-30']],
  ['onsdag 11. mai kl. 13.00–15.30', ['onsdag 11. mai: 2022-05-11']],
  ['Dato:11. mai 2022, kl 9', ['11. mai 2022: 2022-05-11']],
  ['12. mai 1300–1500', ['12. mai: 2022-05-12']],
  ['10. mai 2022 09:00–11:30', ['10. mai 2022: 2022-05-10']],
  ['frist 10/5-2022', ['10/5-2022: 2022-05-10']],
  ['for årene 2021–2025', ['2021–2025: 2021-01-01..2025-12-31']],
  ['lørdag 14. og søndag 15. mai', ['lørdag 14. og søndag 15. mai: 2022-05-14..2022-05-15']],
  ['17. mai 1814', ['17. mai 1814: 1814-05-17']],
  ['THEDM-2020-52736, 2020-12-03', ['2020-12-03: 2020-12-03']],
  ['LB-2018-102939-2, 2021-09-10.', ['2021-09-10: 2021-09-10']],
  ['Sendt 2022-05-11T13:00:00Z', ['2022-05-11: 2022-05-11']],
  ['Nr. 2 – mai 2022', ['mai 2022: 2022-05-01..2022-05-31']],
  ['Høsten 2022', ['Høsten 2022: 2022-09-01..2022-11-30']],
  ['Mai', ['Mai: 2022-05-01..2022-05-31']],
  ['2021', ['2021: 2021-01-01..2021-12-31']],
  ['kurs i sommer, i høst og i vår.', ['sommer', 'høst', 'vår'].map(seasonOf2022)],
  ['det varte til 15. april', ['15. april: 2022-04-15']],
  ['i 2019, 2020 og 2023', ['2019', '2020', '2023'].map((year) => `${year}: ${year}-01-01..${year}-12-31`)],
  ['i mai og september', ['mai: 2022-05-01..2022-05-31', 'september: 2022-09-01..2022-09-30']],
  ['kurs 11. og 13. mai', ['11.: 2022-05-11', '13. mai: 2022-05-13']],
  ['den 3., 10. og 17. juni', ['3.: 2022-06-03', '10.: 2022-06-10', '17. juni: 2022-06-17']],
  ['kurs 10., 11. og 12. juni', ['10., 11. og 12. juni: 2022-06-10..2022-06-12']],
  ['Vi var 20. og 12. mai reiste vi', ['12. mai: 2022-05-12']],
  ['- 20. april i Bodø\n- 12. mai i Molde', ['20. april: 2022-04-20', '12. mai: 2022-05-12']],
  ['til 30. april\n\n– 2. mai er en mandag', ['30. april: 2022-04-30', '2. mai: 2022-05-02']],
  ['I mai 2000 personer og i juni 3000', ['mai: 2022-05-01..2022-05-31', 'juni: 2022-06-01..2022-06-30']],
];

function seasonOf2022(name: string): string {
  const months = { sommer: ['06-01', '08-31'], høst: ['09-01', '11-30'], vår: ['03-01', '05-31'] }[name];
  return `${name}: ${(months ?? []).map((day) => `2022-${day}`).join('..')}`;
}

const ENGLISH: readonly [text: string, found: string[]][] = [
  ['In May the council met.', ['May: 2022-05-01..2022-05-31']],
  ['In May GRETA published a note', ['May: 2022-05-01..2022-05-31']],
  ['In May 12 countries joined', ['May: 2022-05-01..2022-05-31']],
  ['In May, 2000 people came', ['May: 2022-05-01..2022-05-31']],
  ['In May 45 more joined', ['May: 2022-05-01..2022-05-31']],
  ['On May 11, the court heard', ['May 11: 2022-05-11']],
  ['a meeting on 11–12 May in Bodø', ['11–12 May: 2022-05-11..2022-05-12']],
  ['held May 11-12, 2022 in Bodø', ['May 11-12, 2022: 2022-05-11..2022-05-12']],
  ['on 3, 10 and 17 June', ['3: 2022-06-03', '10: 2022-06-10', '17 June: 2022-06-17']],
  ['rooms 3 and 12 May', ['12 May: 2022-05-12']],
  ['status as of 30 April 2022.', ['as of 30 April 2022: 2022-04-30 as_of']],
  ['due by the end of June', ['by the end of June: 2022-06-01..2022-06-30']],
  ['due after summer', ['after summer: 2022-06-01..2022-08-31 after']],
  ['opens in the fall', ['fall: 2022-09-01..2022-11-30']],
  ['in the second quarter of 2022', ['second quarter of 2022: 2022-04-01..2022-06-30']],
  ['figures in Q3', ['Q3: 2022-07-01..2022-09-30']],
  ['from 11 May to 12 June 2022', ['from 11 May to 12 June 2022: 2022-05-11..2022-06-12']],
  ['Wed 26 Oct 2022, 9 am', ['Wed 26 Oct 2022: 2022-10-26']],
  ['Application no. 25965/04, 7 January 2010', ['7 January 2010: 2010-01-07']],
  ['Directive 2011/36/EU of 5 April 2011', ['5 April 2011: 2011-04-05']],
  ['Newsletter May–June', ['May–June: 2022-05-01..2022-06-30']],
];

describe('findImpreciseDates', () => {
  it.each(NORWEGIAN)('finds in the Norwegian "%s"', (text, found) => {
    expect(find(text, 'nb')).toEqual(found);
  });

  it.each(ENGLISH)('finds in the English "%s"', (text, found) => {
    expect(find(text, 'en')).toEqual(found);
  });

  it.each([
    'Fafo-rapport 2022:14',
    'Dokument 3:8 (2021–2022)',
    'Prop. 12 L (2021–2022)',
    'Se NOU 2022: 4 og 2022/318',
    'HR-2022-1234-A',
    'LOV-2005-05-20-28',
    'straffeloven § 257 og § 12. mai',
    'se side 6 i nyhetsbrevet',
    'se side 6 mai',
    'i pkt. 3.2.2022 står det',
    'kapittel 4.12 og punkt 30.04',
    'kl. 13.00–15.30',
    'kl. 10–11. mai',
    'Tlf. 22 05 11 20',
    'i 2000 saker',
    'for 2000 kroner',
    'hele 2000 personer',
    'i 1990-årene',
    'i 2022-rapporten',
    'i mai 2022-utgaven',
    '17. mai-komiteen',
    'https://example.org/2022-05-11/mai-2022',
    'rapport_2022-05-11.pdf',
    '2022-05-11.pdf',
    '10.12.2022.1',
    'i vår rapport, i vår årlige oversikt',
    'Vi ønsker alle en god sommer!',
    'Oversikten oppdateres hvert tertial.',
    'møte med Mai Nguyen, brev fra Mai Nguyen',
    'en tur til Mars og tilbake',
    'brev til Jan Berg',
    'Vi møttes 31. april 2022.',
    'Fra 45. mai 2022 gjelder',
    '12.–11. mai',
    '3–2 til Brann',
    'Agenda 2030',
    'stengt jul 2022',
    'ILO-konvensjon nr. 29, straffeloven 2005, Rt. 2006 s. 111',
    'versjon 2.2022',
  ])('finds no date in the Norwegian "%s"', (text) => {
    expect(find(text, 'nb')).toEqual([]);
  });

  it.each([
    'It may march on in may',
    'they march 11 miles, 12 march on',
    'Theresa May said',
    'a speech by May Smith',
    'see page 6. May I ask',
    'in section 11 May',
    'an august body, in august company',
    'the fall of the government',
    'the first half was slow',
    'Q1: What is it?',
    'at 13:00, 1.30 pm',
    'about 2000 people',
    'in 2000 cases',
    'in the 1990s',
    'the 2030 Agenda',
    'Report 2022:14',
    'on 30 February 2022',
  ])('finds no date in the English "%s"', (text) => {
    expect(find(text, 'en')).toEqual([]);
  });

  it('passes over dates without a year when the context has none to give', () => {
    const found = findImpreciseDates('11. mai, 12. mai 2022', { language: 'nb' });
    expect(found.map(({ text }) => text)).toEqual(['12. mai 2022']);
  });

  it('tells whether the year was inferred', () => {
    const found = findImpreciseDates('11. mai, 12. mai 2022', { language: 'nb', year: 2022 });
    expect(found.map(({ yearInferred }) => yearInferred)).toEqual([true, false]);
  });

  it('keeps the wording that says more than its days', () => {
    const [found] = findImpreciseDates('Ferdig i slutten av\nmai 2022.', { language: 'nb' });
    expect(found).toMatchObject({ text: 'slutten av\nmai 2022', date: { literal: 'slutten av mai 2022' } });
  });
});
