import type { CaseType, Outcome, OutcomeResult } from './ruling-facts';
import { words } from './text-spans';

const STATE =
  '(?:staten|statens|den norske stat|the state|the government|UNE|UDI|utlendingsnemnd(?:a|as)|the immigration appeals board)';
/** The first that a text shows decides. */
const SIGNS: readonly [OutcomeResult, RegExp][] = [
  ['set_aside', words('ugyldig(?:e)?|kjent ulovl?ig(?:e)?|invalid|unlawful|null and void')],
  [
    'upheld',
    words('(?:er|var|være|vere|som|funnet|kjent|is|was|were) (?:gyldig|gyldige|lovlig|lovlige|valid|lawful)'),
  ],
  ['set_aside', words(`${STATE} (?:tapte|lost)`)],
  [
    'upheld',
    words(`${STATE}[^.\\n]{0,60} (?:medhold|frifunn?et|frifunnen|frifunne|vant|won|prevailed|acquitted)`),
  ],
  [
    'dismissed',
    words(
      '(?:fikk|fekk|får) (?:ikke|ikkje) medhold|tapte|lost (?:the|his|her|their) (?:case|appeal|claim)|frifunnet|frifunne[nt]?|frifant|frifann|vant (?:ikke|ikkje) fr[ae]m',
    ),
  ],
];

/** Where the applicant wins over an administrative decision, that falls. */
const APPLICANT_WON = words(
  '(?:fikk|fekk|får|gis|gitt) medhold|vant fr[ae]m|won (?:the|his|her|their) (?:case|appeal|claim)|in favour of the applicants?',
);

/** In civil and immigration cases a claim or an administrative decision stands or falls, or an appeal is disposed of. */
export function civilOutcomes(text: string, disposals: readonly Outcome[], caseType: CaseType): Outcome[] {
  if (disposals.length > 0) return [...disposals];
  const sign = SIGNS.find(([, pattern]) => text.search(pattern) >= 0);
  if (sign) return [{ result: sign[0] }];
  return caseType === 'immigration' && text.search(APPLICANT_WON) >= 0 ? [{ result: 'set_aside' }] : [];
}
