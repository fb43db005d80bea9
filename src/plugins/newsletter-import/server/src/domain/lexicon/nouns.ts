import type { Lexicon, NounClass } from './lexicon';

export interface NounForm {
  class: NounClass;
  kind: string | null;
  base: string;
  isDefinite: boolean;
  /** Norwegian neuters look the same in singular and plural; they count as singular. */
  isPlural: boolean;
}

/** Every inflected form of every noun of the lexicons, by its lower-case spelling. */
export function nounForms(lexicons: readonly Lexicon[]): Map<string, NounForm> {
  const forms = new Map<string, NounForm>();
  for (const lexicon of lexicons) {
    const isEnglish = lexicon.languages.includes('en');
    for (const list of lexicon.nouns) {
      const words = isEnglish ? list.words.split('|') : list.words.split(' ');
      for (const word of words) {
        const [base = '', gender = ''] = isEnglish ? [word] : word.split(':');
        const inflected = isEnglish ? englishForms(base) : norwegianForms(base, gender);
        for (const { form, ...traits } of inflected) {
          if (!forms.has(form))
            forms.set(form, { class: list.class, kind: list.kind ?? null, base, ...traits });
        }
      }
    }
  }
  return forms;
}

interface Inflected {
  form: string;
  isDefinite: boolean;
  isPlural: boolean;
}

function englishForms(base: string): Inflected[] {
  const plural = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return [
    { form: base, isDefinite: false, isPlural: false },
    { form: plural, isDefinite: false, isPlural: true },
  ];
}

const SINGULAR_DEFINITE: Record<string, string[]> = { n: ['et'], f: ['en', 'a'], m: ['en'] };
const PLURAL = ['er', 'ar'];
const PLURAL_DEFINITE = ['ene', 'ane'];

/** The endings of Bokmål and Nynorsk together, each also with the `s` of the genitive. */
function norwegianForms(base: string, gender: string): Inflected[] {
  const stem = base.endsWith('dom') ? `${base}m` : base.endsWith('e') ? base.slice(0, -1) : base;
  // "veileder" loses an e before its endings; "seminar" does not.
  const contracted = /(?:el|er)$/.test(base) ? `${base.slice(0, -2)}${base.slice(-1)}` : null;
  const forms: Inflected[] = [{ form: base, isDefinite: false, isPlural: false }];
  for (const root of contracted ? [stem, contracted] : [stem]) {
    (SINGULAR_DEFINITE[gender] ?? []).forEach((ending) =>
      forms.push({ form: root + ending, isDefinite: true, isPlural: false }),
    );
    PLURAL.forEach((ending) => forms.push({ form: root + ending, isDefinite: false, isPlural: true }));
    PLURAL_DEFINITE.forEach((ending) =>
      forms.push({ form: root + ending, isDefinite: true, isPlural: true }),
    );
  }
  if (contracted)
    forms.push(
      { form: `${base}e`, isDefinite: false, isPlural: true },
      { form: `${base}ne`, isDefinite: true, isPlural: true },
    );
  return forms.flatMap((found) => [found, { ...found, form: `${found.form}s` }]);
}
