import { languageName } from '../../../../../domain/languages';
import type { Sentence } from '../../../../../domain/languages/sentences';
import { BLOCKER_SENTENCES } from '../../../shared/blocker-sentences';
import type { Finding, Readiness } from '../../../shared/readiness';

/** An issue may have a hundred blockers; the panel beside it has them all. */
const NAMED = 5;

/** Why an issue was not published, with the first of what is to be mended. */
export const unreadySentence = ({ language, findings }: Readiness): Sentence => {
  const blockers = findings.flatMap((finding) => blockerOf(finding) ?? []);
  const rest = blockers.length - NAMED;
  const named = blockers.slice(0, NAMED);
  return {
    nb: [
      `Utgaven er ikke klar til publisering på ${languageName(language, 'nb')}.`,
      ...named.map(({ title, sentence }) => (title ? `«${title}»: ${sentence.nb}` : sentence.nb)),
      ...(rest > 0 ? [`Og ${rest} til.`] : []),
      'Ordne dette, og publiser på nytt.',
    ].join(' '),
    en: [
      `The issue is not ready to be published in ${languageName(language, 'en')}.`,
      ...named.map(({ title, sentence }) => (title ? `“${title}”: ${sentence.en}` : sentence.en)),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
      'Mend these and publish again.',
    ].join(' '),
  };
};

const blockerOf = ({ code, title }: Finding): { title: string | null; sentence: Sentence } | null =>
  isBlocking(code) ? { title, sentence: BLOCKER_SENTENCES[code] } : null;

const isBlocking = (code: Finding['code']): code is keyof typeof BLOCKER_SENTENCES =>
  Object.hasOwn(BLOCKER_SENTENCES, code);
