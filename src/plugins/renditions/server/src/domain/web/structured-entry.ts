import { languageTag } from '../../../../../../domain/languages';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import type { EditionDate } from '../document/dates';
import type { DocumentEntry } from '../document/issue-document';

type Of<Type extends EditionEntry['type']> = Extract<EditionEntry, { type: Type }>;
type Organisation = Of<'report'>['publishers'][number];

/** An entry as schema.org describes it: a Report, an Event, an Article, or a ruling as a CreativeWork. `url` is absolute. */
export const structuredEntry = (entry: DocumentEntry, url: string): object => ({
  '@id': url,
  url,
  name: entry.heading.text,
  inLanguage: languageTag(entry.source.lang),
  ...typed(entry),
});

const typed = ({ source, links }: DocumentEntry): object => {
  switch (source.type) {
    case 'report':
      return structuredReport(source);
    case 'ruling':
      return structuredRuling(source);
    case 'event':
      return structuredEvent(source, linksByRole(source, links));
    case 'article':
      return { '@type': 'Article', ...given('datePublished', dateValue(source.when)) };
  }
};

const structuredReport = (report: Of<'report'>): object => ({
  '@type': 'Report',
  ...given('reportNumber', report.reportNumber),
  ...given('datePublished', dateValue(report.publishedOn)),
  ...given('temporalCoverage', coverage(report)),
  ...given('publisher', organisations(report.publishers)),
});

/** An interval of ISO 8601, or the one day that the report describes. */
const coverage = ({ coversFrom, coversTo, asOf }: Of<'report'>): string | null => {
  if (asOf) return asOf;
  return coversFrom || coversTo ? `${coversFrom ?? '..'}/${coversTo ?? '..'}` : null;
};

/** What courts decide, in the vocabulary of types of the EU's Publications Office. */
const DECISIONS: Readonly<Record<Of<'ruling'>['decisionType'], string>> = {
  judgment: 'http://publications.europa.eu/resource/authority/resource-type/JUDG',
  order: 'http://publications.europa.eu/resource/authority/resource-type/ORDER',
  decision: 'http://publications.europa.eu/resource/authority/resource-type/DEC',
};

/** schema.org has no type for what courts decide; `additionalType` names a class by its address. */
const structuredRuling = ({ reference, decisionType, decidedOn, court }: Of<'ruling'>): object => ({
  '@type': 'CreativeWork',
  additionalType: DECISIONS[decisionType],
  identifier: reference,
  ...given('dateCreated', decidedOn),
  ...given('creator', organisations(court ? [court] : [])),
});

type RoleLinks = Readonly<Partial<Record<EditionEntry['links'][number]['role'], string>>>;

/** The first that can be followed of each role. */
const linksByRole = (source: EditionEntry, shown: DocumentEntry['links']): RoleLinks => {
  const followed = new Set(shown.map(({ url }) => url));
  const found: { -readonly [Role in keyof RoleLinks]: RoleLinks[Role] } = {};
  for (const { role, url } of source.links) if (url && followed.has(url)) found[role] ??= url;
  return found;
};

const ATTENDANCE = {
  physical: 'https://schema.org/OfflineEventAttendanceMode',
  digital: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const structuredEvent = (event: Of<'event'>, links: RoleLinks): object => {
  const { when, allDay, startTime, endTime, format, eventStatus, organisers } = event;
  const isToTheDay = when?.precision === 'day' && when.qualifier === null;
  return {
    '@type': 'Event',
    ...given('startDate', isToTheDay ? atClock(when.start, allDay ? null : startTime) : dateValue(when)),
    ...given('endDate', isToTheDay ? atClock(when.end, allDay ? null : endTime) : null),
    eventStatus: `https://schema.org/${eventStatus === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...given('eventAttendanceMode', format && ATTENDANCE[format]),
    ...given('location', locations(event, links.registration ?? links.info)),
    ...given('organizer', organisations(organisers)),
    ...given('recordedIn', links.recording && { '@type': 'CreativeWork', url: links.recording }),
  };
};

const locations = ({ format, place }: Of<'event'>, url: string | undefined): object[] | null => {
  const found = [
    ...(place && format !== 'digital' ? [{ '@type': 'Place', name: place }] : []),
    ...(format === 'digital' || format === 'hybrid'
      ? [{ '@type': 'VirtualLocation', ...given('url', url) }]
      : []),
  ];
  return found.length === 0 ? null : found;
};

export const organisations = (all: readonly Organisation[]): object[] | null =>
  all.length === 0
    ? null
    : all.map(({ name, url }) => ({ '@type': 'Organization', name, ...given('url', url) }));

/** ISO 8601, as exact as the date is known: a day, a month or a year; null where it is none of these. */
const dateValue = (date: EditionDate | null): string | null => {
  if (!date || date.qualifier !== null) return null;
  if (date.precision === 'day') return date.start;
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.precision === 'year' ? date.start.slice(0, 4) : null;
};

/** A time in Oslo, with its distance from UTC. */
const atClock = (day: string, time: string | null): string => {
  if (!time) return day;
  const clock = time.slice(0, 5);
  return `${day}T${clock}:00${osloOffset(`${day}T${clock}:00Z`)}`;
};

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

/** "+02:00"; summer time begins and ends at night, when nothing is held. */
const osloOffset = (instant: string): string =>
  OFFSET.formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') || 'Z';

/** A property where there is something to tell. */
export const given = <Name extends string, Value>(
  name: Name,
  value: Value | null | undefined | '',
): Partial<Record<Name, Value>> =>
  value === null || value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, Value>);
