import type { UID } from '@strapi/strapi';

/** Types other entries point at. A relation fails to save in a language its target lacks, so these have them all. */
export const REFERENCE_TYPES: readonly UID.ContentType[] = [
  'api::newsletter.newsletter',
  'api::section.section',
  'api::organisation.organisation',
  'api::topic.topic',
];
