import { languageTag } from '../../../../../../domain/languages';
import { isLinkUrl } from '../../../../../../domain/rich-text';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import {
  currentIssues,
  entriesOfPart,
  type ArchiveHistory,
  type ArchiveSource,
  type CurrentIssue,
} from '../archive/archive-history';
import { archiveName, sectionNamed } from '../archive/archive-name';
import { drawnEntries, type DrawnEntry } from '../archive/drawn-entries';
import { archivePath, entryPath, issuePath } from '../document/addresses';
import { documentOf } from '../document/document-of';
import { isSeen, passageOf } from '../document/passage';
import type { IssueDocument } from '../document/issue-document';
import { entryHtml, issueHtml } from './document-html';
import type { Feed, FeedAuthor, FeedItem } from './feed';
import { permanentId } from './permanent-id';
import { summaryOf } from './summary';

/** Enough for a reader who looks once a year. */
const MOST_ISSUES = 20;
const MOST_ENTRIES = 50;

/**
 * The archive of a language as a feed, last updated first: its issues or, where a part is named, the entries of that part.
 * An item for an issue or an entry is the same for ever; a correction updates it.
 */
export const archiveFeed = (history: ArchiveHistory, source: ArchiveSource): Feed => {
  const { language, base, part } = source;
  const issues = currentIssues(history);
  const newest = issues[0];
  const isOfEntries = part.section !== undefined || part.type !== undefined;
  const items = isOfEntries
    ? drawnEntries(entriesOfPart(history, part).slice(0, MOST_ENTRIES), base).map(entryItem(source))
    : issues.slice(0, MOST_ISSUES).map(issueItem(source));
  const title = archiveName(history, language, part);
  const section = part.section === undefined ? null : sectionNamed(history, part.section);
  return {
    id: permanentId('feed', language, section?.id ?? '', part.type ?? ''),
    lang: languageTag(language),
    title,
    url: `${base}${archivePath(language)}`,
    updated: items[0]?.updated ?? newest?.updated ?? NEVER,
    author: newest ? authorOf(newest.edition) : { name: title, url: null },
    items,
  };
};

/** Of an archive in which nothing was ever published. */
const NEVER = '1970-01-01T00:00:00Z';

const issueItem =
  ({ language, base }: ArchiveSource) =>
  ({ edition, published, updated }: CurrentIssue): FeedItem => {
    const document = documentOf(edition, base);
    return {
      id: permanentId('issue', edition.issue.id, language),
      lang: document.lang,
      title: document.title,
      url: `${base}${issuePath(language, document.slug)}`,
      published,
      updated,
      author: authorOf(edition),
      summary: issueSummary(document),
      html: issueHtml(document),
      categories: [],
      image: document.cover?.url ?? null,
      issue: null,
    };
  };

/** What was corrected, and the beginning of the introduction or else what the issue holds. */
const issueSummary = ({ correction, intro, sections }: IssueDocument): string | null => {
  const about = (intro && summaryOf(intro.flow)) ?? sections.map(({ title }) => title.text).join(' · ');
  return [correction?.text, about].filter((text) => text).join(' – ') || null;
};

const entryItem =
  ({ language, base }: ArchiveSource) =>
  ({ drawn, document, current }: DrawnEntry): FeedItem => {
    const { entry, edition, published, updated } = current;
    const { lang } = drawn.body;
    return {
      id: permanentId('entry', entry.type, entry.id, language),
      lang,
      title: drawn.heading,
      url: `${base}${entryPath(language, entry)}`,
      published,
      updated,
      author: authorOf(edition),
      summary: drawn.intro?.lang === lang ? drawn.intro.text : summaryOf(drawn.body.flow),
      html: entryHtml(drawn, { ...document, lang }),
      categories: [
        { term: entry.type, label: drawn.labels[0] ?? entry.type },
        ...entry.topics.map(({ id, name }) => ({
          term: id,
          label: passageOf({ lang: language, text: name }).text,
        })),
      ],
      image: null,
      issue: {
        url: `${base}${issuePath(language, document.slug)}#${drawn.anchor}`,
        title: document.title.text,
      },
    };
  };

/** Who publishes the newsletter; where none is named, what is published stands for whoever did. */
const authorOf = ({ newsletter, issue, language }: Edition): FeedAuthor => {
  const name = (text: string): string => (isSeen(text) ? passageOf({ lang: language, text }).text : '');
  const { publisher } = newsletter ?? {};
  if (publisher && name(publisher.name) !== '')
    return {
      name: name(publisher.name),
      url: publisher.url !== null && isLinkUrl(publisher.url) ? publisher.url : null,
    };
  return { name: name(newsletter?.name ?? '') || name(issue.title) || issue.slug, url: null };
};
