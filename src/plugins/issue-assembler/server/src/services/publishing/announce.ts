import type { Core } from '@strapi/strapi';
import type { Edition } from '../../../../shared/edition';

/** What happened to the editions of an issue; names of webhook events. */
export const EDITION_EVENTS = {
  published: 'edition.published',
  corrected: 'edition.corrected',
  withdrawn: 'edition.withdrawn',
} as const;

/** What a webhook is told: enough to fetch the edition, and nothing that is not public. */
export interface EditionNews {
  issue: string;
  language: string;
  slug: string;
  title: string;
  /** Number of the edition published, or of the last one before a withdrawal. */
  edition: number;
  sha256: string;
}

/** To be called once the change is committed: whoever listens reads the database at once. */
export const announce = (
  strapi: Core.Strapi,
  event: keyof typeof EDITION_EVENTS,
  news: EditionNews,
): void => {
  strapi.eventHub.emit(EDITION_EVENTS[event], { ...news }).catch((error: unknown) => {
    strapi.log.error(`Telling of ${EDITION_EVENTS[event]} failed: ${String(error)}`);
  });
};

/** What is told of an edition that was just frozen. */
export const newsOf = (edition: Edition, sha256: string): EditionNews => ({
  issue: edition.issue.id,
  language: edition.language,
  slug: edition.issue.slug,
  title: edition.issue.title,
  edition: edition.edition.number,
  sha256,
});
