import type { Blocks } from '../../../../../../domain/rich-text';
import type { KeptTexts, PlannedLink } from '../types';
import { blocks, item, plan } from './plan.fixture';
import { storedTexts, type StoredDrafts } from './stored-texts';

const linked: Blocks = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Read ' },
      {
        type: 'link',
        url: 'https://example.org',
        children: [
          { type: 'text', text: 'the ' },
          { type: 'text', text: 'report', bold: true },
        ],
      },
    ],
  },
];
const link = (label: string, status: PlannedLink['status']): PlannedLink => ({
  label,
  url: status === 'ok' ? 'https://example.org' : '#',
  status,
  role: 'info',
  line: 1,
});

const textsOf = (changes: Partial<StoredDrafts>, planned = plan()): KeptTexts =>
  storedTexts(
    {
      issue: { title: 'Kystnytt', intro: [], closing: [] },
      hasMasthead: true,
      sectionTitles: ['News'],
      groupHeadings: ['Norway'],
      entries: [],
      newsletter: { name: 'Kystnytt', richTexts: [], texts: [] },
      ...changes,
    },
    planned,
  );

describe('the texts read back of stored drafts', () => {
  it('are those of issue, sections, groups, entries and newsletter', () => {
    const { texts, headings } = textsOf({
      issue: { title: 'Kystnytt 2', intro: blocks('Hello.'), closing: blocks('Goodbye.') },
      entries: [{ title: 'New lights', text: blocks('They are green.'), linkLabels: [], placed: [] }],
      newsletter: { name: 'Kystnytt', richTexts: [blocks('We watch.')], texts: ['post@example.org'] },
    });
    expect(texts).toEqual(['Hello.', 'Goodbye.', 'We watch.', 'They are green.', 'post@example.org']);
    expect(headings).toEqual(['Kystnytt 2', 'Kystnytt', 'News', 'Norway', 'New lights']);
  });

  it('hold the labels of links and the emphasis of rich text, parts put together', () => {
    const { linkLabels, emphasis } = textsOf({
      entries: [{ title: 'Report', text: linked, linkLabels: ['here'], placed: [] }],
    });
    expect(linkLabels).toEqual(['here', 'the report']);
    expect(emphasis).toEqual(['report']);
  });

  it('hold the printed masthead only where the stored number and period say it', () => {
    const planned = plan({ issue: { printed: ['No. 2, May 2022'] } });
    expect(textsOf({ hasMasthead: true }, planned).headings).toContain('No. 2, May 2022');
    expect(textsOf({ hasMasthead: false }, planned).headings).not.toContain('No. 2, May 2022');
  });

  it('hold the label of a link that lost its target where the words are', () => {
    const planned = plan({
      items: [item({ links: [link('the programme', 'missing'), link('a map', 'ok')] })],
    });
    const issue = { title: '', intro: blocks('See the programme and a map.'), closing: [] };
    expect(textsOf({ issue }, planned).linkLabels).toEqual(['the programme']);
    expect(textsOf({}, planned).linkLabels).toEqual([]);
  });

  it('hold the marks of a text that a placement tells in plain words', () => {
    const planned = plan({ items: [item({ links: [link('the map', 'ok')], emphasis: ['green', 'red'] })] });
    const entry = {
      title: '',
      text: [],
      linkLabels: [],
      placed: ['See the map (https://example.org): green.'],
    };
    const { linkLabels, emphasis } = textsOf({ entries: [entry] }, planned);
    expect(linkLabels).toEqual(['the map']);
    expect(emphasis).toEqual(['green']);
  });
});
