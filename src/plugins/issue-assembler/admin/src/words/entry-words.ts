import type { IntlShape } from 'react-intl';
import { formatImpreciseDate } from '../../../../../domain/dates';
import type { InterfaceLanguage } from '../../../../../domain/languages';
import type { EntrySummary } from '../../../shared/entry-summary';
import { entryTypeOf, type EntryUid } from '../../../shared/outline';
import { textInLanguage, type TextInLanguage } from '../outline/text-in-language';

type Format = Pick<IntlShape, 'formatMessage'>;

/** "Rapport", "Ruling" … */
export const typeWord = (intl: Format, uid: EntryUid): string =>
  intl.formatMessage({ id: `issue-assembler.type.${entryTypeOf(uid)}` });

/** The kind as the field's own choices name it; null where the entry has none. */
export const kindWord = (intl: Format, uid: EntryUid, kind: string | null): string | null => {
  if (kind === null) return null;
  return intl.formatMessage({ id: `utgave.value.${uid}.${kindField(uid)}.${kind}`, defaultMessage: kind });
};

/** The field that tells the kind; a ruling's is its type of case. */
export const kindField = (uid: EntryUid): string => (uid === 'api::ruling.ruling' ? 'caseType' : 'kind');

/** "Rapport · Årsrapport · mai 2022 · Dokument 3:8" */
export const factsInWords = (
  intl: Format,
  uid: EntryUid,
  { kind, date, reference }: Pick<EntrySummary, 'kind' | 'date' | 'reference'>,
  language: InterfaceLanguage,
): string =>
  [typeWord(intl, uid), kindWord(intl, uid, kind), date && formatImpreciseDate(date, language), reference]
    .filter(Boolean)
    .join(' · ');

/** What an entry is called, in the language or in the one that stands in. */
export const titleOf = (
  entry: Pick<EntrySummary, 'titles'> | undefined,
  language: string,
): TextInLanguage | null => textInLanguage(entry?.titles, language);
