import { blocksOf } from '../structure/blocks.fixture';
import { buildOutline } from '../structure/outline';
import { headingRanks } from '../structure/ranks';
import type { ReadingContext } from './reading';
import { segmentsOf } from './segmenter';

const CONTEXT: ReadingContext = {
  language: 'en',
  year: 2022,
  findOrganisations: () => [],
  publisherNames: ['Sea Council', 'the Council', 'Havrådet', 'Rådet'],
  newsletterName: 'Coast News',
};

/** The matters of a text, each as its first words, parted by `/` where it has several passages. */
async function mattersOf(markdown: string): Promise<string[]> {
  const blocks = await blocksOf(`# Section\n\n# Other\n\n# Section\n\n${markdown}`);
  const outline = buildOutline(blocks, headingRanks(blocks), () => 2);
  return outline.leaves
    .flatMap((leaf) => segmentsOf(leaf, CONTEXT))
    .map((segment) =>
      segment.readings.map((reading) => reading.text.replace(/\s+/g, ' ').slice(0, 14).trim()).join(' / '),
    );
}

describe('under a heading that gathers', () => {
  it.each([
    [
      'paragraphs about different things',
      'The city built a bridge.\n\nHarbours were dredged.',
      ['The city built', 'Harbours were'],
    ],
    [
      'what refers back goes on',
      'The city built a bridge.\n\nIt is 200 metres long.',
      ['The city built / It is 200 metr'],
    ],
    [
      'a definite noun goes on',
      'A report on tides came out.\n\nThe report is long.',
      ['A report on ti / The report is'],
    ],
    [
      'where to find more goes on',
      'The city built a bridge.\n\nRead more [here](#).',
      ['The city built / Read more here'],
    ],
    [
      'a text that ends in a colon goes on',
      'The city has plans:\n\nBridges will be built.',
      ['The city has p / Bridges will b'],
    ],
    [
      'a definite compound is news',
      'Rapporten om tang kom i mai.\n\nHavneutvalget la fram en plan.',
      ['Rapporten om t', 'Havneutvalget'],
    ],
    [
      'the annual conference is news',
      'A report came out.\n\nThe annual conference took place in May.',
      ['A report came', 'The annual con'],
    ],
    [
      'thanks stand by themselves',
      'The city built a bridge.\n\nThank you for your help!\n\nHarbours opened.',
      ['The city built', 'Thank you for', 'Harbours opene'],
    ],
    [
      'other issues stand by themselves',
      'The city built a bridge.\n\nNext Coast News comes in May.',
      ['The city built', 'Next Coast New'],
    ],
    [
      'a ruling of its own',
      'Oslo tingrett dømte en mann (TOSL-2021-1).\n\nBergen tingrett frifant to (TBERG-2021-2).',
      ['Oslo tingrett', 'Bergen tingret'],
    ],
    [
      'an appeal goes on with its ruling',
      'Oslo tingrett dømte en mann (TOSL-2021-1).\n\nDommen ble anket, LB-2021-3.',
      ['Oslo tingrett / Dommen ble ank'],
    ],
  ])('%s', async (_what, markdown, expected) => {
    expect(await mattersOf(markdown)).toEqual(expected);
  });
});

describe('in one paragraph', () => {
  it.each([
    [
      'each sentence with news and a link is a matter',
      'Parliament rejected a motion, see [here](#). In May the minister also answered a question, see [here](#).',
      ['Parliament rej', 'In May the min'],
    ],
    [
      'one with a link to the same is not',
      'Parliament rejected a motion, see [here](#). The motion is also available on [our site](#).',
      ['Parliament rej'],
    ],
    [
      'reports are enumerated with a link each',
      'Greta published reports on Norway [here](#), on Sweden [here](#) and on Denmark [here](#).',
      ['Greta publishe', 'Greta publishe', 'Greta publishe'],
    ],
    [
      'events are enumerated that were attended',
      'We took part in a meeting in April and in the Tide seminar in May.',
      ['We took part i', 'We took part i'],
    ],
    [
      'three links about one thing are one matter',
      'The plan is out: [text](#), [map](#) and [summary](#).',
      ['The plan is ou'],
    ],
  ])('%s', async (_what, markdown, expected) => {
    expect(await mattersOf(markdown)).toEqual(expected);
  });
});

describe('in a list', () => {
  it.each([
    [
      'events with days are matters',
      '- 3 May: Seminar on tides\n- 9 May: Course on knots',
      ['3 May: Seminar', '9 May: Course'],
    ],
    [
      'what a report has belongs to it',
      'The report tells of\n\n- tides\n- ebbs\n- floods',
      ['The report tel / tides ebbs flo'],
    ],
    [
      'a sentence that introduces goes with the first',
      'Courses were held:\n\n- webinar on 3 May, see [here](#)\n- webinar on 9 May, see [here](#)',
      ['webinar on 3 M / Courses were h', 'webinar on 9 M'],
    ],
    [
      'nested entries belong to their entry',
      '- The city published a plan, see [plan](#)\n  - bridges\n  - roads\n- The port published a map, see [map](#)',
      ['The city publi', 'The port publi'],
    ],
  ])('%s', async (_what, markdown, expected) => {
    expect(await mattersOf(markdown)).toEqual(expected);
  });
});

describe('in a table', () => {
  it('rows with dates are matters, and the first has the header', async () => {
    const matters = await mattersOf('| When | What |\n|---|---|\n| 3 May | Seminar |\n| 9 May | Course |');
    expect(matters).toEqual(['3 May – Semina', '9 May – Course']);
  });

  it('figures are part of the text above', async () => {
    const matters = await mattersOf(
      'Catches fell.\n\n| Fish | Tonnes |\n|---|---|\n| Cod | 5 |\n| Haddock | 7 |',
    );
    expect(matters).toHaveLength(1);
  });
});

describe('bold words that open paragraphs', () => {
  it('are titles where they recur, and what follows belongs to them', async () => {
    const matters = await mattersOf(
      '**New chair.** Ann is chair.\n\nShe was dean.\n\n**New hall.** A hall opens.',
    );
    expect(matters).toEqual(['New chair. Ann / She was dean.', 'New hall. A ha']);
  });

  it('are no titles where they are labels', async () => {
    expect(
      await mattersOf('A course on tides is held.\n\n**Place:** the pier\n\n**Time:** noon'),
    ).toHaveLength(1);
  });
});
