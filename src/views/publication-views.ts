import type { View } from './view';

/** The frame of the publication: what it is, its numbers and its standing rubrics. */
export const publicationViews = {
  'api::newsletter.newsletter': {
    mainField: 'name',
    sort: ['name', 'ASC'],
    list: ['name', 'publisher', 'updatedAt'],
    groups: [
      [
        [
          ['name', 8],
          ['slug', 4],
        ],
        [['publisher', 6]],
      ],
      [['about'], ['mandate']],
      [['contactPoints']],
      [['recurringSections']],
      [
        [
          ['logo', 6],
          ['primaryColour', 3],
          ['accentColour', 3],
        ],
        ['footer'],
      ],
    ],
  },
  'api::issue.issue': {
    mainField: 'title',
    sort: ['periodStart', 'DESC'],
    list: ['title', 'number', 'year', 'periodStart', 'periodEnd'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
        [
          ['newsletter', 6],
          ['number', 3],
          ['year', 3],
        ],
        ['periodStart', 'periodEnd'],
      ],
      [['outline']],
      [['intro'], ['closing']],
      [
        [
          ['correctionNote', 8],
          ['publishAt', 4],
        ],
      ],
      [[['coverImage', 6]]],
    ],
    hidden: ['importFingerprint', 'publishAtSetBy'],
  },
  'api::section.section': {
    mainField: 'title',
    sort: ['position', 'ASC'],
    list: ['title', 'position', 'newsletter', 'recurring', 'missingTranslation'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
        ['intro'],
      ],
      [
        ['newsletter', 'parent'],
        [
          ['position', 3],
          ['recurring', 3],
          ['missingTranslation', 6],
        ],
      ],
      [['collectionRule']],
    ],
  },
} as const satisfies Record<string, View>;
