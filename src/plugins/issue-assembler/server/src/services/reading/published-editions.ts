import type { Core } from '@strapi/strapi';
import type { PublishedEditions } from '../../../../shared/published-editions';
import { languagesOfEditions, newslettersOfEditions } from './archive-parts';
import { entryAppearances } from './entry-appearances';
import { listCurrentEditions } from './list-editions';
import { publishedHistory } from './published-history';
import { readEdition } from './read-edition';
import { slugOfCurrent } from './slug-of-current';

/** What other plugins may ask of what was published. */
export const publishedEditions = ({ strapi }: { strapi: Core.Strapi }): PublishedEditions => ({
  read: (asked) => readEdition(strapi, asked),
  list: (query) => listCurrentEditions(strapi, query),
  slugOf: (asked) => slugOfCurrent(strapi, asked),
  languages: () => languagesOfEditions(strapi),
  newsletters: (language) => newslettersOfEditions(strapi, language),
  appearances: (entry) => entryAppearances(strapi, entry),
  history: (language) => publishedHistory(strapi, language),
});
