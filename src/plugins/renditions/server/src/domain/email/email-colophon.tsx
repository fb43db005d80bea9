import { Section } from '@react-email/section';
import { Fragment, useContext } from 'react';
import type { Colophon } from '../document/issue-document';
import { RichText } from './email-flow';
import { In } from './email-language';
import { Styles } from './email-style';

/** Who publishes the newsletter, and how to reach them; `wordsLang` is the language of the labels. */
export const IssueColophon = ({ colophon, wordsLang }: { colophon: Colophon; wordsLang: string }) => {
  const styles = useContext(Styles);
  const { heading, about, mandate, contact, publisher, footer } = colophon;
  return (
    <Section className="rule sans" style={styles.closing}>
      <In as="h2" lang={wordsLang} style={styles.heading}>
        {heading}
      </In>
      <RichText passage={about} />
      <RichText passage={mandate} />
      {contact ? (
        <>
          <In as="h3" lang={wordsLang} style={styles.heading}>
            {contact.heading}
          </In>
          {contact.points.map((point, index) => (
            <Contact key={index} point={point} wordsLang={wordsLang} />
          ))}
        </>
      ) : null}
      {publisher ? (
        <p>
          <In as="span" lang={wordsLang}>
            {publisher.label}
          </In>
          : <Target text={publisher.name} url={publisher.url} />
        </p>
      ) : null}
      <RichText passage={footer} />
    </Section>
  );
};

type Point = NonNullable<Colophon['contact']>['points'][number];

const Contact = ({ point: { label, ways }, wordsLang }: { point: Point; wordsLang: string }) => (
  <p>
    {label}
    {ways.map((way, index) => (
      <Fragment key={index}>
        <br />
        <In as="span" lang={wordsLang}>
          {way.label}
        </In>
        : <Target text={way.text} url={way.url} />
      </Fragment>
    ))}
  </p>
);

const Target = ({ text, url }: { text: string; url: string | null }) => {
  const styles = useContext(Styles);
  return url === null ? (
    text
  ) : (
    <a href={url} style={styles.link}>
      {text}
    </a>
  );
};
