import type { Block } from '../../../../../../domain/rich-text';
import { anImage } from '../../../../../../domain/rich-text/blocks.fixture';
import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { article, editionOf, linkTo, section } from '../document/edition.fixture';
import { checkDocument } from './check-document';

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block => ({
  type: 'paragraph',
  children,
});
const image = (alternativeText: string | null): Block => ({
  type: 'image',
  image: { ...anImage, url: '/uploads/kart.png', alternativeText, caption: null },
  children: [text('')],
});
const heading = (level: 1 | 2 | 3 | 4, words: string): Block => ({
  type: 'heading',
  level,
  children: [text(words)],
});

const foundIn = (entry: EditionEntry): unknown[] =>
  checkDocument(editionOf([section('a', entry)]), null).map(({ code, values }) => [code, values]);
const foundOf = (changes: Partial<Edition>, emailBytes: number | null = null): unknown[] =>
  checkDocument(editionOf([], changes), emailBytes).map(({ code, subject, values }) => [
    code,
    subject.kind,
    values,
  ]);

describe('before an issue is published, the pre-flight tells of', () => {
  it('link texts that say nothing alone, in lists of links and in running text', () => {
    const link = { type: 'link' as const, url: 'https://example.org/', children: [text('her')] };
    expect(
      foundIn(
        article('sak', {
          body: [
            paragraph(text('Les mer '), link),
            { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [link] }] },
          ],
          links: [linkTo('Les mer', 'https://example.org/'), linkTo('Rapporten', 'https://example.org/')],
        }),
      ),
    ).toEqual([
      ['link_says_nothing', { label: 'her' }],
      ['link_says_nothing', { label: 'her' }],
      ['link_says_nothing', { label: 'Les mer' }],
    ]);
  });

  it('images without alternative text, and entries that are nothing but images', () => {
    expect(foundIn(article('sak', { body: [paragraph(text('Se kartet.')), image(null)] }))).toEqual([
      ['image_without_alt', { name: 'kart.png' }],
    ]);
    expect(foundIn(article('sak', { body: [image('Plakat med program')] }))).toEqual([['text_in_image', {}]]);
    expect(
      foundIn(article('sak', { body: [image('Kart')], intro: { lang: 'nb', text: 'Slik ligger det.' } })),
    ).toEqual([]);
  });

  it('headings that skip a level', () => {
    expect(
      foundIn(article('sak', { body: [heading(2, 'Først'), heading(4, 'For dypt'), heading(3, 'Greit')] })),
    ).toEqual([['heading_skips_level', { heading: 'For dypt' }]]);
  });

  it('dates that contradict their weekday, in the language they are written in', () => {
    const wrong = paragraph(text('Møtet er onsdag 3. mai 2022.'));
    expect(foundIn(article('sak', { body: [wrong] }))).toEqual([
      ['weekday_wrong', { written: 'onsdag 3. mai 2022', right: 'tirsdag' }],
    ]);
    expect(foundIn(article('sak', { lang: 'en', body: [wrong] }))).toEqual([]);
    expect(foundOf({ issue: { ...editionOf([]).issue, intro: { lang: 'nb', blocks: [wrong] } } })).toEqual([
      ['weekday_wrong', 'issue', { written: 'onsdag 3. mai 2022', right: 'tirsdag' }],
    ]);
  });

  it("a newsletter's colours that are too pale for text", () => {
    const { newsletter } = editionOf([]);
    expect(
      foundOf({
        newsletter: newsletter && { ...newsletter, primaryColour: '#ffcc00', accentColour: '#1d4e79' },
      }),
    ).toEqual([['contrast_low', 'issue', { colour: '#ffcc00', ratio: 1.5 }]]);
  });

  it('an e-mail that Gmail would cut off', () => {
    expect(foundOf({}, 102_400)).toEqual([]);
    expect(foundOf({}, 102_401)).toEqual([['email_too_large', 'issue', { kilobytes: 103 }]]);
  });

  it('all of it in the order in which it is read, and last of the issue as a whole', () => {
    const wrong = (day: string) => [paragraph(text(`Møtet er onsdag ${day}. mai 2022.`))];
    const found = checkDocument(
      editionOf([{ ...section('a', article('sak', { body: wrong('12') })) }], {
        issue: {
          ...editionOf([]).issue,
          intro: { lang: 'nb', blocks: wrong('10') },
          closing: { lang: 'nb', blocks: wrong('13') },
        },
      }),
      200_000,
    );
    expect(found.map(({ code, values }) => values.written ?? code)).toEqual([
      'onsdag 10. mai 2022',
      'onsdag 12. mai 2022',
      'onsdag 13. mai 2022',
      'email_too_large',
    ]);
  });

  it('the entry and the section it is in, so that the editor gets there', () => {
    const entry = article('sak', { title: 'Saken', links: [linkTo('her', null)] });
    const intro = { lang: 'nb', blocks: [image('')] };
    const [first, second] = checkDocument(editionOf([{ ...section('a', entry), intro }]), null);
    expect(first?.subject).toEqual({ kind: 'section', documentId: section('a').id });
    expect(second).toEqual({
      severity: 'look',
      code: 'link_says_nothing',
      subject: {
        kind: 'entry',
        uid: 'api::article.article',
        documentId: entry.id,
        placement: entry.placement,
      },
      title: 'Saken',
      values: { label: 'her' },
    });
  });
});
