import type { Season } from './spans';
import type { Vocabulary, YearPart } from './vocabulary';
import { byFirstWord, leads, numbered, phrase, wordSet } from './vocabulary-building';

const SILENT = { isSilent: true } as const;

const LEADS = [
  ...leads('in | during | throughout | within | until | till | up to', { ...SILENT, cues: 'msy' }),
  ...leads('in the course of | over the course of', { ...SILENT, cues: 'msy' }),
  ...leads('for | in the period | for the period | the period', { ...SILENT, cues: 'my' }),
  ...leads('of | the month of', { ...SILENT, cues: 'm' }),
  ...leads('the year | year | the years | years', { ...SILENT, cues: 'y' }),
  ...leads('on | at | the', { ...SILENT, cues: '' }),
  ...leads('this', { ...SILENT, cues: 'ms' }),
  ...leads('next | the coming | the next', { ...SILENT, isComing: true, cues: 's' }),
  ...leads('as of | as at | per', { qualifier: 'as_of', cues: 'msy' }),
  ...leads('after | following', { qualifier: 'after', cues: 'msy' }),
  ...leads('before | prior to | ahead of', { qualifier: 'before', cues: 'msy' }),
  ...leads('by | no later than | not later than', { qualifier: 'before', isLoose: true, cues: 'msy' }),
  ...leads('from | as from | starting from', { qualifier: 'from', opens: 'from_to', cues: 'msy' }),
  ...leads('since | with effect from', { qualifier: 'from', cues: 'msy' }),
  ...leads('between', { opens: 'between', cues: 'my' }),
  ...leads('about | around | circa | ca . | ca | approximately', { qualifier: 'about', cues: 'ms' }),
  ...leads(
    'early | early in | mid | mid - | late | late in | the beginning of | beginning of | the start of | start of | ' +
      'the middle of | middle of',
    { isLoose: true, cues: 'msy' },
  ),
  ...leads('the end of | end of', { isLoose: true, isEndOf: true, cues: 'msy' }),
];

/** The words of English dates, British and American. */
export const ENGLISH: Vocabulary = {
  months: numbered('january february march april may june july august september october november december'),
  shortMonths: numbered('jan feb mar apr may jun jul aug sep|sept oct nov dec'),
  stoppedMonths: new Set(),
  hasCapitalMonths: true,
  ambiguousMonths: wordSet('may march august'),
  weekdays: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  seasons: new Map<string, Season>([
    ['spring', 'spring'],
    ['summer', 'summer'],
    ['autumn', 'autumn'],
    ['fall', 'autumn'],
    ['winter', 'winter'],
  ]),
  guardedSeasons: wordSet('fall'),
  seasonGuards: wordSet('the this'),
  ordinals: new Map([...numbered('first second third fourth'), ['last', -1]]),
  ordinalEndings: wordSet('st nd rd th'),
  yearParts: [
    { words: phrase('tertial'), part: 'tertial' },
    { words: phrase('four - month period'), part: 'tertial' },
    { words: phrase('four month period'), part: 'tertial' },
    { words: phrase('quarter'), part: 'quarter' },
    { words: phrase('half'), part: 'half' },
  ],
  partLetters: new Map<string, YearPart>([
    ['t', 'tertial'],
    ['q', 'quarter'],
    ['h', 'half'],
  ]),
  guardedParts: new Set<YearPart>(['quarter', 'half']),
  leads: byFirstWord(LEADS),
  rangeWords: ['to', 'until', 'till', 'through', 'up to'].map(phrase),
  andWords: wordSet('and &'),
  yearLinks: wordSet('of in'),
  relativeYears: [
    { words: phrase('this year'), offset: 0 },
    { words: phrase('last year'), offset: -1 },
    { words: phrase('next year'), offset: 1 },
  ],
  clockWords: new Set(),
  counted: wordSet(
    'people persons refugees migrants cases victims children women men participants pupils students members ' +
      'residents applicants employees staff kroner nok eur usd gbp euros dollars pounds million billion percent per ' +
      'municipalities schools companies businesses countries families units copies places days hours times words ' +
      'pages km miles metres meters tonnes new different',
  ),
  labels: wordSet(
    'page pages p pp no number chapter section sec article art part annex paragraph version v table figure',
  ),
};
