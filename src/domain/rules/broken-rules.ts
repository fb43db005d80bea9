/** What is wrong with a value, where, and what to do about it: `path` is the attribute's path in the saved data. */
export interface BrokenRule {
  path: readonly string[];
  message: string;
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
        path: [to],
        message: `The last day, ${end}, is before the first, ${start}. Swap them or correct one.`,
      },
    ];
  });

/** Walks components: anything with start and end is a date, anything with a label and url is a link. */
const nestedRules = (value: unknown, path: readonly string[]): BrokenRule[] => {
  if (Array.isArray(value))
    return value.flatMap((part, index) => nestedRules(part, [...path, String(index)]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    if (ADDRESS_ATTRIBUTES.has(key)) return addressRule(part, at);
    if (key === 'end' && 'start' in value) return endRule(value.start, part, at);
    return key === 'type' || JSON_ATTRIBUTES.has(key) ? [] : nestedRules(part, at);
  });
};

const ADDRESS_ATTRIBUTES = new Set(['url', 'uri', 'link']);
/** Held as JSON with a schema of their own. */
const JSON_ATTRIBUTES = new Set([
  'outline',
  'collectionRule',
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
  return [
    {
      path,
      message:
        'A link must start with https://, http:// or mailto:. Leave it empty if the address is not known.',
    },
  ];
};

/** True for absolute http, https and mailto addresses without blanks or control characters. */
export const isSafeAddress = (value: unknown): boolean => {
  // eslint-disable-next-line no-control-regex
  if (typeof value !== 'string' || /[\u0000-\u0020\u007f]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'mailto:'
    ? value.includes('@')
    : ['http:', 'https:'].includes(protocol) && hostname !== '';
};

const endRule = (first: unknown, last: unknown, path: readonly string[]): BrokenRule[] => {
  const start = dayOf(first);
  const end = dayOf(last);
  if (start === null || end === null || start <= end) return [];
  return [
    { path, message: `The last day, ${end}, is before the first, ${start}. Swap them or correct one.` },
  ];
};

/** The ISO day of a stored or sent date, or null where there is none. */
const dayOf = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
};
