import fc from 'fast-check';
import { hostileText } from '../../../../../../domain/rich-text/blocks.fixture';
import { documentOf } from '../document/document-of';
import { article, editionOf, section } from '../document/edition.fixture';
import type { IssueDocument } from '../document/issue-document';
import { preheaderOf, subjectOf } from './subject';

const edition = editionOf([section('nytt', article('første-sak', { title: 'Første sak' }))]);

const titled = (title: string, number = 1): IssueDocument =>
  documentOf(
    {
      ...edition,
      edition: { ...edition.edition, number, note: 'Dato i sak 2.' },
      issue: { ...edition.issue, title },
    },
    'https://example.org',
  );

const introduced = (...paragraphs: string[]): IssueDocument =>
  documentOf(
    {
      ...edition,
      issue: {
        ...edition.issue,
        intro: {
          lang: 'en',
          blocks: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
        },
      },
    },
    'https://example.org',
  );

const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
// eslint-disable-next-line no-control-regex -- these are the ones meant
const UNFIT = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

describe('the subject of an e-mail', () => {
  it('is the title of the issue', () => {
    expect(subjectOf(titled('Nyhetsbrev, mai–juni 2022'))).toBe('Nyhetsbrev, mai–juni 2022');
  });

  it('says so where the edition corrects one that was sent', () => {
    expect(subjectOf(titled('Nyhetsbrev 3/2022', 2))).toBe('Rettelse: Nyhetsbrev 3/2022');
  });

  it.each([
    ['Nytt\r\nBcc: alle@example.org', 'Nytt Bcc: alle@example.org'],
    ['Nytt\nnummer\tto', 'Nytt nummer to'],
    ['Nytt\u2028\u0085nummer', 'Nytt nummer'],
    ['Nytt\u0000 nummer\u001b[31m', 'Nytt nummer[31m'],
    ['Nytt \u202Egnp.exe\u202C nummer', 'Nytt gnp.exe nummer'],
    ['<b>Nytt</b> & "nummer" 🎉', '<b>Nytt</b> & "nummer" 🎉'],
  ])('has %j as one line without what a header or a list of messages takes amiss', (title, subject) => {
    expect(subjectOf(titled(title))).toBe(subject);
  });

  it('is the number of the issue where the title cannot be seen', () => {
    expect(subjectOf(titled('\u202E'))).toBe('Nr. 3/2022');
  });

  it('is cut after a word, never within a character', () => {
    expect(subjectOf(titled('Menneskehandel og tvangsarbeid, '.repeat(5)))).toBe(
      'Menneskehandel og tvangsarbeid, Menneskehandel og tvangsarbeid, Menneskehandel og tvangsarbeid…',
    );
    expect(subjectOf(titled('👩‍👩‍👧‍👦'.repeat(200)))).toBe(`${'👩‍👩‍👧‍👦'.repeat(99)}…`);
    expect(subjectOf(titled('x'.repeat(10_000)))).toBe(`${'x'.repeat(99)}…`);
  });

  it('is never empty, too long, or unfit for a header', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText(), fc.string({ unit: 'binary', maxLength: 400 })), (title) => {
        const subject = subjectOf(titled(title));
        expect(subject).not.toBe('');
        expect(graphemes(subject)).toBeLessThanOrEqual(100);
        expect(subject).not.toMatch(UNFIT);
        expect(subject).toBe(subject.trim());
      }),
    );
  });
});

describe('the preheader of an e-mail', () => {
  const GREETING = 'Kjære alle sammen!';
  const LEAD = 'This issue tells of two judgments, a new report and a seminar in the autumn.';

  it('is the first paragraph of the introduction that is more than a greeting, in its language', () => {
    expect(preheaderOf(introduced(GREETING, LEAD))).toEqual({ lang: 'en', text: LEAD });
  });

  it('is what the entries are about where the introduction says nothing', () => {
    expect(preheaderOf(introduced(GREETING))).toEqual({ lang: 'nb', text: 'Første sak' });
  });

  it('is about the issue where it has no entries either', () => {
    expect(preheaderOf(documentOf(editionOf([]), 'https://example.org')).text).toBe(
      'Nr. 3/2022 · mai–juni 2022 · Publisert 1. juli 2022',
    );
  });

  it('is what was corrected in a correction', () => {
    expect(preheaderOf(titled('Nytt', 2)).text).toBe('Rettet 1. juli 2022: Dato i sak 2.');
  });

  it('is cut at 140 characters', () => {
    const { text } = preheaderOf(introduced('ord '.repeat(100)));
    expect(graphemes(text)).toBeLessThanOrEqual(140);
    expect(text).toMatch(/ord…$/);
  });
});
