import { dayWords, osloDay } from '../document/dates';
import { issuePath } from '../document/addresses';
import { siteWordsFor, type SiteWords } from '../words/site-words';
import { otherForms, type AboutPageProps } from './other-forms';
import { useLang } from './page-language';
import type { NeighbourIssue } from './surroundings';

/** No section's anchor has an underscore. */
const ANCHORS = { formats: 'andre_formater', versions: 'alle_versjoner' } as const;

/** Says that what is read has been corrected since. */
export const OlderVersion = ({ document, language, surroundings }: AboutPageProps) => {
  const langOf = useLang();
  const newest = surroundings.versions[0]?.number ?? document.edition;
  if (newest <= document.edition) return null;
  const site = siteWordsFor(document.words.language);
  return (
    <p className="notice older" {...langOf(document.words.language)}>
      {site.olderVersion(document.edition)}{' '}
      <a href={issuePath(language, document.slug)}>{site.newestVersion}</a>.
    </p>
  );
};

/** The issues before and after. */
export const Neighbours = ({ document, language, surroundings }: AboutPageProps) => {
  const { earlier, later } = surroundings;
  if (!earlier && !later) return null;
  const site = siteWordsFor(document.words.language);
  return (
    <nav className="neighbours" aria-label={site.otherIssues}>
      <ul>
        {earlier && <Neighbour way={site.earlier} rel="prev" issue={earlier} {...{ document, language }} />}
        {later && <Neighbour way={site.later} rel="next" issue={later} {...{ document, language }} />}
      </ul>
    </nav>
  );
};

interface NeighbourProps extends Omit<AboutPageProps, 'surroundings'> {
  way: string;
  rel: 'prev' | 'next';
  issue: NeighbourIssue;
}

const Neighbour = ({ way, rel, issue, document, language }: NeighbourProps) => {
  const langOf = useLang();
  return (
    <li>
      <span className="way" {...langOf(document.words.language)}>
        {way}
      </span>
      <a href={issuePath(language, issue.slug)} rel={rel}>
        {issue.title}
      </a>
    </li>
  );
};

/** Other forms and versions of the issue. */
export const AboutPage = (props: AboutPageProps) => {
  const { document, language, surroundings } = props;
  const langOf = useLang();
  const { words } = document;
  const site = siteWordsFor(words.language);
  return (
    <>
      <nav className="about-page" aria-labelledby={ANCHORS.formats} {...langOf(words.language)}>
        <h2 id={ANCHORS.formats}>{site.formats}</h2>
        <ul className="inline">
          {otherForms(props).map(({ form, title, type, path }) => (
            <li key={form}>
              <a href={path} type={type}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {surroundings.versions.length > 1 && <Versions site={site} {...{ document, language, surroundings }} />}
    </>
  );
};

const Versions = ({ document, language, surroundings, site }: AboutPageProps & { site: SiteWords }) => {
  const langOf = useLang();
  const { words, lang } = document;
  return (
    <nav className="about-page" aria-labelledby={ANCHORS.versions}>
      <h2 id={ANCHORS.versions} {...langOf(words.language)}>
        {site.versions}
      </h2>
      <ul>
        {surroundings.versions.map(({ number, publishedAt, note }) => (
          <li key={number}>
            <a
              href={issuePath(language, document.slug, number)}
              {...langOf(words.language)}
              aria-current={number === document.edition ? 'true' : undefined}
            >
              {site.version(number, dayWords(osloDay(publishedAt), words.language))}
            </a>
            {note && <span {...langOf(lang)}>: {note}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
};
