import { blocksOf, notes } from './blocks.fixture';

const TEXT = 'The council published a report on seaweed, and it is long.';

describe('a line that stands for a heading', () => {
  it.each([
    ['in capitals', `REPORTS\n\n${TEXT}\n\nEVENTS\n\n${TEXT}`, 'capitals 1'],
    ['in bold', `**Reports**\n\n${TEXT}\n\n**Events**\n\n${TEXT}`, 'bold 1'],
    ['with a number', `1. Reports\n\n${TEXT}\n\n2. Events\n\n${TEXT}`, 'numbered 1'],
    ['with a rule of tildes', `Reports\n~~~~~~~\n\n${TEXT}\n\nEvents\n~~~~~~\n\n${TEXT}`, 'markup 2'],
    ['in italics, where nothing else is one', `*Reports*\n\n${TEXT}\n\n*Events*\n\n${TEXT}`, 'italic 1'],
  ])('is made one: %s', async (_how, markdown, style) => {
    const headings = notes(await blocksOf(markdown)).filter((note) => !note.startsWith('paragraph'));
    expect(headings.map((note) => note.toLowerCase())).toEqual([`${style}: reports`, `${style}: events`]);
  });

  it('is parted from the text right below it', async () => {
    expect(notes(await blocksOf(`REPORTS\n${TEXT}\n\nEVENTS\n${TEXT}`))).toEqual([
      'capitals 1: REPORTS',
      `paragraph: ${TEXT}`,
      'capitals 1: EVENTS',
      `paragraph: ${TEXT}`,
    ]);
  });

  it('is none where nothing stands under it, or it is said once', async () => {
    const markdown = `# News\n\n${TEXT}\n\n**Read it!**\n\n${TEXT}\n\n**THE END**`;
    expect(notes(await blocksOf(markdown)).filter((note) => !note.startsWith('paragraph'))).toEqual([
      'markup 1: News',
    ]);
  });

  it('is no greeting and no address', async () => {
    const markdown = `**Vi ønsker alle en god sommer**\n\n${TEXT}\n\n**post@example.org**\n\n${TEXT}\n\n**Reports**\n\n${TEXT}\n\n**Events**\n\n${TEXT}`;
    const bold = notes(await blocksOf(markdown)).filter((note) => note.startsWith('bold'));
    expect(bold).toEqual(['bold 1: Reports', 'bold 1: Events']);
  });

  it('keeps the level its number gives', async () => {
    const markdown = `1. Reports\n\n1.1 Ours\n\n${TEXT}\n\n1.2 Others\n\n${TEXT}\n\n2. Events\n\n${TEXT}`;
    expect(notes(await blocksOf(markdown)).filter((note) => note.startsWith('numbered'))).toEqual([
      'numbered 1: Reports',
      'numbered 2: 1.1 Ours',
      'numbered 2: 1.2 Others',
      'numbered 1: Events',
    ]);
  });
});
