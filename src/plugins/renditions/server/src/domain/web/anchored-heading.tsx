import type { Passage } from '../document/issue-document';
import { siteWordsFor } from '../words/site-words';
import type { Words } from '../words/words';
import { useLang } from './page-language';

interface AnchoredHeadingProps {
  level: 2 | 3 | 4;
  heading: Passage;
  /** Of what the heading is over. */
  anchor: string;
  /** Where the heading leads to; nowhere without it. */
  href?: string;
  words: Words;
}

/**
 * A heading, and after it the sign that holds its address: beside the heading and not in it, so that who goes from heading
 * to heading hears each once.
 */
export const AnchoredHeading = ({ level, heading, anchor, href, words }: AnchoredHeadingProps) => {
  const langOf = useLang();
  const Heading = `h${level}` as const;
  return (
    <div className={`heading level-${level}`}>
      <Heading {...langOf(heading.lang)}>
        {href === undefined ? (
          heading.text
        ) : (
          <a className="headline" href={href}>
            {heading.text}
          </a>
        )}
      </Heading>
      {/* The sign stays on the line of the last word. */}
      {'\u00A0'}
      <a
        className="permalink"
        href={`#${anchor}`}
        {...langOf(words.language)}
        aria-label={siteWordsFor(words.language).permalink(heading.text)}
      >
        #
      </a>
    </div>
  );
};
