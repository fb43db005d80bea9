import type { Core } from '@strapi/strapi';
import type { PublishedEditions } from '../../src/plugins/issue-assembler/shared/published-editions';

/** A language of the demo that its issue is to be read in, and the slug it has there. */
export interface PublishedIn {
  language: 'nb' | 'en';
  slug: string;
}

/** Where the public finds an issue: in each language that it is published in and not withdrawn from. */
export const publishedIn = async (strapi: Core.Strapi, issue: string): Promise<PublishedIn[]> => {
  const published: PublishedEditions = strapi.plugin('issue-assembler').service('published-editions');
  const found: PublishedIn[] = [];
  for (const language of ['nb', 'en'] as const) {
    const { editions } = await published.list({ locale: language, page: 1, pageSize: 100 });
    const edition = editions.find((one) => one.issue.id === issue);
    if (edition) found.push({ language, slug: edition.issue.slug });
  }
  return found;
};
