import type { Core } from '@strapi/strapi';

export interface ManyReports {
  count: number;
  /** ISO days that their dates are spread over. */
  from: string;
  to: string;
  /** When they were entered; by default each on its own date, as an archive that was kept all along. */
  enteredAt?: Date;
}

const DAY = 24 * 60 * 60 * 1000;
/** Rows in one statement: databases bound the number of values. */
const AT_ONCE = 500;
let added = 0;

/** Adds draft reports by plain SQL, for tests and measurements that need more of them than the app writes quickly. */
export const addReports = async (
  { strapi }: { strapi: Core.Strapi },
  { count, from, to, enteredAt }: ManyReports,
): Promise<void> => {
  const knex = strapi.db.connection;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const dayAt = (index: number): string =>
    new Date(start + Math.floor(((end - start) / DAY) * (index / count)) * DAY).toISOString().slice(0, 10);
  const first = added;
  added += count;
  const rows = Array.from({ length: count }, (_, index) => ({ number: first + index, day: dayAt(index) }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE);
    const reports: { id: number }[] = await knex('reports')
      .insert(
        part.map(({ number, day }) => ({
          document_id: `many${String(number).padStart(12, '0')}`,
          locale: 'nb',
          title: `Rapport ${number}`,
          kind: 'research',
          report_status: 'published',
          created_at: enteredAt ?? new Date(day),
          updated_at: enteredAt ?? new Date(day),
        })),
      )
      .returning('id');
    const dates: { id: number }[] = await knex('components_shared_imprecise_dates')
      .insert(part.map(({ day }) => ({ start: day, end: day, precision: 'day' })))
      .returning('id');
    await knex('reports_cmps').insert(
      part.map((_, index) => ({
        entity_id: reports[index]?.id,
        cmp_id: dates[index]?.id,
        component_type: 'shared.imprecise-date',
        field: 'publishedOn',
      })),
    );
  }
};
