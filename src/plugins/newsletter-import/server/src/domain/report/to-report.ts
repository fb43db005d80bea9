import { importReportSchema, type ImportReport, type Saved } from '../../../../shared/report';
import type { ImportPlan, LostPassage } from '../types';

export interface ReportExtra {
  lost: readonly LostPassage[];
  /** Document id of the draft issue; null in a dry run. */
  documentId?: string | null;
  /** Warnings of the saving itself. */
  warnings?: readonly string[];
  saved?: Saved;
}

/** The plan and its outcome as the JSON report, checked against its schema. */
export function toReport(plan: ImportPlan, extra: ReportExtra): ImportReport {
  const { issue } = plan;
  return importReportSchema.parse({
    issue: {
      title: issue.title,
      number: issue.number,
      year: issue.year,
      periodStart: issue.periodStart,
      periodEnd: issue.periodEnd,
      language: plan.language,
      publisher: issue.publisher,
      documentId: extra.documentId ?? null,
    },
    sections: plan.sections.map(({ title, matched }) => ({ title, matched })),
    items: plan.items.map((item) => ({
      type: item.type,
      kind: item.kind,
      section: item.section,
      group: item.group,
      title: item.title,
      lines: item.lines,
      dates: item.dates,
      organisations: item.organisations.map((mention) => mention.name),
      reference: item.reference,
      links: item.links.map(({ label, url, status }) => ({ label, url, status })),
      emphasis: item.emphasis,
      confidence: item.confidence,
      reason: item.reason,
    })),
    boilerplate: plan.boilerplate,
    lost: [...extra.lost],
    warnings: [...plan.warnings, ...(extra.warnings ?? [])],
    ...(extra.saved ? { saved: extra.saved } : {}),
  });
}
