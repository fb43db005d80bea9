import { Fragment } from 'react';
import type { Passage } from '../document/issue-document';
import { useLang } from './page-language';

/** Longer titles are set smaller, so that a reader sees more than the title. In UTF-16 units. */
const LONG = 60;

/** The heading of a page. The lines of a short one end after a comma or a colon where they can. */
export const PageTitle = ({ title: { lang, text } }: { title: Passage }) => {
  const langOf = useLang();
  const phrases = text.split(/(?<=[,:]) /u);
  const isLong = text.length > LONG;
  return (
    <h1 className={isLong ? 'long' : undefined} {...langOf(lang)}>
      {isLong || phrases.length === 1
        ? text
        : phrases.map((phrase, index) => (
            <Fragment key={index}>
              {index === 0 ? '' : ' '}
              <span className="phrase">{phrase}</span>
            </Fragment>
          ))}
    </h1>
  );
};
