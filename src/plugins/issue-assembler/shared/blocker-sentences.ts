import type { Sentence } from '../../../domain/languages/sentences';
import type { BLOCKING_CODES } from './readiness';

/** What keeps an issue from being published, as the panel beside it and a refused publication say it. */
export const BLOCKER_SENTENCES: Readonly<Record<(typeof BLOCKING_CODES)[number], Sentence>> = {
  nothing_placed: {
    nb: 'Ingenting er plassert i utgaven.',
    en: 'Nothing has been placed in the issue.',
  },
  title_missing: {
    nb: 'Utgaven har ingen tittel på dette språket.',
    en: 'The issue has no title in this language.',
  },
  slug_missing: {
    nb: 'Utgaven har ingen nettadresse på dette språket.',
    en: 'The issue has no web address in this language.',
  },
  facts_missing: {
    nb: 'Utgaven mangler nummer, år eller periode.',
    en: 'The issue lacks its number, year or period.',
  },
  section_missing: {
    nb: 'En seksjon i utgaven er slettet.',
    en: 'A section of the issue has been deleted.',
  },
  section_title_missing: {
    nb: 'Seksjonen har ingen tittel.',
    en: 'The section has no title.',
  },
  section_empty: {
    nb: 'Seksjonen er tom. Plasser noe i den, eller fjern den.',
    en: 'The section is empty. Place something in it, or remove it.',
  },
  entry_missing: {
    nb: 'Oppføringen er slettet. Fjern den fra utgaven.',
    en: 'The entry has been deleted. Remove it from the issue.',
  },
  entry_unpublished: {
    nb: 'Oppføringen er ikke publisert.',
    en: 'The entry has not been published.',
  },
  entry_title_missing: {
    nb: 'Oppføringen har ingen tittel på dette språket.',
    en: 'The entry has no title in this language.',
  },
  translation_awaited: {
    nb: 'Seksjonen venter på oversettelse, og den mangler.',
    en: 'The section waits for translations, and this one is missing.',
  },
};
