import type { EntryUid } from '../../../../shared/outline';
import type { Shape } from './read-rows';

export const ORGANISATION: Shape = { fields: ['documentId', 'name', 'acronym', 'kind', 'country', 'url'] };

export const FILE: Shape = {
  fields: ['url', 'name', 'mime', 'size', 'alternativeText', 'width', 'height'],
};

const links: Shape = { fields: ['label', 'url', 'language', 'status', 'role'] };
const topics: Shape = { fields: ['documentId', 'name', 'uri'] };
const all: Shape = {};

/** What an edition tells of each type besides its own columns. */
export const ENTRY_SHAPES: Readonly<Record<EntryUid, Shape>> = {
  'api::report.report': {
    with: { publishedOn: all, publishers: ORGANISATION, links, topics, file: FILE },
  },
  'api::ruling.ruling': {
    with: { court: ORGANISATION, statutes: all, outcomes: all, appealSteps: all, links, topics },
  },
  'api::event.event': { with: { when: all, organisers: ORGANISATION, links, topics } },
  'api::article.article': {
    with: {
      when: all,
      organisations: ORGANISATION,
      parliament: { with: { parties: ORGANISATION } },
      links,
      topics,
    },
  },
};
