import {
  findLost,
  keptTextsOf,
  planImport,
  readSource,
  type ImportPlan,
  type LostPassage,
  type SourceDocument,
} from '../../src/plugins/newsletter-import/server/src/domain';
import {
  differences,
  figuresOf,
  matchItems,
  readExpectation,
  readNewsletter,
  type Expectation,
  type Figures,
  type ItemMatch,
} from '../helpers/newsletter-expectations';
import { wordDocument } from '../helpers/word-document';

const NEWSLETTERS = [
  'arbeidsliv-2023-03.md',
  'bolgebryteren-2-2022.md',
  'border-children-2023-q2.md',
  'byggskikk.html',
  'domsbrevet-3-2021.md',
  'eu-desk-brief.html',
  'innvandrerhelse-nn.md',
  'justice-quarterly.md',
  'vannverk-info-1-2024.md',
  'wildlife-crime-2021.md',
  'fjellvakta-1-2023.md',
  'grensenytt-2-2018.md',
  'green-roofs.html',
  'havna-3-2023.md',
  'hvalvarsel-2021-09.md',
  'kommunebrevet.html',
  'kurskalenderen-host-2020.md',
  'listserv-bulletin.md',
  'lonnsbladet-pdf.md',
  'open-rivers-12.md',
  'privacy-watch-2019.md',
  'roof-and-rent-digest.md',
  'samebladet-vaar-2024.md',
  'seed-library-mail.html',
  'shelter-bulletin-may-2021.md',
];

interface Imported {
  source: SourceDocument;
  plan: ImportPlan;
  lost: LostPassage[];
}

interface Compared extends Imported {
  expectation: Expectation;
  matches: ItemMatch[];
  figures: Figures;
}

async function importBytes(bytes: Buffer, fileName: string): Promise<Imported> {
  const read = await readSource(bytes, fileName);
  if (read.status !== 'ok') throw new Error(read.message);
  const plan = planImport(read.source, { organisations: [], sections: [] });
  return { source: read.source, plan, lost: findLost(read.source, keptTextsOf(plan)) };
}

async function compare(fileName: string): Promise<Compared> {
  const expectation = readExpectation(fileName.replace(/\.[a-z]+$/, ''));
  const imported = await importBytes(readNewsletter(fileName), fileName);
  const matches = matchItems(expectation, imported.plan);
  return { ...imported, expectation, matches, figures: figuresOf(matches, imported.plan) };
}

function printed(fileName: string, { figures, lost, expectation, plan, matches }: Compared): string {
  const { counted, found, onLines, ofType, ofKind, withKind } = figures;
  return [
    `${fileName}: ${onLines} of ${counted} items on the counted lines (${found} planned), ${ofType} of the counted type, ${ofKind} of ${withKind} kinds, ${lost.length} passages lost`,
    ...lost.map((passage) => `    lost ${passage.kind} on line ${passage.line}: ${passage.text}`),
    ...differences(expectation, plan, matches).map((line) => `    ${line}`),
  ].join('\n');
}

describe('newsletters of other makers', () => {
  const compared = new Map<string, Compared>();
  const of = (fileName: string): Compared => {
    const found = compared.get(fileName);
    if (!found) throw new Error(`${fileName} was not read.`);
    return found;
  };

  beforeAll(async () => {
    for (const fileName of NEWSLETTERS) compared.set(fileName, await compare(fileName));
    console.info([...compared].map(([fileName, result]) => printed(fileName, result)).join('\n'));
  });

  describe.each(NEWSLETTERS)('%s', (fileName) => {
    it('has the counted sections and sub-headings', () => {
      const { plan, expectation } = of(fileName);
      expect(plan.sections.map((section) => section.title)).toEqual(expectation.sections);
      expect(plan.groups.map((group) => group.heading)).toEqual(expectation.groups);
    });

    it('tells of the issue what its masthead says', () => {
      const { plan, expectation } = of(fileName);
      const { language, ...issue } = expectation.issue;
      expect(plan.language).toBe(language);
      expect(plan.issue).toMatchObject(issue);
    });

    it('has nearly all items on the counted lines, and no more', () => {
      const { counted, found, onLines } = of(fileName).figures;
      expect(onLines / Math.max(counted, found)).toBeGreaterThanOrEqual(0.94);
    });

    it('gives nearly all items the counted type', () => {
      const { counted, ofType } = of(fileName).figures;
      expect(ofType / counted).toBeGreaterThanOrEqual(0.94);
    });

    it('has the references, dates and links in their items', () => {
      const { expectation, plan, matches } = of(fileName);
      const wrong = differences(expectation, plan, matches);
      expect(wrong.filter((line) => /^(?:reference|dates|links):/.test(line))).toEqual([]);
    });

    it('loses nothing', () => {
      expect(of(fileName).lost).toEqual([]);
    });
  });

  it('are in all of the counted type for 97 items of 100', () => {
    const figures = [...compared.values()].map((result) => result.figures);
    const sum = (of: (each: Figures) => number): number =>
      figures.reduce((total, each) => total + of(each), 0);
    const share = sum((each) => each.ofType) / sum((each) => each.counted);
    console.info(
      `${sum((each) => each.ofType)} of ${sum((each) => each.counted)} items of the counted type, ${sum((each) => each.ofKind)} of ${sum((each) => each.withKind)} of the counted kind`,
    );
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});

describe('a newsletter as a Word document', () => {
  it.each([
    'arbeidsliv-2023-03.md',
    'bolgebryteren-2-2022.md',
    'open-rivers-12.md',
    'hvalvarsel-2021-09.md',
    'shelter-bulletin-may-2021.md',
  ])('is planned like the same text in Markdown: %s', async (fileName) => {
    const markdown = await importBytes(readNewsletter(fileName), fileName);
    const word = await importBytes(wordDocument(markdown.source.root), fileName.replace('.md', '.docx'));
    const told = ({ plan }: Imported): string[] =>
      plan.items
        .filter((item) => item.kind !== 'image')
        .map((item) => `${item.type} ${item.kind} ${item.title} [${item.section}]`);
    expect(word.source.format).toBe('docx');
    expect(told(word)).toEqual(told(markdown));
    expect(word.lost).toEqual([]);
  });
});
