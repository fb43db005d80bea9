import type { InterfaceLanguage } from '../../../../../domain/languages';
import { BLOCKER_SENTENCES } from '../../../shared/blocker-sentences';

/** The sentences that the server says too, under the keys of the other findings'. */
export const blockerTexts = (language: InterfaceLanguage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(BLOCKER_SENTENCES).map(([code, sentence]) => [`finding.${code}`, sentence[language]]),
  );
