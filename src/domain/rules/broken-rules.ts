import { formatImpreciseDate } from '../dates';
import type { InterfaceLanguage } from '../languages';
import type { Sentence } from '../languages/sentences';
import { isLinkUrl } from '../rich-text/link-url';

/**
 * What is wrong with a value, where, and what to do about it: `path` is the attribute's path in the saved data, `code`
 * stays the same whatever the wording and the language.
 */
export interface BrokenRule {
  code: string;
  path: readonly string[];
  sentence: Sentence;
}

/** Data as sent to a save: attribute name → value; parts that are not sent are absent. */
export type SavedValues = Readonly<Record<string, unknown>>;

/**
 * Rules that hold for a save on its own, whatever else is stored: a span ends on or after the day it starts,
 * and links lead to http, https or mail addresses. `stored` fills in what a partial save leaves out.
 */
export const findBrokenRules = (values: SavedValues, stored: SavedValues = {}): BrokenRule[] => [
  ...spanRules(values, stored),
  ...nestedRules(values, []),
];

const LAST_BEFORE_FIRST = 'last-day-before-first';

/** Of two ISO days. */
const lastBeforeFirst = (start: string, end: string): Sentence => ({
  nb: `Siste dag, ${dayInWords(end, 'nb')}, er før første dag, ${dayInWords(start, 'nb')}. Bytt om på dem, eller rett en av dem.`,
  en: `The last day, ${dayInWords(end, 'en')}, is before the first, ${dayInWords(start, 'en')}. Swap them or correct one.`,
});

const dayInWords = (day: string, language: InterfaceLanguage): string =>
  formatImpreciseDate({ start: day, end: day, precision: 'day' }, language);

const SPANS = [
  ['periodStart', 'periodEnd'],
  ['coversFrom', 'coversTo'],
] as const;

const spanRules = (values: SavedValues, stored: SavedValues): BrokenRule[] =>
  SPANS.flatMap(([from, to]) => {
    if (!(from in values) && !(to in values)) return [];
    const start = dayOf(values[from] ?? stored[from]);
    const end = dayOf(values[to] ?? stored[to]);
    if (start === null || end === null || start <= end) return [];
    return [
      {
        code: LAST_BEFORE_FIRST,
        path: [to],
        sentence: lastBeforeFirst(start, end),
      },
    ];
  });

/** Walks components: anything with start and end is a date, anything with a label and url is a link. */
const nestedRules = (value: unknown, path: readonly string[]): BrokenRule[] => {
  if (Array.isArray(value))
    return value.flatMap((part, index) => nestedRules(part, [...path, String(index)]));
  if (typeof value !== 'object' || value === null || value instanceof Date || isFile(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    if (ADDRESS_ATTRIBUTES.has(key)) return addressRule(part, at);
    if (key === 'end' && 'start' in value) return endRule(value.start, part, at);
    return key === 'type' || JSON_ATTRIBUTES.has(key) ? [] : nestedRules(part, at);
  });
};

/** A file of the media library, which the admin sends along whole; its address is the library's own. */
const isFile = (value: object): boolean => 'mime' in value && 'hash' in value;

const ADDRESS_ATTRIBUTES = new Set(['url', 'uri', 'link']);
/** Held as JSON with a schema of their own. */
const JSON_ATTRIBUTES = new Set([
  'outline',
  'collectionRule',
  'related',
  'intro',
  'closing',
  'summary',
  'body',
  'about',
  'mandate',
  'footer',
]);

const addressRule = (value: unknown, path: readonly string[]): BrokenRule[] => {
  if (value === null || value === undefined || value === '' || typeof value === 'object') return [];
  if (isSafeAddress(value)) return [];
  return [{ code: 'unsafe-link', path, sentence: UNSAFE_LINK }];
};

const UNSAFE_LINK: Sentence = {
  nb: 'En lenke må begynne med https://, http:// eller mailto:. La feltet stå tomt hvis adressen ikke er kjent.',
  en: 'A link must start with https://, http:// or mailto:. Leave it empty if the address is not known.',
};

/** True for absolute http, https and mailto addresses without blanks or control characters. */
export const isSafeAddress = (value: unknown): boolean => typeof value === 'string' && isLinkUrl(value);

const endRule = (first: unknown, last: unknown, path: readonly string[]): BrokenRule[] => {
  const start = dayOf(first);
  const end = dayOf(last);
  if (start === null || end === null || start <= end) return [];
  return [
    {
      code: LAST_BEFORE_FIRST,
      path,
      sentence: lastBeforeFirst(start, end),
    },
  ];
};

/** The ISO day of a stored or sent date, or null where there is none. */
const dayOf = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
};
