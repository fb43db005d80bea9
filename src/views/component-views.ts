import type { View } from './view';

/** Components; `mainField` is what a folded one shows, and what a list of them is told apart by. */
export const componentViews = {
  'shared.link': {
    mainField: 'label',
    list: ['label', 'url', 'status'],
    groups: [[['label'], ['url'], ['status', 'role', 'language']]],
  },
  'shared.imprecise-date': {
    mainField: 'start',
    list: ['start', 'end', 'precision'],
    groups: [
      [
        ['start', 'end'],
        ['precision', 'qualifier', 'literal'],
      ],
    ],
  },
  'article.parliament': {
    mainField: 'matterId',
    list: ['matterId', 'outcome'],
    groups: [[['matterId', 'outcome'], ['parties']]],
  },
  'contact.consent': {
    asRows: true,
    mainField: 'legalBasis',
    list: ['legalBasis', 'source', 'givenAt'],
    groups: [[['legalBasis', 'givenAt'], ['source'], ['text']]],
  },
  'newsletter.contact-point': {
    mainField: 'label',
    list: ['label', 'email', 'phone'],
    groups: [
      [
        ['label', 'email'],
        ['phone', 'link'],
      ],
    ],
  },
  'ruling.appeal-step': {
    asRows: true,
    mainField: 'kind',
    list: ['kind', 'date', 'courtReference'],
    groups: [[['kind', 'date', 'courtReference'], ['note']]],
  },
  'ruling.outcome': {
    asRows: true,
    mainField: 'result',
    list: ['result', 'defendants', 'charge'],
    groups: [
      [
        [
          ['defendants', 3],
          ['result', 4],
          ['charge', 5],
        ],
      ],
    ],
  },
  'ruling.statute': {
    asRows: true,
    mainField: 'act',
    list: ['act', 'section'],
    groups: [
      [
        [
          ['act', 8],
          ['section', 4],
        ],
      ],
    ],
  },
} as const satisfies Record<string, View>;
