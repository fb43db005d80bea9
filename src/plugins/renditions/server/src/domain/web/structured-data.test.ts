import { documentOf } from '../document/document-of';
import {
  article,
  editionOf,
  event,
  linkTo,
  organisation,
  report,
  ruling,
  section,
} from '../document/edition.fixture';
import { BASE } from './page.fixture';
import { structuredIssue } from './structured-issue';
import { NO_SURROUNDINGS } from './surroundings';

const structured = (...entries: Parameters<typeof section>[1][]) => {
  const edition = editionOf([section('aktuelt', ...entries)]);
  return structuredIssue(edition, documentOf(edition, ''), NO_SURROUNDINGS, BASE) as {
    hasPart: Record<string, unknown>[];
  };
};
const part = (entry: Parameters<typeof section>[1]) => structured(entry).hasPart[0];

describe('what a page tells search engines, in the words of schema.org', () => {
  it('is an issue of a periodical', () => {
    expect(structured()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'PublicationIssue',
      '@id': `${BASE}/nyhetsbrev/nyhetsbrev-3-2022`,
      url: `${BASE}/nyhetsbrev/nyhetsbrev-3-2022`,
      name: 'Nyhetsbrev 3/2022',
      issueNumber: '3/2022',
      datePublished: '2022-07-01T08:00:00Z',
      inLanguage: 'nb',
      isPartOf: {
        '@type': 'Periodical',
        '@id': `${BASE}/nyhetsbrev#newsletter00000000000000`,
        url: `${BASE}/nyhetsbrev`,
        name: 'Nyhetsbrevet',
        inLanguage: 'nb',
        publisher: [{ '@type': 'Organization', name: 'Koordineringsenheten', url: 'https://example.org/' }],
      },
      hasPart: [],
    });
  });

  it('tells when an issue was first published, and when it was corrected', () => {
    const edition = editionOf([], {
      edition: { number: 2, publishedAt: '2022-07-04T08:00:00Z', note: 'Rettet.' },
    });
    const versions = [
      { number: 2, publishedAt: '2022-07-04T08:00:00Z', note: 'Rettet.' },
      { number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null },
    ];
    expect(
      structuredIssue(edition, documentOf(edition, ''), { ...NO_SURROUNDINGS, versions }, BASE),
    ).toMatchObject({ datePublished: '2022-07-01T08:00:00Z', dateModified: '2022-07-04T08:00:00Z' });
  });

  it('has reports with their numbers, as exactly dated as they are', () => {
    const publishedOn = { start: '2022-05-01', end: '2022-05-31', qualifier: null, literal: null };
    expect(part(report('rapport'))).toMatchObject({
      '@type': 'Report',
      '@id': expect.stringMatching(`^${BASE}/nyhetsbrev/rapporter/rapport-`),
      reportNumber: 'Rapport 2022:14',
      datePublished: '2022-05-03',
      publisher: [{ '@type': 'Organization', name: 'Instituttet' }],
    });
    expect(part(report('rapport', { publishedOn: { ...publishedOn, precision: 'month' } }))).toMatchObject({
      datePublished: '2022-05',
    });
    expect(
      part(report('rapport', { publishedOn: { ...publishedOn, precision: 'season' } })),
    ).not.toHaveProperty('datePublished');
  });

  it('has reports with what they cover', () => {
    const [from, to] = ['2021-01-01', '2021-12-31'];
    const coverageOf = (changes: Parameters<typeof report>[1]): unknown =>
      part(report('rapport', changes))?.temporalCoverage;
    expect(coverageOf({ coversFrom: from, coversTo: to })).toBe('2021-01-01/2021-12-31');
    expect(coverageOf({ coversFrom: from })).toBe('2021-01-01/..');
    expect(coverageOf({ asOf: '2022-04-30' })).toBe('2022-04-30');
    expect(coverageOf({})).toBeUndefined();
  });

  it.each([
    ['judgment', 'JUDG'],
    ['order', 'ORDER'],
    ['decision', 'DEC'],
  ] as const)('has a %s as a work of its court', (decisionType, code) => {
    expect(part(ruling('TOSL-2022-12345', { decisionType }))).toMatchObject({
      '@type': 'CreativeWork',
      additionalType: `http://publications.europa.eu/resource/authority/resource-type/${code}`,
      identifier: 'TOSL-2022-12345',
      dateCreated: '2022-05-05',
      creator: [{ '@type': 'Organization', name: 'Oslo tingrett' }],
    });
  });

  it('has events in a place, online or both, with the time as it is in Oslo', () => {
    const when = {
      start: '2022-06-11',
      end: '2022-06-11',
      precision: 'day' as const,
      qualifier: null,
      literal: null,
    };
    const links = [
      linkTo('Påmelding', 'https://example.org/meld-pa', { role: 'registration' }),
      linkTo('Opptak', 'https://example.org/opptak', { role: 'recording' }),
    ];
    const summer = event('webinar', {
      when,
      allDay: false,
      startTime: '13:00:00',
      endTime: '15:00:00',
      format: 'hybrid',
      links,
    });
    expect(part(summer)).toMatchObject({
      '@type': 'Event',
      startDate: '2022-06-11T13:00:00+02:00',
      endDate: '2022-06-11T15:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Oslo' },
        { '@type': 'VirtualLocation', url: 'https://example.org/meld-pa' },
      ],
      organizer: [{ '@type': 'Organization', name: 'Koordineringsenheten' }],
      recordedIn: { '@type': 'CreativeWork', url: 'https://example.org/opptak' },
    });
    const winter = { ...when, start: '2022-12-01', end: '2022-12-02' };
    expect(part(event('seminar', { when: winter, allDay: false, startTime: '09:00' }))).toMatchObject({
      startDate: '2022-12-01T09:00:00+01:00',
      endDate: '2022-12-02',
    });
  });

  it.each([
    ['physical', 'Offline', [{ '@type': 'Place', name: 'Oslo' }]],
    ['digital', 'Online', [{ '@type': 'VirtualLocation' }]],
    ['hybrid', 'Mixed', [{ '@type': 'Place', name: 'Oslo' }, { '@type': 'VirtualLocation' }]],
  ] as const)('tells where a %s event is, also where no link leads to it', (format, mode, location) => {
    expect(part(event('mote', { format }))).toMatchObject({
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      location,
    });
  });

  it('tells nothing of where an event is when nothing is known', () => {
    const found = part(event('mote', { format: null, place: null }));
    expect(found).not.toHaveProperty('eventAttendanceMode');
    expect(found).not.toHaveProperty('location');
  });

  it('leads to no recording that is lost, and to nothing that is not safe to follow', () => {
    const lost = [
      linkTo('Opptak', null, { role: 'recording' }),
      linkTo('Opptak', 'javascript:alert(1)', { role: 'recording' }),
      linkTo('Påmelding', 'https://example.org/borte', { role: 'registration', status: 'broken' }),
    ];
    const found = part(event('mote', { format: 'digital', links: lost }));
    expect(found).not.toHaveProperty('recordedIn');
    expect(found).toMatchObject({ location: [{ '@type': 'VirtualLocation' }] });
  });

  it.each(['tentative', 'announced', 'held'] as const)('has a %s event as scheduled', (eventStatus) => {
    expect(part(event('mote', { eventStatus }))).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  it('has cancelled events as such, and no day that was never set', () => {
    expect(part(event('avlyst', { eventStatus: 'cancelled' }))).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2022-06-11',
      endDate: '2022-06-12',
    });
    const autumn = {
      start: '2022-09-01',
      end: '2022-11-30',
      precision: 'season' as const,
      qualifier: null,
      literal: 'høsten',
    };
    expect(part(event('hosten', { when: autumn }))).not.toHaveProperty('startDate');
  });

  it('has other entries as articles', () => {
    expect(part(article('en-sak', { organisations: [organisation('Etaten')] }))).toMatchObject({
      '@type': 'Article',
      name: 'en-sak',
    });
  });
});
