import { z } from 'zod';
import type { EntryUid } from '../../../../shared/outline';
import type { EntryVersion } from '../../domain/resolve-outline';
import {
  blocksOf,
  fileOf,
  linksOf,
  nullable,
  orElse,
  organisationsOf,
  organisationOf,
  text,
  topicsOf,
} from './common-rows';

/** One published or draft row of an entry, as the database gives it, in the shape an edition holds. */
export const entryVersionOf = (uid: EntryUid, row: unknown): EntryVersion => {
  switch (uid) {
    case 'api::report.report':
      return reportRow.parse(row);
    case 'api::ruling.ruling':
      return rulingRow.parse(row);
    case 'api::event.event':
      return eventRow.parse(row);
    case 'api::article.article':
      return articleRow.parse(row);
  }
};

const day = nullable(z.string().transform((value) => value.slice(0, 10)));
const clock = nullable(z.string().transform((value) => value.slice(0, 5)));
/** One that is half written in a draft says nothing yet. */
const impreciseDate = nullable(
  z.object({
    start: day,
    end: day,
    precision: orElse(z.enum(['day', 'month', 'season', 'tertial', 'year', 'period']), 'day'),
    qualifier: nullable(z.enum(['as_of', 'after', 'before', 'from', 'about'])),
    literal: text,
  }),
).transform((date) => {
  if (date === null || date.start === null || date.end === null) return null;
  const { start, end, ...rest } = date;
  return { start, end, ...rest };
});

const common = {
  documentId: z.string(),
  slug: text,
  locale: z.string(),
  title: nullable(z.string()).transform((title) => title ?? ''),
  links: linksOf,
  topics: topicsOf,
};

interface CommonRow {
  documentId: string;
  slug: string | null;
  locale: string;
}

/** The columns every entry has, by the edition's names. */
const renamed = <Row extends CommonRow>({
  documentId,
  locale,
  ...rest
}: Row): Omit<Row, 'documentId' | 'locale'> & { id: string; lang: string } => ({
  ...rest,
  id: documentId,
  lang: locale,
});

const reportRow = z
  .object({
    ...common,
    summary: blocksOf,
    kind: orElse(z.string(), 'other'),
    publishers: organisationsOf,
    reportNumber: text,
    publishedOn: impreciseDate,
    coversFrom: day,
    coversTo: day,
    asOf: day,
    country: text,
    reportStatus: orElse(z.enum(['in_progress', 'published']), 'published'),
    file: fileOf,
  })
  .transform(({ summary, ...row }) => ({ type: 'report' as const, body: summary, ...renamed(row) }));

const rulingRow = z
  .object({
    ...common,
    summary: blocksOf,
    reference: orElse(z.string(), ''),
    court: organisationOf,
    caseType: orElse(z.enum(['criminal', 'immigration', 'civil', 'ecthr']), 'criminal'),
    decisionType: orElse(z.enum(['judgment', 'order', 'decision']), 'judgment'),
    decidedOn: day,
    caseName: text,
    statutes: z.array(z.object({ act: orElse(z.string(), ''), section: orElse(z.string(), '') })),
    outcomes: z.array(
      z.object({
        defendants: nullable(z.number()),
        result: orElse(z.string(), 'not_stated'),
        charge: text,
      }),
    ),
    appealSteps: z
      .array(z.object({ kind: nullable(z.string()), date: day, courtReference: text, note: text }))
      .transform((steps) => steps.flatMap(({ kind, ...step }) => (kind === null ? [] : [{ kind, ...step }]))),
    legalForce: orElse(z.enum(['unknown', 'not_final', 'final']), 'unknown'),
    legalForceDate: day,
    legalForceBasis: text,
    earlierInstance: text,
  })
  .transform(({ summary, ...row }) => ({ type: 'ruling' as const, body: summary, ...renamed(row) }));

const eventRow = z
  .object({
    ...common,
    summary: blocksOf,
    kind: orElse(z.string(), 'other'),
    place: text,
    when: impreciseDate,
    allDay: nullable(z.union([z.boolean(), z.number()])).transform(
      (value) => value === null || Boolean(value),
    ),
    startTime: clock,
    endTime: clock,
    format: nullable(z.enum(['physical', 'digital', 'hybrid'])),
    eventStatus: orElse(z.enum(['tentative', 'announced', 'held', 'cancelled']), 'announced'),
    organisers: organisationsOf,
  })
  .transform(({ summary, ...row }) => ({ type: 'event' as const, body: summary, ...renamed(row) }));

const relatedEntries = z
  .array(z.object({ uid: z.string(), documentId: z.string() }))
  .transform((related) =>
    related.map(({ uid, documentId }) => ({ type: uid.slice(uid.indexOf('.') + 1), id: documentId })),
  );

const articleRow = z
  .object({
    ...common,
    body: blocksOf,
    kind: orElse(z.string(), 'notice'),
    when: impreciseDate,
    organisations: organisationsOf,
    parliament: nullable(z.object({ matterId: text, parties: organisationsOf, outcome: text })),
    related: nullable(relatedEntries).transform((related) => related ?? []),
  })
  .transform((row) => ({ type: 'article' as const, ...renamed(row) }));
