import { languageTag } from '../../../../../../domain/languages';
import { archivePath } from '../document/addresses';
import { dayWords, osloDay } from '../document/dates';
import { isSeen, passageOf } from '../document/passage';
import type { Rendition } from '../rendition';
import { siteWordsFor } from '../words/site-words';
import { wordsFor } from '../words/words';
import { NO_THEME } from './no-theme';
import { pageOf } from './page';
import { PageTitle } from './page-title';
import { PageFrame } from './page-frame';

/** What stands on a page that has nothing else to show. */
export interface Notice {
  title: string;
  /** In the language of the page's words. */
  sentences: readonly string[];
}

/** What is told of an issue that was taken back; `withdrawnAt` is ISO 8601, UTC. */
export const withdrawnNotice = (
  language: string,
  { title, withdrawnAt }: { title: string; withdrawnAt: string },
): Notice => {
  const { language: own } = wordsFor(language);
  const site = siteWordsFor(own);
  const named = passageOf({ lang: language, text: title }).text;
  return {
    title: isSeen(named) ? `${site.withdrawn}: ${named}` : site.withdrawn,
    sentences: [site.withdrawnOn(dayWords(osloDay(withdrawnAt), own))],
  };
};

/** A page that says why there is no other, and leads to the archive. `language` is the CMS's code. */
export const renderNoticePage = (language: string, { title, sentences }: Notice): Rendition => {
  const words = wordsFor(language);
  const site = siteWordsFor(words.language);
  return pageOf(
    <PageFrame
      lang={words.language}
      words={words}
      theme={NO_THEME}
      head={{
        title,
        description: null,
        canonical: null,
        isIndexed: false,
        siteName: null,
        kind: 'website',
        times: null,
        image: null,
        alternates: [],
        forms: [],
        structured: [],
      }}
      name={{ lang: words.language, text: site.archive }}
      archive={archivePath(language)}
      languages={[]}
      layout="plain"
      footer={null}
    >
      <PageTitle title={{ lang: words.language, text: title }} />
      {sentences.map((sentence) => (
        <p key={sentence} className="opening">
          {sentence}
        </p>
      ))}
      <p className="opening">
        <a href={archivePath(language)} hrefLang={languageTag(language)}>
          {site.allIssues}
        </a>
      </p>
    </PageFrame>,
    NO_THEME,
  );
};
