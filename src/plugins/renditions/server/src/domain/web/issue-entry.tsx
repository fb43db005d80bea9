import type { DocumentEntry, DocumentLink, Fact } from '../document/issue-document';
import type { Words } from '../words/words';
import { AnchoredHeading } from './anchored-heading';
import { RichText } from './flow-blocks';
import { useLang } from './page-language';

interface IssueEntryProps {
  entry: DocumentEntry;
  words: Words;
  /** Address of the entry's own page, which its heading leads to. */
  href: string;
}

/** An entry where it stands in its issue. */
export const IssueEntry = ({ entry, words, href }: IssueEntryProps) => (
  <article className="entry" id={entry.anchor}>
    <Labels labels={entry.labels} words={words} />
    <AnchoredHeading
      level={entry.level}
      heading={entry.heading}
      anchor={entry.anchor}
      href={href}
      words={words}
    />
    <EntryContent entry={entry} words={words} />
  </article>
);

/** What an entry is: "Rapport", "Avlyst". */
export const Labels = ({ labels, words }: { labels: readonly string[]; words: Words }) => {
  const langOf = useLang();
  return (
    <p className="labels" {...langOf(words.language)}>
      {labels.map((label, index) => (
        <span key={index}>{label} </span>
      ))}
    </p>
  );
};

interface EntryContentProps {
  entry: DocumentEntry;
  words: Words;
  /** Level of the heading it stands under, where that is another than in its issue. */
  under?: number;
}

/** All of an entry but its labels and its heading. */
export const EntryContent = ({ entry, words, under = entry.level }: EntryContentProps) => {
  const langOf = useLang();
  const { intro, body, facts, links } = entry;
  return (
    <>
      {intro && (
        <p className="lead" {...langOf(intro.lang)}>
          {intro.text}
        </p>
      )}
      {body.flow.length > 0 && <RichText passage={body} className="body" raised={entry.level - under} />}
      {facts.length > 0 && <Facts facts={facts} words={words} />}
      {links.length > 0 && (
        <ul className="links">
          {links.map((link, index) => (
            <LinkLine key={index} link={link} words={words} />
          ))}
        </ul>
      )}
    </>
  );
};

const Facts = ({ facts, words }: { facts: readonly Fact[]; words: Words }) => {
  const langOf = useLang();
  return (
    <dl className="facts">
      {facts.map(({ label, values }, index) => (
        <div key={index}>
          <dt {...langOf(words.language)}>{label}</dt>
          {values.map(({ lang, text }, at) => (
            <dd key={at} {...langOf(lang)}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

const LinkLine = ({ link, words }: { link: DocumentLink; words: Words }) => {
  const langOf = useLang();
  const { label, lang, url, hreflang, notes } = link;
  return (
    <li className={url === null ? 'lost' : undefined}>
      {url === null ? (
        <span {...langOf(lang)}>{label}</span>
      ) : (
        <a href={url} {...langOf(lang)} hrefLang={hreflang ?? undefined}>
          {label}
        </a>
      )}
      {notes.map((note, index) => (
        <span key={index} className="note" {...langOf(words.language)}>
          {' '}
          ({note})
        </span>
      ))}
    </li>
  );
};
