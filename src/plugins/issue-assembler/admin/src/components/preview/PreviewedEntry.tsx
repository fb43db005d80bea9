import * as React from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { formatImpreciseDate, type DateLanguage, type ImpreciseDate } from '../../../../../../domain/dates';
import { languageTag } from '../../../../../../domain/languages';
import type { EditionEntry } from '../../../../shared/edition';
import { ForeignText } from '../ForeignText';
import { useSay } from '../../hooks/use-say';
import { kindWord } from '../../words/entry-words';
import { Passage } from './Passage';
import { RichText } from './RichText';

/** One entry as readers would see it. */
export const PreviewedEntry = ({
  entry,
  language,
}: {
  entry: EditionEntry;
  language: string;
}): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const kind = entry.type === 'ruling' ? entry.caseType : entry.kind;
  const date = dateOf(entry);
  const facts = [
    entry.isUpdate ? say('row.isUpdate') : null,
    kindWord(intl, `api::${entry.type}.${entry.type}` as Parameters<typeof kindWord>[1], kind),
    date && formatImpreciseDate(date, dateLanguage(language)),
    entry.type === 'ruling' ? entry.reference : null,
  ];
  return (
    <section>
      <h6>
        {entry.heading ? (
          <Passage passage={entry.heading} language={language} />
        ) : (
          <ForeignText text={entry.title} of={entry.lang} shownIn={language} />
        )}
      </h6>
      <Facts>{facts.filter(Boolean).join(' · ')}</Facts>
      {entry.intro && (
        <p>
          <Passage passage={entry.intro} language={language} />
        </p>
      )}
      <RichText passage={{ lang: entry.lang, blocks: entry.body }} language={language} />
      {entry.links.length > 0 && (
        <ul>
          {entry.links.map(({ label, url, lang }, index) => (
            <li key={index} lang={lang ? languageTag(lang) : undefined}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** What an entry is dated by, as lists and readers know it. */
const dateOf = (entry: EditionEntry): ImpreciseDate | null => {
  if (entry.type === 'ruling') {
    const day = entry.decidedOn;
    return day === null ? null : { start: day, end: day, precision: 'day' };
  }
  const date = entry.type === 'report' ? entry.publishedOn : entry.when;
  if (!date) return null;
  const { start, end, precision, qualifier, literal } = date;
  return { start, end, precision, ...(qualifier ? { qualifier } : {}), ...(literal ? { literal } : {}) };
};

const dateLanguage = (language: string): DateLanguage =>
  language === 'nb' || language === 'nn' ? language : 'en';

const Facts = styled.p`
  font-size: 1.3rem;
  color: ${({ theme }) => theme.colors.neutral600};
`;
