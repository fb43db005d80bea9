import type { ImpreciseDate } from '../../../../../../domain/dates';
import type { Blocks } from '../../../../../../domain/rich-text';
import { extractRulingFacts } from '../../../../../ruling-register/server/src/domain';
import { hasPhrase } from '../lexicon';
import { countriesIn } from '../lexicon/countries';
import type { ItemType } from '../../../../shared/report';
import type { Subject } from '../classify/subject';
import type { DraftFields, OrganisationMention, PlannedLink, SourceLanguage } from '../types';
import { clockTimes } from './clock-times';
import { parliamentFacts } from './parliament';

export interface DraftFacts {
  type: ItemType;
  kind: string | null;
  title: string;
  subject: Subject;
  blocks: Blocks;
  dates: ImpreciseDate[];
  organisations: OrganisationMention[];
  /** Those who act in the first sentence: publish, hold, decide. */
  actors: OrganisationMention[];
  links: PlannedLink[];
  language: SourceLanguage;
  periodEnd: string | null;
  publisher: OrganisationMention | null;
}

/** What a draft of each type holds, by the content model's attribute names. */
export function draftFields(facts: DraftFacts): DraftFields {
  switch (facts.type) {
    case 'report':
      return reportFields(facts);
    case 'ruling':
      return rulingFields(facts);
    case 'event':
      return eventFields(facts);
    case 'article':
      return articleFields(facts);
    case 'contact':
      return { label: facts.title, text: facts.blocks, links: facts.links.map(linkField) };
    case 'issue':
      return {};
  }
}

type OrganisationField = { documentId: string } | { name: string; acronym?: string };

function organisationField(mention: OrganisationMention): OrganisationField {
  if (mention.status === 'known') return { documentId: mention.documentId };
  return { name: mention.name, ...(mention.acronym ? { acronym: mention.acronym } : {}) };
}

function linkField(link: PlannedLink): Record<string, string> {
  return { label: link.label, url: link.url, status: link.status, role: link.role };
}

function reportFields(facts: DraftFacts): DraftFields {
  const { subject, dates } = facts;
  const nearby = `${facts.title}. ${subject.first}`;
  const covered = coveredYear(facts.kind, nearby);
  const asOf = dates.find((date) => date.qualifier === 'as_of');
  const published = dates.find(
    (date) =>
      date.qualifier !== 'as_of' && !(date.precision === 'year' && covered === date.start.slice(0, 4)),
  );
  const number = subject.readings.flatMap((reading) => reading.numbers)[0]?.text ?? null;
  const publishers =
    facts.actors.length > 0
      ? facts.actors
      : facts.publisher && subject.isPublisherActing
        ? [facts.publisher]
        : [];
  return {
    title: facts.title,
    summary: facts.blocks,
    kind: facts.kind,
    publishers: publishers.map(organisationField),
    reportNumber: number,
    publishedOn: published ?? null,
    coversFrom: covered ? `${covered}-01-01` : null,
    coversTo: covered ? `${covered}-12-31` : null,
    asOf: asOf?.start ?? null,
    country: countryOf(subject),
    reportStatus: hasPhrase('inProgress', subject.first) ? 'in_progress' : 'published',
    links: facts.links.map(linkField),
  };
}

/** The year that an annual or status report covers: the one it names, "årsrapport for 2021". */
function coveredYear(kind: string | null, text: string): string | null {
  if (kind !== 'annual_report' && kind !== 'status_report' && kind !== 'statistics') return null;
  return /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] ?? null;
}

/** The country a report is about: one it names with "om", "av" or "on"; none when it names several. */
function countryOf(subject: Subject): string | null {
  const codes = [...new Set(countriesIn(`${subject.title} ${subject.first}`).map((country) => country.code))];
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

function rulingFields(facts: DraftFacts): DraftFields {
  const text = facts.title === '' ? facts.subject.text : `${facts.title}.\n${facts.subject.text}`;
  const found = extractRulingFacts(text, facts.language);
  return { title: facts.title, summary: facts.blocks, ...found, links: facts.links.map(linkField) };
}

function eventFields(facts: DraftFacts): DraftFields {
  const { subject, dates } = facts;
  const when = dates.find((date) => date.precision === 'day') ?? dates[0] ?? null;
  const clock = clockTimes(subject.text);
  const isDigital = hasPhrase('digital', `${facts.title} ${subject.text}`);
  const isPhysical = hasPhrase('physical', subject.text);
  const organisers =
    facts.actors.length > 0
      ? facts.actors
      : facts.publisher && subject.isPublisherActing
        ? [facts.publisher]
        : [];
  return {
    title: facts.title,
    summary: facts.blocks,
    place: placeOf(subject.first),
    kind: facts.kind ?? 'other',
    when,
    allDay: clock.start === null,
    startTime: clock.start,
    endTime: clock.end,
    format: isDigital && isPhysical ? 'hybrid' : isDigital ? 'digital' : 'physical',
    eventStatus: eventStatus(facts, when),
    organisers: organisers.map(organisationField),
    links: facts.links.map(linkField),
  };
}

function eventStatus(facts: DraftFacts, when: ImpreciseDate | null): string {
  const { subject } = facts;
  if (hasPhrase('cancelled', subject.text)) return 'cancelled';
  if (hasPhrase('tentative', subject.first)) return 'tentative';
  if (when && facts.periodEnd)
    return when.start > facts.periodEnd ? 'announced' : when.end <= facts.periodEnd ? 'held' : 'announced';
  return hasPhrase('past', subject.first) ? 'held' : 'announced';
}

/** "… møte i Oslo", "… conference in Vienna": a capitalised word after the preposition. */
function placeOf(text: string): string | null {
  const place = /(?<!\p{L})(?:i|in)\s+(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*)?)(?=[\s,.;]|$)/u.exec(
    text,
  )?.[1];
  return place !== undefined &&
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(place)
    ? place
    : null;
}

function articleFields(facts: DraftFacts): DraftFields {
  const parliament = parliamentFacts(facts.kind, facts.subject.text, facts.organisations);
  return {
    title: facts.title,
    body: facts.blocks,
    kind: facts.kind,
    when: facts.dates[0] ?? null,
    organisations: facts.organisations.map(organisationField),
    ...(parliament
      ? {
          parliament: {
            matterId: parliament.matterId,
            outcome: parliament.outcome,
            parties: parliament.parties.map(organisationField),
          },
        }
      : {}),
    links: facts.links.map(linkField),
  };
}
