import { OWN_ANCHORS } from '../document/document-of';
import type { Colophon as DocumentColophon, ContactPoint } from '../document/issue-document';
import type { Words } from '../words/words';
import { RichText } from './flow-blocks';
import { useLang } from './page-language';

/** Who publishes the newsletter, why, and how to reach them. */
export const Colophon = ({ colophon, words }: { colophon: DocumentColophon; words: Words }) => {
  const langOf = useLang();
  const own = langOf(words.language);
  const { about, mandate, contact, publisher, footer } = colophon;
  return (
    <section id={OWN_ANCHORS.colophon} className="colophon">
      <h2 {...own}>{colophon.heading}</h2>
      {about && <RichText passage={about} className="about" />}
      {mandate && <RichText passage={mandate} className="mandate" />}
      {contact && (
        <>
          <h3 {...own}>{contact.heading}</h3>
          <ul className="points">
            {contact.points.map((point, index) => (
              <Point key={index} point={point} words={words} />
            ))}
          </ul>
        </>
      )}
      {publisher && (
        <p className="publisher">
          <span className="way-label" {...own}>
            {publisher.label}:
          </span>{' '}
          <Way text={publisher.name} url={publisher.url} />
        </p>
      )}
      {footer && <RichText passage={footer} className="footer" />}
    </section>
  );
};

const Point = ({ point, words }: { point: ContactPoint; words: Words }) => {
  const langOf = useLang();
  return (
    <li>
      {point.label}
      {point.ways.map(({ label, text, url }, index) => (
        <span key={index} className="way">
          <br />
          <span className="way-label" {...langOf(words.language)}>
            {label}:
          </span>{' '}
          <Way text={text} url={url} />
        </span>
      ))}
    </li>
  );
};

const Way = ({ text, url }: { text: string; url: string | null }) =>
  url === null ? text : <a href={url}>{text}</a>;
