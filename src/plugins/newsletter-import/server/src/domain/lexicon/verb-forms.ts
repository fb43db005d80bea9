import type { Lexicon, VerbClass } from './lexicon';

const T_ENDINGS = ['e', 'er', 'es', 'ast', 'te', 't', 'tes'];
const A_ENDINGS = ['e', 'er', 'ar', 'es', 'ast', 'et', 'a'];

/** Every form of every verb of the lexicons with what it tells; forms that are written out win over derived ones. */
export function verbForms(lexicons: readonly Lexicon[]): Map<string, VerbClass> {
  const forms = new Map<string, VerbClass>();
  for (const { verbStems, verbWords } of lexicons) {
    for (const [name, stems] of entriesOf(verbStems)) {
      inflect(stems.t, T_ENDINGS).forEach((form) => forms.set(form, name));
      inflect(stems.a, A_ENDINGS).forEach((form) => forms.set(form, name));
    }
    for (const [name, words] of entriesOf(verbWords)) {
      words.split(' ').forEach((form) => forms.set(form, name));
    }
  }
  return forms;
}

function inflect(stems: string | undefined, endings: readonly string[]): string[] {
  return (stems ?? '')
    .split(' ')
    .flatMap((stem) => (stem === '' ? [] : endings.map((ending) => stem + ending)));
}

function entriesOf<T>(record: Partial<Record<VerbClass, T>>): [VerbClass, T][] {
  return Object.entries(record) as [VerbClass, T][];
}
