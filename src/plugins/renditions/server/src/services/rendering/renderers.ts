import { editionCalendar } from '../../domain/calendar/calendar-of';
import { editionCsv } from '../../domain/csv/csv-of';
import { CSV_TYPE, type TableType } from '../../domain/csv/table-row';
import type { IssueForm } from '../../domain/document/addresses';
import { documentOf } from '../../domain/document/document-of';
import { renderMarkdown } from '../../domain/markdown/render-markdown';
import { emailOf } from '../../domain/email/email-of';
import type { RenderedForm, Renderer } from '../../domain/rendition';
import { renderText } from '../../domain/text/render-text';
import { renderIssuePage } from '../../domain/web/issue-page';
import { renderPackage } from './archive-package/render-package';
import { renderPdf } from './pdf/render-pdf';

/** The reports, rulings or events of an issue as a table. */
const table =
  (form: IssueForm, type: TableType): Renderer =>
  ({ edition, base, isDraft }) =>
    Promise.resolve({
      type: CSV_TYPE,
      body: editionCsv(edition, type, base, isDraft),
      fileName: `${edition.issue.slug}.${form}`,
    });

/** How each form is made. Runs in a process of its own: whatever it takes, other requests do not wait for it. */
export const RENDERERS: Readonly<Record<RenderedForm, Renderer>> = {
  page: (job) => Promise.resolve(renderIssuePage(job)),
  txt: ({ edition, base, isDraft }) =>
    Promise.resolve({
      type: 'text/plain; charset=utf-8',
      body: renderText(documentOf(edition, base, isDraft)),
    }),
  pdf: (job) => Promise.resolve({ type: 'application/pdf', body: renderPdf(job) }),
  zip: async (job) => ({
    type: 'application/zip',
    body: await renderPackage(job),
    fileName: `${job.edition.issue.slug}.zip`,
  }),
  // RFC 7763; the variant is registered by RFC 7764.
  md: async ({ edition, base, isDraft }) => ({
    type: 'text/markdown; charset=utf-8; variant=GFM',
    body: await renderMarkdown(documentOf(edition, base, isDraft)),
  }),
  'email.html': (job) =>
    Promise.resolve({ type: 'text/html; charset=utf-8', body: emailOf(job, 'on_the_web').html }),
  email: (job) =>
    Promise.resolve({ type: 'application/json; charset=utf-8', body: JSON.stringify(emailOf(job, 'sent')) }),
  ics: async ({ edition, base, isDraft }) => ({
    type: 'text/calendar; charset=utf-8',
    body: await editionCalendar(edition, base, isDraft),
  }),
  'reports.csv': table('reports.csv', 'report'),
  'rulings.csv': table('rulings.csv', 'ruling'),
  'events.csv': table('events.csv', 'event'),
};
