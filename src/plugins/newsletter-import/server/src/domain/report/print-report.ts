import { DOUBTFUL_BELOW } from '../limits';
import type { ImportReport, ReportedItem } from '../../../../shared/report';
import { reportTexts, type ReportTexts } from './texts';

/** The report for people: what to settle first, then what was found. Norwegian unless English is asked for. */
export function printReport(report: ImportReport, language: 'nb' | 'nn' | 'en'): string {
  const texts = reportTexts(language);
  return [
    heading(report, texts),
    report.saved ? texts.saved(report.saved) : '',
    todo(report, texts),
    lost(report, texts),
    overview(report, texts),
    warnings(report, texts),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(report: ImportReport, texts: ReportTexts): string {
  const { issue, items, sections } = report;
  const period = issue.periodStart && issue.periodEnd ? ` (${issue.periodStart} – ${issue.periodEnd})` : '';
  const links = items.flatMap((item) => item.links);
  const missing = links.filter((link) => link.status === 'missing').length;
  return [
    `${issue.title}${period}`,
    texts.counts({ sections: sections.length, items: items.length, links: links.length, missing }),
  ].join('\n');
}

/** Doubtful decisions, the least certain first. */
function todo(report: ImportReport, texts: ReportTexts): string {
  const doubtful = report.items
    .filter((item) => item.confidence < DOUBTFUL_BELOW)
    .sort((a, b) => a.confidence - b.confidence);
  if (doubtful.length === 0) return texts.nothingDoubtful;
  return [
    texts.doubtful(doubtful.length),
    ...doubtful.map((item) => `  [ ] ${line(item, texts)}\n      ${item.reason}`),
  ].join('\n');
}

function lost(report: ImportReport, texts: ReportTexts): string {
  if (report.lost.length === 0) return texts.nothingLost;
  return [
    texts.lost(report.lost.length),
    ...report.lost.map((passage) => `  ! ${texts.line} ${passage.line}: ${passage.text}`),
  ].join('\n');
}

function overview(report: ImportReport, texts: ReportTexts): string {
  const lines: string[] = [texts.found];
  let place = '';
  for (const item of report.items) {
    const here = [item.section, item.group].filter((part) => part !== null).join(' › ');
    if (here !== place) lines.push('', here === '' ? texts.frame : here);
    place = here;
    lines.push(`  - ${line(item, texts)}`);
  }
  return lines.join('\n');
}

function line(item: ReportedItem, texts: ReportTexts): string {
  const [from, to] = item.lines;
  const where = from === to ? `${texts.line} ${from}` : `${texts.lines} ${from}–${to}`;
  const kind = item.kind === null ? '' : ` (${item.kind})`;
  return `${texts.types[item.type]}${kind}: ${item.title} [${where}, ${Math.round(item.confidence * 100)} %]`;
}

function warnings(report: ImportReport, texts: ReportTexts): string {
  return report.warnings.length === 0
    ? ''
    : [texts.warnings, ...report.warnings.map((warning) => `  - ${warning}`)].join('\n');
}
