import { english } from './english';
import { norwegian } from './norwegian';

/** The noun a body's name ends in, with the forms that stand for the whole name later on. */
export interface BodyNoun {
  base: string;
  definite: string[];
  isEnglish: boolean;
}

const NEUTER = new Set(
  'råd senter tilsyn nettverk direktorat forbund kontor institutt lag ombud ombod sekretariat departement fellesskap utvalg utval vern verk organ'.split(
    ' ',
  ),
);
const BODIES: BodyNoun[] = [
  ...norwegian.bodyEndings.split(' ').map(norwegianBody),
  ...english.bodyEndings.split(' ').map((base): BodyNoun => ({ base, definite: [base], isEnglish: true })),
];

/** The body noun that a word is or ends in, in any form but the plural; null when it names no body. */
export function bodyNounOf(word: string): BodyNoun | null {
  const lower = word.toLowerCase().replace(/['’]?s$/, '');
  return (
    BODIES.find(({ base, definite, isEnglish }) =>
      isEnglish
        ? lower === base || `${lower}s` === base
        : [base, ...definite].some((form) => lower.endsWith(form)),
    ) ?? null
  );
}

function norwegianBody(base: string): BodyNoun {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const definite = NEUTER.has(base) ? [`${stem}et`] : [`${stem}en`, `${stem}a`];
  return { base, definite, isEnglish: false };
}
