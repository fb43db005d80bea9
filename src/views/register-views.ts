import type { View } from './view';

/** What entries point at, and the contact list. */
export const registerViews = {
  'api::organisation.organisation': {
    mainField: 'name',
    sort: ['name', 'ASC'],
    list: ['name', 'acronym', 'kind', 'country'],
    groups: [
      [
        [
          ['name', 8],
          ['acronym', 4],
        ],
        ['kind', 'country'],
        ['url'],
      ],
      [['aliases'], [['successor', 6]]],
    ],
  },
  'api::topic.topic': {
    mainField: 'name',
    sort: ['name', 'ASC'],
    list: ['name', 'uri'],
    groups: [[['name'], ['uri']]],
  },
  'api::contact.contact': {
    mainField: 'email',
    sort: ['email', 'ASC'],
    list: ['email', 'name', 'organisation', 'language', 'subscriptionStatus'],
    groups: [
      [
        ['email', 'name'],
        ['organisation', 'language', 'subscriptionStatus'],
      ],
      [['newsletters'], ['sections', 'topics']],
      [['consents']],
    ],
    hidden: ['tokenHashes'],
  },
} as const satisfies Record<string, View>;
