import type { Feed, FeedAuthor, FeedItem } from './feed';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org). `self` is its own address. Written here, for the package `feed` writes version 1,
 * which knows no languages.
 */
export const renderJsonFeed = (feed: Feed, self: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    language: feed.lang,
    authors: [author(feed.author)],
    items: feed.items.map(item),
  });

const item = (one: FeedItem) => ({
  id: one.id,
  url: one.url,
  title: one.title.text,
  content_html: one.html,
  ...(one.summary === null ? {} : { summary: one.summary }),
  ...(one.image === null ? {} : { image: one.image }),
  date_published: one.published,
  date_modified: one.updated,
  authors: [author(one.author)],
  ...(one.categories.length === 0 ? {} : { tags: one.categories.map(({ label }) => label) }),
  language: one.lang,
});

const author = ({ name, url }: FeedAuthor) => ({ name, ...(url === null ? {} : { url }) });
