import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../parse/read-source';
import { planImport } from '../plan-import';
import type { ImportPlan, KeptTexts, LostPassage, SourceDocument } from '../types';
import { findLost } from './find-lost';
import { keptTextsOf } from './kept-texts';

interface Imported {
  source: SourceDocument;
  plan: ImportPlan;
  kept: KeptTexts;
}

async function importText(text: string, name = 'newsletter.md'): Promise<Imported> {
  const read = await readSource(Buffer.from(text), name);
  if (read.status !== 'ok') throw new Error(read.message);
  const plan = planImport(read.source, { organisations: [], sections: [] });
  return { source: read.source, plan, kept: keptTextsOf(plan) };
}

const MARKED_AS_TITLES = new Set(['Hvalvarslingssekretariatet (HVS)', 'OFFICE OF THE COORDINATOR']);

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

describe.each(['hvalvarsel-2021-09.md', 'border-children-2023-q2.md', 'seed-library-mail.html'])(
  'what is missing of %s',
  (fileName) => {
    let imported: Imported;
    beforeAll(async () => {
      const folder = path.resolve(process.cwd(), 'tests/fixtures/own-newsletters');
      imported = await importText(readFileSync(path.join(folder, fileName), 'utf8'), fileName);
    });

    it('is nothing when all is kept', () => {
      expect(findLost(imported.source, imported.kept)).toEqual([]);
    });

    it('is reported for every item that is taken out', () => {
      const { source, plan } = imported;
      const unnoticed = plan.items.filter((item, index) => {
        if (item.type === 'issue') return false;
        return findLost(source, keptTextsOf({ ...plan, items: without(plan.items, index) })).length === 0;
      });
      expect(unnoticed.map((item) => item.title)).toEqual([]);
    });

    it('is reported for every link that is taken out, each "here" by itself', () => {
      const { source, kept } = imported;
      const lost = kept.linkLabels.map((label, index) => ({
        label,
        lost: findLost(source, { ...kept, linkLabels: without(kept.linkLabels, index) }).map(
          ({ kind, text }) => `${kind} ${text}`,
        ),
      }));
      expect(kept.linkLabels.length).toBeGreaterThan(4);
      expect(lost).toEqual(kept.linkLabels.map((label) => ({ label, lost: [`link ${label}`] })));
    });

    it('is reported for every emphasised term that is taken out', () => {
      const { source, kept } = imported;
      const unnoticed = kept.emphasis.filter((_, index) => {
        const lost = findLost(source, { ...kept, emphasis: without(kept.emphasis, index) });
        return !lost.some((passage) => passage.kind === 'emphasis');
      });
      expect(kept.emphasis.length).toBeGreaterThan(4);
      // Lines of the masthead, and of signatures in capitals, are kept as titles are: without marks.
      expect(unnoticed.filter((term) => !MARKED_AS_TITLES.has(term))).toEqual([]);
    });

    it('is reported for every sentence that is taken out', () => {
      const { source, kept } = imported;
      const told = kept.texts.flatMap((text, at) =>
        text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => ({ sentence, at, text })),
      );
      const unnoticed = told.filter(({ sentence, at, text }) => {
        const texts = kept.texts.map((other, index) => (index === at ? text.replace(sentence, '') : other));
        return (
          sentence.split(' ').length > 4 &&
          findLost(source, { ...kept, texts, headings: ['News'] }).length === 0
        );
      });
      expect(told.length).toBeGreaterThan(20);
      expect(unnoticed.map(({ sentence }) => sentence)).toEqual([]);
    });
  },
);

describe('findLost', () => {
  const story = 'The council published a report on seaweed in May.';
  const lostOf = async (
    text: string,
    change: (kept: KeptTexts) => Partial<KeptTexts>,
  ): Promise<LostPassage[]> => {
    const { source, kept } = await importText(text);
    return findLost(source, { ...kept, ...change(kept) });
  };

  it('names kind, text and line of what is missing', async () => {
    const text = `# News\n\n## Reports\n\n${story}\n\nA second report followed in June, [here](#).\n`;
    const isOther = (kept: string): boolean => !kept.includes('seaweed');
    const lost = await lostOf(text, ({ texts, headings }) => ({
      texts: texts.filter(isOther),
      headings: headings.filter(isOther),
    }));
    expect(lost).toEqual([{ kind: 'sentence', text: story, line: 5 }]);
  });

  it('counts: what the source says three times must be kept three times', async () => {
    const text = `# News\n\n## A section\n\n${story} Nothing new.\n\n## Another\n\n${story} Nothing new.\n\n## A third\n\n${story} Nothing new.\n`;
    expect(await lostOf(text, () => ({}))).toEqual([]);
    const lost = await lostOf(text, (kept) => ({ texts: kept.texts.slice(1) }));
    expect(lost.map((passage) => passage.text)).toEqual([story, 'Nothing new.']);
  });

  it('does not take a lost word for one inside another', async () => {
    const lost = await lostOf(`# News\n\n${story} It is long.\n\nA **re**port on **seaweed**.\n`, () => ({
      emphasis: ['seaweed reports'],
    }));
    expect(lost).toEqual([expect.objectContaining({ kind: 'emphasis', text: 're' })]);
  });

  it('accepts emphasis that was joined to its neighbour, or divided', async () => {
    const text = '# News\n\nThe **council of the coast** met **in May**.\n';
    expect(await lostOf(text, () => ({ emphasis: ['council of', 'the coast', 'in May'] }))).toEqual([]);
  });

  it('accepts an enumerating sentence that was divided among its matters', async () => {
    const text =
      '# News\n\nThe council has published reports on Norway [here](#), on Sweden [there](#) and on Denmark [too](#).\n';
    const lead = 'The council has published reports';
    const texts = [`${lead} on Norway here`, `${lead} on Sweden there`, `${lead} on Denmark too`];
    expect(await lostOf(text, () => ({ texts }))).toEqual([]);
    expect(await lostOf(text, () => ({ texts: texts.slice(0, 2) }))).toHaveLength(1);
  });

  it('accepts a heading of two sentences that was kept without its number and its period', async () => {
    const text = `# News\n\n**3. Fra Fafo nr. 12. Rapporter høsten 2022**\n\n${story}\n`;
    const lostUnder = (heading: string): Promise<LostPassage[]> =>
      lostOf(text, () => ({ headings: ['News', heading], texts: [story], emphasis: [] }));
    expect(await lostUnder('Fra Fafo nr. 12. Rapporter')).toEqual([]);
    expect((await lostUnder('Fra Fafo nr. 12')).map((lost) => lost.kind)).toEqual(['sentence', 'emphasis']);
    expect((await lostUnder('Rapporter')).map((lost) => lost.text)).toContain('Fra Fafo nr.');
  });

  describe.each([
    ['in paragraphs', (lines: readonly string[]) => lines.join('\n\n')],
    ['in indented text', (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n\n')],
    ['under fences', (lines: readonly string[]) => `\`\`\`\n${lines.join('\n\n')}\n\`\`\``],
  ])('needs neither page numbers nor repeated running heads %s', (_, foot) => {
    const page = (at: number): string =>
      `${story.replace('May', `week ${at}`)}\n\n${foot([`Coast News, page ${at}`, `${at}`])}\n\n`;
    const text = `# News of the coast\n\n${page(1)}${page(2)}${page(3)}${page(4)}`;

    it('where nothing else is missing', async () => {
      expect(await lostOf(text, () => ({}))).toEqual([]);
    });

    it('but all that stands between them', async () => {
      const lost = await lostOf(text, () => ({ texts: [], headings: [] }));
      expect(lost.filter((passage) => passage.text.includes('seaweed'))).toHaveLength(4);
    });
  });

  it('tells of a sentence on a line that text with breaks seems to reach', async () => {
    const page =
      '<h1>News</h1>\n<pre>First line of text<br><br>x<br><br>7<br><br>y</pre>\n<p>Short.</p>\n\n\n';
    const { source, kept } = await importText(`${page}<p>${story}</p>\n`, 'news.html');
    expect(findLost(source, kept)).toEqual([]);
    const texts = kept.texts.map((text) => text.replace(story, ''));
    expect(findLost(source, { ...kept, texts, headings: ['News'] }).map((lost) => lost.text)).toEqual([
      story,
    ]);
  });
});
