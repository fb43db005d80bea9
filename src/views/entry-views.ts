import type { View } from './view';

/** The reusable entries: text first, then the facts that hold in every language, links last. */
export const entryViews = {
  'api::report.report': {
    mainField: 'title',
    sort: ['updatedAt', 'DESC'],
    list: ['title', 'kind', 'publishedOn', 'reportStatus'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
        ['kind', 'reportStatus', 'reportNumber'],
      ],
      [['summary']],
      [['publishedOn'], ['coversFrom', 'coversTo', 'asOf']],
      [['publishers', 'topics'], [['country', 4]]],
      [['links'], [['file', 6]]],
    ],
    hidden: ['importFingerprint'],
  },
  'api::ruling.ruling': {
    mainField: 'title',
    sort: ['decidedOn', 'DESC'],
    list: ['title', 'reference', 'decidedOn', 'legalForce'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
      ],
      [['summary']],
      [
        ['reference', 'decidedOn'],
        ['court', 'topics'],
        ['caseType', 'decisionType', 'caseName'],
        ['statutes'],
        ['outcomes'],
      ],
      [[['earlierInstance', 6]], ['appealSteps'], ['legalForce', 'legalForceDate', 'legalForceBasis']],
      [['links']],
    ],
    hidden: ['importFingerprint'],
  },
  'api::event.event': {
    mainField: 'title',
    sort: ['updatedAt', 'DESC'],
    list: ['title', 'kind', 'when', 'eventStatus'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
        ['kind', 'eventStatus'],
      ],
      [['summary']],
      [
        ['when'],
        ['allDay', 'startTime', 'endTime'],
        [
          ['place', 8],
          ['format', 4],
        ],
      ],
      [['organisers', 'topics']],
      [['links']],
    ],
    hidden: ['importFingerprint'],
  },
  'api::article.article': {
    mainField: 'title',
    sort: ['updatedAt', 'DESC'],
    list: ['title', 'kind', 'when'],
    groups: [
      [
        [
          ['title', 8],
          ['slug', 4],
        ],
        [['kind', 6]],
      ],
      [['body']],
      [['when']],
      [['organisations', 'topics']],
      [['parliament']],
      [['links']],
    ],
    hidden: ['importFingerprint', 'related'],
  },
} as const satisfies Record<string, View>;
