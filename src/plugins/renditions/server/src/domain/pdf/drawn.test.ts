import { drawn } from './drawn';

/** Says which texts it was given together. */
const draw = (texts: readonly string[]): string[] =>
  texts.map((text, index) => `${text}:${index + 1}/${texts.length}`);

describe('drawn texts of a document', () => {
  it('are drawn by themselves, but for what no reader sees', () => {
    expect(
      drawn({ lang: 'nb', text: 'Tittel', dates: ['mai', 'juni'], anchor: 'tittel', number: 3 }, draw),
    ).toEqual({
      lang: 'nb',
      text: 'Tittel:1/1',
      dates: ['mai:1/1', 'juni:1/1'],
      anchor: 'tittel',
      number: 3,
    });
  });

  it('are drawn together where they are runs of one paragraph, those of its links too', () => {
    const url = 'https://ærlig.example.org/';
    const paragraph = {
      type: 'paragraph',
      runs: [
        { type: 'text', text: 'a', bold: true },
        {
          type: 'link',
          url,
          about: 'Rapporten',
          runs: [
            { type: 'text', text: 'b' },
            { type: 'text', text: 'c', code: true },
          ],
        },
        { type: 'text', text: 'd' },
      ],
    };
    expect(drawn(paragraph, draw)).toEqual({
      type: 'paragraph',
      runs: [
        { type: 'text', text: 'a:1/4', bold: true },
        {
          type: 'link',
          url: 'https://xn--rlig-uoa.example.org/',
          about: 'Rapporten:1/1',
          runs: [
            { type: 'text', text: 'b:2/4' },
            { type: 'text', text: 'c:3/4', code: true },
          ],
        },
        { type: 'text', text: 'd:4/4' },
      ],
    });
  });

  it('of an image stand in its place, and its alternative text is kept as it is', () => {
    expect(drawn({ url: 'https://example.org/a.png', alt: 'Kart', caption: null }, draw)).toEqual({
      url: 'https://example.org/a.png',
      alt: 'Kart',
      instead: 'Kart:1/1',
      caption: null,
    });
  });
});
