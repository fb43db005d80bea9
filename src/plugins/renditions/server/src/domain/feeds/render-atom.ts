import type { Feed, FeedAuthor, FeedItem } from './feed';
import { element, escapeText } from './xml';

/**
 * A feed as Atom (RFC 4287). `self` is its own address.
 *
 * Written here, and not by the package `feed` or an XML builder: `feed` cannot say `xml:lang`, and what is left for a
 * builder to do is to escape.
 */
export const renderAtom = (feed: Feed, self: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
    text('id', feed.id),
    text('title', feed.title),
    text('updated', feed.updated),
    author(feed.author),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.url }),
    text('generator', 'Utgave'),
    ...feed.items.map((item) => entry(item, feed.lang)),
  )}\n`;

const entry = (item: FeedItem, lang: string): string =>
  element(
    'entry',
    { 'xml:lang': item.lang === lang ? null : item.lang },
    text('id', item.id),
    element(
      'title',
      { 'xml:lang': item.title.lang === item.lang ? null : item.title.lang },
      escapeText(item.title.text),
    ),
    text('updated', item.updated),
    text('published', item.published),
    author(item.author),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...(item.issue
      ? [
          element('link', {
            rel: 'related',
            type: 'text/html',
            href: item.issue.url,
            title: item.issue.title,
          }),
        ]
      : []),
    ...item.categories.map((category) => element('category', category)),
    ...(item.summary === null ? [] : [text('summary', item.summary)]),
    element('content', { type: 'html' }, escapeText(item.html)),
  );

const author = ({ name, url }: FeedAuthor): string =>
  element('author', {}, text('name', name), ...(url === null ? [] : [text('uri', url)]));

const text = (name: string, words: string): string => element(name, {}, escapeText(words));
