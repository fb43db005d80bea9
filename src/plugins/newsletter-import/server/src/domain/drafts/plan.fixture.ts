import type { Blocks } from '../../../../../../domain/rich-text';
import type { ImportPlan, PlannedIssue, PlannedItem } from '../types';

/** Rich text of plain paragraphs. */
export const blocks = (...texts: string[]): Blocks =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A planned article, changed as a test needs it. */
export const item = (changes: Partial<PlannedItem> = {}): PlannedItem => ({
  key: 'fingerprint-of-the-new-lights',
  type: 'article',
  kind: 'notice',
  title: 'New lights',
  section: 'News',
  group: null,
  lines: [10, 12],
  dates: [],
  organisations: [],
  reference: null,
  links: [],
  emphasis: [],
  confidence: 0.9,
  reason: 'It says so.',
  blocks: blocks('New lights have been put up.'),
  flattened: [],
  fields: { kind: 'notice' },
  doubts: [],
  crossReferences: [],
  ...changes,
});

/** A plan of one issue with one section and one article, changed as a test needs it. */
export const plan = ({
  issue = {},
  ...changes
}: Partial<Omit<ImportPlan, 'issue'>> & { issue?: Partial<PlannedIssue> } = {}): ImportPlan => ({
  language: 'nb',
  issue: {
    title: 'Kystnytt',
    publisher: 'Kystvakten',
    number: 2,
    year: 2022,
    periodStart: '2022-05-01',
    periodEnd: '2022-06-30',
    intro: blocks('Hello.'),
    closing: blocks('Goodbye.'),
    images: [],
    printed: [],
    ...issue,
  },
  sections: [{ key: 'news', title: 'News', matched: null, lines: [8, 20], headings: ['News'] }],
  groups: [],
  items: [item()],
  boilerplate: [],
  warnings: [],
  ...changes,
});
