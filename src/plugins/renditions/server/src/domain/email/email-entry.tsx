import { Fragment, useContext } from 'react';
import type { DocumentEntry, DocumentLink, DocumentSection, Fact } from '../document/issue-document';
import type { Words as WordsOfEdition } from '../words/words';
import { Section } from '@react-email/section';
import { RichText } from './email-flow';
import { In, Words } from './email-language';
import { Styles } from './email-style';

/** A section with its groups and entries. */
export const IssueSection = ({ section, words }: { section: DocumentSection; words: WordsOfEdition }) => {
  const styles = useContext(Styles);
  return (
    <Section className="line" style={styles.section}>
      <In as="h2" lang={section.title.lang} className="first section" style={styles.sectionTitle}>
        {section.title.text}
      </In>
      <RichText passage={section.intro} />
      {section.groups.map(({ anchor, heading, entries }) => (
        <Fragment key={anchor}>
          {heading ? (
            <In as="h3" lang={heading.lang} className="rule" style={styles.group}>
              {heading.text}
            </In>
          ) : null}
          {entries.map((entry) => (
            <IssueEntry key={entry.anchor} entry={entry} words={words} />
          ))}
        </Fragment>
      ))}
    </Section>
  );
};

const IssueEntry = ({ entry, words }: { entry: DocumentEntry; words: WordsOfEdition }) => {
  const styles = useContext(Styles);
  return (
    <>
      <In as="p" lang={words.language} className="second" style={styles.labels}>
        {entry.labels.join(' · ')}
      </In>
      <In as={`h${entry.level}`} lang={entry.heading.lang} style={styles.entry}>
        {entry.heading.text}
      </In>
      {entry.intro ? (
        <In as="p" lang={entry.intro.lang} style={styles.lead}>
          {entry.intro.text}
        </In>
      ) : null}
      <RichText passage={entry.body} />
      {entry.facts.length === 0 ? null : <Facts facts={entry.facts} words={words} />}
      {entry.links.length === 0 ? null : <Links links={entry.links} words={words} />}
    </>
  );
};

const Facts = ({ facts, words }: { facts: readonly Fact[]; words: WordsOfEdition }) => {
  const styles = useContext(Styles);
  return (
    <p className="sans" style={styles.small}>
      {facts.map(({ label, values }, index) => (
        <Fragment key={index}>
          {index === 0 ? null : <br />}
          <In as="span" lang={words.language} className="muted" style={styles.muted}>
            {label}:
          </In>{' '}
          {values.map((value, at) => (
            <Fragment key={at}>
              {at === 0 ? null : ' · '}
              <Words {...value} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
};

const Links = ({ links, words }: { links: readonly DocumentLink[]; words: WordsOfEdition }) => {
  const styles = useContext(Styles);
  return (
    <ul className="sans" style={styles.links}>
      {links.map(({ label, lang, url, notes }, index) => (
        <li key={index}>
          {url === null ? (
            <Words lang={lang} text={label} />
          ) : (
            <In as="a" lang={lang} href={url} style={styles.link}>
              {label}
            </In>
          )}
          {notes.map((note, at) => (
            <In key={at} as="span" lang={words.language} className="muted" style={styles.muted}>
              {` (${note})`}
            </In>
          ))}
        </li>
      ))}
    </ul>
  );
};
