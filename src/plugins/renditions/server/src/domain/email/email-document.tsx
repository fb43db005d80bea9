import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Img } from '@react-email/img';
import { Row } from '@react-email/row';
import { Section } from '@react-email/section';
import { useContext } from 'react';
import { directionOf } from '../../../../../../domain/languages/direction';
import type { Figure, IssueDocument, Passage } from '../document/issue-document';
import { mailWordsFor } from '../words/mail-words';
import { IssueColophon } from './email-colophon';
import { IssueSection } from './email-entry';
import { Picture, RichText } from './email-flow';
import { In } from './email-language';
import { Styles, stylesOf } from './email-style';
import { styleSheets } from './style-sheets';

/** What an e-mail has around the issue. */
export interface EmailFrame {
  subject: string;
  preheader: Passage;
  /** Address of the issue's page. */
  page: string;
  /** Where the links of a recipient lead; where nobody is one, both to an explanation on the page itself. */
  unsubscribe: string;
  preferences: string;
  /** True where nobody is the recipient. */
  isOnTheWeb: boolean;
}

/** Anchor of the explanation for those who read an e-mail on the web. */
export const FOOT = 'om-e-posten';

/** An issue as an e-mail's HTML. Gmail takes html and body away, so the language stands within as well. */
export const EmailDocument = ({ document, frame }: { document: IssueDocument; frame: EmailFrame }) => {
  const { lang, theme } = document;
  const styles = stylesOf(theme);
  return (
    <Html lang={lang} dir={directionOf(lang)}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>{frame.subject}</title>
        {styleSheets(theme).map((sheet, index) => (
          <style key={index} dangerouslySetInnerHTML={{ __html: sheet }} />
        ))}
      </Head>
      <Body className="page" style={{ margin: 0, padding: '16px' }}>
        <Styles.Provider value={styles}>
          <In as="div" lang={lang} className="page" style={styles.page}>
            <Preheader passage={frame.preheader} />
            <Container className="sheet line" style={styles.sheet}>
              <Sheet document={document} frame={frame} />
            </Container>
          </In>
        </Styles.Provider>
      </Body>
    </Html>
  );
};

/** As many as a mail program shows of a message in its list: blanks keep what follows the preheader out of sight there. */
const FILLING = '\u00A0\u200C'.repeat(90);

/** Hidden in the message, shown in the list of messages. */
const Preheader = ({ passage: { lang, text } }: { passage: Passage }) => (
  <In as="div" lang={lang} className="frame" style={{ display: 'none' }}>
    {text}
    {FILLING}
  </In>
);

const Sheet = ({ document, frame }: { document: IssueDocument; frame: EmailFrame }) => {
  const { words, cover, intro, closing, colophon } = document;
  const styles = useContext(Styles);
  return (
    <>
      {document.draft ? <Notice passage={document.draft} /> : null}
      <Masthead document={document} page={frame.page} />
      <Heading document={document} />
      {cover ? <Picture figure={cover} /> : null}
      {intro ? (
        <div style={styles.opening}>
          <RichText passage={intro} />
        </div>
      ) : null}
      <Contents document={document} page={frame.page} />
      {document.sections.map((section) => (
        <IssueSection key={section.anchor} section={section} words={words} />
      ))}
      {closing ? (
        <Section className="rule" style={styles.closing}>
          <RichText passage={closing} />
        </Section>
      ) : null}
      {colophon ? <IssueColophon colophon={colophon} wordsLang={words.language} /> : null}
      <Foot document={document} frame={frame} />
    </>
  );
};

/** Whose newsletter it is, and the way to its page. */
const Masthead = ({ document, page }: { document: IssueDocument; page: string }) => {
  const styles = useContext(Styles);
  const { words, newsletter, theme } = document;
  return (
    <Row className="sans">
      <td>
        {theme.logo ? <Logo logo={theme.logo} /> : null}
        {newsletter ? (
          <In as="p" lang={newsletter.lang} style={styles.newsletter}>
            {newsletter.text}
          </In>
        ) : null}
      </td>
      <In as="td" lang={words.language} className="frame" style={{ textAlign: endOf(document.lang) }}>
        <a href={page} style={{ ...styles.small, ...styles.link }}>
          {mailWordsFor(words.language).viewInBrowser}
        </a>
      </In>
    </Row>
  );
};

/** The side on which a line ends; clients know no "end". */
const endOf = (lang: string): 'left' | 'right' => (directionOf(lang) === 'rtl' ? 'left' : 'right');

const Heading = ({ document: { title, words, dateline, correction } }: { document: IssueDocument }) => {
  const styles = useContext(Styles);
  return (
    <>
      <In as="h1" lang={title.lang} className="title" style={styles.title}>
        {title.text}
      </In>
      <In as="p" lang={words.language} className="sans muted" style={{ ...styles.small, ...styles.muted }}>
        {dateline.join(' · ')}
      </In>
      {correction ? <Notice passage={correction} /> : null}
    </>
  );
};

const Notice = ({ passage: { lang, text } }: { passage: Passage }) => {
  const styles = useContext(Styles);
  return (
    <Row>
      <In as="td" lang={lang} className="sans mark" style={styles.notice}>
        {text}
      </In>
    </Row>
  );
};

const LOGO_HEIGHT = 48;
const LOGO_WIDTH = 240;

const Logo = ({ logo: { url, alt, width, height } }: { logo: Figure }) => {
  const styles = useContext(Styles);
  const scale = width && height ? Math.min(1, LOGO_HEIGHT / height, LOGO_WIDTH / width) : null;
  return (
    <div className="frame">
      <Img
        src={url}
        alt={alt}
        height={scale && height ? Math.round(height * scale) : LOGO_HEIGHT}
        {...(scale && width ? { width: Math.round(width * scale) } : {})}
        style={styles.image}
      />
    </div>
  );
};

/** Links to the sections on the issue's page: within a message they would lead nowhere in many clients. */
const Contents = ({ document, page }: { document: IssueDocument; page: string }) => {
  const styles = useContext(Styles);
  const { words, sections } = document;
  if (sections.length < 2) return null;
  return (
    <Section className="sans rule frame" style={styles.contents}>
      <In as="h2" lang={words.language} className="muted" style={{ ...styles.heading, ...styles.muted }}>
        {words.contents}
      </In>
      <ul style={styles.links}>
        {sections.map(({ anchor, title }) => (
          <In key={anchor} as="li" lang={title.lang}>
            <a href={`${page}#${anchor}`} style={styles.link}>
              {title.text}
            </a>
          </In>
        ))}
      </ul>
    </Section>
  );
};

const Foot = ({ document, frame }: { document: IssueDocument; frame: EmailFrame }) => {
  const styles = useContext(Styles);
  const { words, newsletter, title } = document;
  const own = mailWordsFor(words.language);
  return (
    <In as="div" lang={words.language} className="sans frame">
      <p id={FOOT} className="muted" style={{ ...styles.small, ...styles.muted }}>
        {own.why((newsletter ?? title).text)}
        {frame.isOnTheWeb ? ` ${own.onTheWeb}` : null}
      </p>
      <p style={styles.small}>
        <a href={frame.unsubscribe} style={styles.link}>
          {own.unsubscribe}
        </a>
        {' · '}
        <a href={frame.preferences} style={styles.link}>
          {own.preferences}
        </a>
      </p>
    </In>
  );
};
