import { createIntl } from 'react-intl';
import { BLOCKING_CODES, LOOK_CODES } from '../../../shared/readiness';
import { blockerTexts } from './blocker-texts';
import englishFile from './en.json';
import norwegianFile from './no.json';

const english: Record<string, string> = { ...englishFile, ...blockerTexts('en') };
const norwegian: Record<string, string> = { ...norwegianFile, ...blockerTexts('nb') };

/** Values that texts name in braces. */
const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe('the texts of the issue assembler', () => {
  it('are the same in Norwegian and English, with the same values', () => {
    expect(Object.keys(norwegian)).toEqual(Object.keys(english));
    const differing = Object.entries(english).filter(
      ([key, text]) => String(valuesIn(text)) !== String(valuesIn(norwegian[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('are well-formed messages', () => {
    const problems: string[] = [];
    for (const [locale, messages] of Object.entries({ nb: norwegian, en: english })) {
      const intl = createIntl({ locale, messages, onError: ({ message }) => problems.push(message) });
      for (const [id, text] of Object.entries(messages))
        intl.formatMessage({ id }, Object.fromEntries(valuesIn(text).map((name) => [name, 2])));
    }
    expect(problems).toEqual([]);
  });

  it('are in one place each', () => {
    expect(
      Object.keys(blockerTexts('en')).filter((key) => key in englishFile || key in norwegianFile),
    ).toEqual([]);
  });

  it('say every finding of the readiness check', () => {
    expect([...BLOCKING_CODES, ...LOOK_CODES].filter((code) => !(`finding.${code}` in english))).toEqual([]);
  });
});
