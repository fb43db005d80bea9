import fc from 'fast-check';
import { markdownNewsletters } from './newsletter.fixture';
import { readSource } from './parse/read-source';
import { planImport } from './plan-import';
import { keptTextsOf } from './verify/kept-texts';
import { findLost } from './verify/find-lost';
import type { ImportContext, ImportPlan, SourceDocument } from './types';

const CONTEXT: ImportContext = {
  organisations: [
    { documentId: 'council', names: ['Havrådet', 'Sea Council'], kind: 'agency' },
    { documentId: 'un', names: ['FN', 'UN'], kind: 'international' },
  ],
  sections: [{ documentId: 'reports', titles: ['Rapporter', 'Reports'], slug: 'rapporter' }],
};

async function read(markdown: string): Promise<SourceDocument> {
  const result = await readSource(Buffer.from(markdown), 'newsletter.md');
  if (result.status !== 'ok') throw new Error(result.message);
  return result.source;
}

/** Lines that are nothing but signs or a comment need no place. */
const NO_TEXT = /^(?:[^\p{L}\p{N}]*|<!--.*-->)$/u;

function uncoveredLines(markdown: string, plan: ImportPlan): string[] {
  const spans = [
    ...plan.items.map((item) => item.lines),
    ...plan.sections.map((section) => section.lines),
    ...plan.groups.map((group) => group.lines),
    ...plan.boilerplate.map((text) => text.lines),
    ...plan.issue.images.map((image): [number, number] => [image.line, image.line]),
  ];
  return markdown.split('\n').flatMap((line, index) => {
    const isCovered = spans.some(([from, to]) => index + 1 >= from && index + 1 <= to);
    return isCovered || NO_TEXT.test(line.trim()) ? [] : [`${index + 1}: ${line}`];
  });
}

describe('planImport on any newsletter', () => {
  it('loses nothing, leaves no line without a place, and plans the same again', async () => {
    await fc.assert(
      fc.asyncProperty(markdownNewsletters, async (markdown) => {
        const result = await readSource(Buffer.from(markdown), 'newsletter.md');
        if (result.status !== 'ok') return;
        const plan = planImport(result.source, CONTEXT);
        expect(findLost(result.source, keptTextsOf(plan))).toEqual([]);
        expect(uncoveredLines(markdown, plan)).toEqual([]);
        expect(planImport(result.source, CONTEXT)).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('reads any text at all without an error', async () => {
    const strange = fc.string({
      unit: fc.constantFrom(...Array.from('ab \n\n#*_[]()!|-:>`1.«"&\\~=+é\u00A0')),
      maxLength: 400,
    });
    await fc.assert(
      fc.asyncProperty(strange, async (text) => {
        const result = await readSource(Buffer.from(text), 'newsletter.md');
        if (result.status !== 'ok') return;
        const plan = planImport(result.source, CONTEXT);
        expect(findLost(result.source, keptTextsOf(plan))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the keys of items', () => {
  it('are the same for the same words elsewhere, and differ within one newsletter', async () => {
    const story = 'Havrådet publiserte i mai en rapport om tang.';
    const [first, second] = await Promise.all([
      read(`# Nyhetsbrev\n\n## Rapporter\n\n${story}\n\n${story}\n`),
      read(`# Nyhetsbrev\n\n## Annet\n\nFørst noe annet om møter.\n\n**${story}**\n`),
    ]);
    const keysOf = (source: SourceDocument): string[] =>
      planImport(source, CONTEXT)
        .items.filter((item) => item.title.startsWith('Havrådet'))
        .map((item) => item.key);
    const [one, two] = keysOf(first);
    expect(two).toBe(`${one}-2`);
    expect(keysOf(second)).toEqual([one]);
  });
});

describe('hostile text', () => {
  it.each([
    ['dashes', '-'.repeat(40_000)],
    ['blanks', `a${' '.repeat(40_000)}b`],
    ['capitals', 'Aa '.repeat(13_000)],
    ['numbers', `x ${'1. 2. '.repeat(7_000)}`],
    ['brackets', '(Ab '.repeat(10_000)],
    ['quotes', '"a «b “c '.repeat(4_500)],
    ['joints', 'og på i om til '.repeat(2_700)],
    ['addresses', 'a@b.c@'.repeat(6_600)],
    ['dates', '1.–2. mai 2022, '.repeat(2_500)],
    ['references', 'HR-2021-1-A, LB-2020-'.repeat(1_900)],
    ['see', 'se her, se mer, les mer '.repeat(1_600)],
    ['one word', 'å'.repeat(40_000)],
  ])('is planned to its end, without loss: %s', async (_name, text) => {
    const source = await read(`# News\n\n${text}\n\nEnd.`);
    // The suite's time limit is the bound: what backtracks would need hours.
    expect(findLost(source, keptTextsOf(planImport(source, CONTEXT)))).toEqual([]);
  });
});

describe('large newsletters', () => {
  it('are planned without loss, in a time that is told', async () => {
    const paragraph = (at: number): string =>
      `Havrådet publiserte i mai 2022 rapport nummer ${at} om tang og tare på nordkysten, se [her](#). Den viser at tangen vokser, og at det er **mye** av den, side ${at % 40}.`;
    const newsletter = (paragraphs: number): string =>
      `# Nyhetsbrev fra Havrådet\n\nmai 2022\n\n${Array.from({ length: paragraphs }, (_, at) => (at % 40 === 0 ? `## Rapporter del ${at}\n\n` : '') + paragraph(at)).join('\n\n')}\n`;
    const spent = async (paragraphs: number): Promise<number> => {
      const source = await read(newsletter(paragraphs));
      const started = performance.now();
      const plan = planImport(source, CONTEXT);
      expect(findLost(source, keptTextsOf(plan))).toEqual([]);
      return performance.now() - started;
    };
    await spent(100);
    const [small, large] = [await spent(700), await spent(5_600)];
    console.info(`planned 120 KB in ${Math.round(small)} ms, 1 MB in ${Math.round(large)} ms`);
  });

  it.each([
    ['one endless list', `# News\n\n${'- an entry of the list\n'.repeat(4_900)}`],
    ['one endless section', `# News\n\n${'It goes on and on without any news at all.\n\n'.repeat(15_000)}`],
    ['paragraphs before any heading', `${'Kjære leser, her er mer.\n\n'.repeat(20_000)}# News\n\nText.`],
    ['one endless table', `# News\n\n| a | b |\n|---|---|\n${'| c | d |\n'.repeat(4_900)}`],
    ['lines that recur', 'Nothing new.\n\n'.repeat(20_000)],
  ])('are planned without loss: %s', async (_name, markdown) => {
    const source = await read(markdown);
    const lost = findLost(source, keptTextsOf(planImport(source, CONTEXT)));
    expect(lost.slice(0, 3)).toEqual([]);
  });
});
