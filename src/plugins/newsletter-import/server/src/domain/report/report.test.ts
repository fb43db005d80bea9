import { readSource } from '../parse/read-source';
import { planImport } from '../plan-import';
import { findLost } from '../verify/find-lost';
import { keptTextsOf } from '../verify/kept-texts';
import { importReportSchema, type ImportReport } from '../../../../shared/report';
import { printReport } from './print-report';
import { toReport } from './to-report';

async function report(): Promise<ImportReport> {
  const text =
    '# Nyhetsbrev fra Havrådet\n\nmai 2022\n\n## Rapporter\n\nHavrådet publiserte en rapport om tang, se [her](#).\n\n## Annet\n\nNoe skjedde, kanskje.\n';
  const read = await readSource(Buffer.from(text), 'brev.md');
  if (read.status !== 'ok') throw new Error(read.message);
  const plan = planImport(read.source, { organisations: [], sections: [] });
  return toReport(plan, { lost: findLost(read.source, keptTextsOf(plan)), warnings: ['A warning.'] });
}

describe('the report on an import', () => {
  it('has the fields that its schema asks for', async () => {
    const found = await report();
    expect(importReportSchema.parse(found)).toEqual(found);
    expect(found.items[1]).toMatchObject({
      type: 'report',
      section: 'Rapporter',
      lines: [7, 7],
      links: [{ label: 'her', url: '#', status: 'missing' }],
    });
    expect(found.warnings).toContain('A warning.');
  });

  it('is printed for people with what to settle first', async () => {
    const printed = printReport(await report(), 'nb');
    expect(printed.split('\n')[0]).toBe('Nyhetsbrev fra Havrådet (2022-05-01 – 2022-05-31)');
    expect(printed).toContain('2 seksjoner, 3 saker, 1 lenker (1 uten adresse)');
    expect(printed.indexOf('[ ]')).toBeLessThan(printed.indexOf('Funnet:'));
    expect(printed).toContain('Hver setning, lenketekst og utheving i kilden er gjenfunnet i utkastene.');
  });

  it('is printed in English where that is asked for, with what was lost', async () => {
    const found = await report();
    const printed = printReport({ ...found, lost: [{ kind: 'sentence', text: 'Gone.', line: 9 }] }, 'en');
    expect(printed).toContain('NOT FOUND AGAIN in the drafts: 1');
    expect(printed).toContain('! line 9: Gone.');
  });
});
