import type { Block } from '../../../../../domain/rich-text';
import { isSameText, textHashes } from './text-hashes';
import { translatedFields } from './translated-fields';
import { basisAfterWriting, type TranslationBasis } from './translation-basis';
import { translationOf } from './translation-of';

const FIELDS = ['title', 'summary'];
const texts = (title: string, summary?: string) =>
  textHashes(FIELDS, { title, summary: summary === undefined ? null : paragraphs(summary) });
const paragraphs = (...lines: string[]): Block[] =>
  lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
const madeFrom = (hashes: TranslationBasis['hashes'], isConfirmed = false): TranslationBasis => ({
  hashes,
  isConfirmed,
});

describe('the fields a translator writes', () => {
  const localised = { i18n: { localized: true } };
  const shared = { i18n: { localized: false } };
  it('are the localised texts, but for addresses, times and notes', () => {
    const attributes = {
      title: { type: 'string', pluginOptions: localised },
      summary: { type: 'blocks', pluginOptions: localised },
      slug: { type: 'string', pluginOptions: localised },
      publishAt: { type: 'string', pluginOptions: localised },
      correctionNote: { type: 'text', pluginOptions: localised },
      contactPoints: { type: 'component', pluginOptions: localised },
      reportNumber: { type: 'string', pluginOptions: shared },
      kind: { type: 'enumeration' },
    };
    expect(translatedFields({ attributes })).toEqual(['title', 'summary']);
  });
});

describe('hashes of texts', () => {
  it('are the same for what looks the same', () => {
    const untidy = { title: ' Årsrapport  2022 ', summary: [...paragraphs('Tekst', ''), ...paragraphs(' ')] };
    expect(isSameText(textHashes(FIELDS, untidy), texts('Årsrapport 2022', 'Tekst'))).toBe(true);
  });

  it('differ by a word, and by where a link leads', () => {
    const linked = (url: string) =>
      textHashes(['summary'], {
        summary: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url, children: [{ type: 'text', text: 'rapporten' }] }],
          },
        ],
      });
    expect(isSameText(texts('Fem dømt'), texts('Seks dømt'))).toBe(false);
    expect(isSameText(linked('https://example.org/a'), linked('https://example.org/b'))).toBe(false);
  });

  it('are of what is filled in only', () => {
    expect(Object.keys(texts('Tittel', ''))).toEqual(['title']);
    expect(Object.keys(texts(' '))).toEqual([]);
  });
});

describe('a translation', () => {
  const source = texts('Årsrapport', 'Første utgave');
  const own = texts('Annual report', 'First version');

  it('is translated while the text it was made from stands', () => {
    expect(translationOf({ own, source, basis: madeFrom(source) })).toEqual({ state: 'translated' });
  });

  it('is stale once that text has changed, in the fields that did', () => {
    const now = texts('Årsrapport', 'Andre utgave');
    expect(translationOf({ own, source: now, basis: madeFrom(source) })).toEqual({
      state: 'stale',
      changed: ['summary'],
    });
  });

  it('is translated again when the change is taken back', () => {
    expect(translationOf({ own, source: { ...source }, basis: madeFrom(source) }).state).toBe('translated');
  });

  it('is missing where nothing is written', () => {
    expect(translationOf({ own: {}, source, basis: madeFrom(source) })).toEqual({ state: 'missing' });
  });

  it('is missing where it is the words of the default language, unless somebody says that they are right', () => {
    expect(translationOf({ own: source, source, basis: null })).toEqual({ state: 'missing' });
    expect(translationOf({ own: texts('Årsrapport'), source, basis: null })).toEqual({ state: 'missing' });
    expect(translationOf({ own: source, source, basis: madeFrom(source, true) }).state).toBe('translated');
  });

  it('is missing, not stale, where it is a copy of words that have changed since', () => {
    const now = texts('Årsrapport', 'Andre utgave');
    expect(translationOf({ own: source, source: now, basis: madeFrom(source) })).toEqual({
      state: 'missing',
    });
    expect(translationOf({ own: source, source: now, basis: madeFrom(source, true) }).state).toBe('stale');
  });

  it('is the original where the default language is not written', () => {
    expect(translationOf({ own, source: null, basis: null })).toEqual({ state: 'translated' });
  });

  it('is not called stale where nobody knows what it was made from', () => {
    expect(translationOf({ own, source, basis: null })).toEqual({ state: 'translated' });
  });
});

describe('the basis after a translation was written', () => {
  const old = texts('Årsrapport', 'Første utgave');
  const now = texts('Årsmelding', 'Andre utgave');

  it('is all of the text as it is now, the first time', () => {
    const written = { before: {}, after: texts('Annual report') };
    expect(basisAfterWriting(null, written, now)).toEqual(madeFrom(now));
  });

  it('is renewed for what was rewritten, and stands for what was not', () => {
    const written = {
      before: texts('Annual report', 'First version'),
      after: texts('Annual review', 'First version'),
    };
    const basis = basisAfterWriting(madeFrom(old, true), written, now);
    expect(basis.isConfirmed).toBe(false);
    expect(translationOf({ own: written.after, source: now, basis })).toEqual({
      state: 'stale',
      changed: ['summary'],
    });
  });

  it('lacks a text that the default language no longer has', () => {
    const written = { before: texts('Annual report', 'First'), after: texts('Annual report', '') };
    expect(basisAfterWriting(madeFrom(old), written, texts('Årsrapport'))).toEqual(
      madeFrom(texts('Årsrapport')),
    );
  });
});
