import {
  attributeOf,
  declarationsIn,
  type Declaration,
  type Element,
  type ParsedEmail,
} from './parsed-email';

/** Part of every mail program since HTML 2, and not asked for in the data. */
const PLAIN_ELEMENTS = new Set(['html', 'head', 'title', 'meta', 'a', 'br', 'em', 'u', 's']);
const PLAIN_ATTRIBUTES = new Set(['href', 'src', 'alt', 'class', 'id', 'name', 'content', 'http-equiv']);
/** `border` of a table is the older form of the property. */
const OLD_ATTRIBUTES = new Set(['border']);
const PLAIN_PROPERTIES = new Set(['color', 'font-family', 'font-style']);

const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'html-h1-h6'])),
  ...Object.fromEntries(['ul', 'ol', 'li'].map((name) => [name, 'html-lists'])),
  ...Object.fromEntries(['table', 'tbody', 'tr', 'td'].map((name) => [name, 'html-table'])),
};
const ATTRIBUTES: Readonly<Record<string, string>> = { style: 'html-style' };
const PROPERTIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['border-top', 'border-bottom', 'border-left', 'border-width', 'border-color'].map((name) => [
      name,
      'css-border',
    ]),
  ),
  ...Object.fromEntries(
    ['margin-top', 'margin-bottom', 'margin-left', 'margin-right'].map((name) => [name, 'css-margin']),
  ),
  ...Object.fromEntries(
    ['padding-top', 'padding-bottom', 'padding-left', 'padding-right'].map((name) => [name, 'css-padding']),
  ),
};

/** What an e-mail asks of a mail program, by the names that the data of caniemail.com has for it. */
export const featuresOf = ({ elements, rules }: ParsedEmail): Set<string> => {
  const used = new Set<string>(['html-doctype']);
  const add = (...names: string[]): void => {
    for (const name of names) if (name !== '') used.add(name);
  };
  for (const element of elements) add(...ofElement(element));
  for (const { media, selector, declarations } of rules) {
    if (media !== null)
      add('css-at-media', ...(media.includes('prefers-color-scheme') ? [`${SLUG}prefers-color-scheme`] : []));
    add(...ofSelector(selector), ...declarations.flatMap(ofDeclaration));
  }
  if (rules.length > 0) add('css-selector-grouping');
  return used;
};

const SLUG = 'css-at-media-';

const ofElement = (element: Element): string[] => {
  const { tagName, attrs } = element;
  return [
    PLAIN_ELEMENTS.has(tagName) ? '' : (ELEMENTS[tagName] ?? `html-${tagName}`),
    ...(tagName === 'meta' && attributeOf(element, 'name') === 'color-scheme'
      ? ['html-meta-color-scheme']
      : []),
    ...(tagName === 'a' && (attributeOf(element, 'href') ?? '').startsWith('mailto:')
      ? ['html-mailto-links']
      : []),
    ...attrs.flatMap(({ name, value }) => {
      if (name === 'style') return declarationsIn(value).flatMap(ofDeclaration);
      if (PLAIN_ATTRIBUTES.has(name) || OLD_ATTRIBUTES.has(name)) return [];
      return [ATTRIBUTES[name] ?? `html-${name}`];
    }),
  ];
};

const ofSelector = (selector: string): string[] => [
  ...(/\s/.test(selector) ? ['css-selector-descendant'] : []),
  ...(/\.\w/.test(selector) ? ['css-selector-class'] : []),
  ...(/(^|\s)\w/.test(selector) ? ['css-selector-type'] : []),
  ...(selector.includes('[') ? ['css-selector-attribute'] : []),
  ...[...selector.matchAll(/:([a-z-]+)/g)].map(([, name]) => `css-pseudo-class-${name}`),
  ...(selector.includes('>') ? ['css-selector-child'] : []),
];

const ofDeclaration = ({ property, value, important }: Declaration): string[] => [
  PLAIN_PROPERTIES.has(property) ? '' : (PROPERTIES[property] ?? `css-${property}`),
  ...(property === 'display' && value === 'none' ? ['css-display-none'] : []),
  ...(important ? ['css-important'] : []),
  ...(/\d(px)\b/.test(value) ? ['css-unit-px'] : []),
  ...(/\d%/.test(value) ? ['css-unit-percent'] : []),
  ...[...value.matchAll(/\b([a-z-]+)\(/g)].map(([, name]) => `css-function-${name}`),
  ...[...value.matchAll(/\d(em|rem|ex|ch|vw|vh|pt|cm|mm|in|pc)\b/g)].map(([, unit]) => `css-unit-${unit}`),
];
