/** Attributes of an element; what is null or undefined is left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** What no document in XML 1.0 can hold, not even as a reference (2.2), and what would cost every reader the whole feed. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const possible = (text: string): string => text.replace(IMPOSSIBLE, '');

/** Text as XML and HTML write it; without what XML cannot hold. */
export const escapeText = (text: string): string =>
  possible(text).replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** An element as XML 1.0: children as they are, which have been escaped. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string => {
  const start = `${name}${attributesText(attributes)}`;
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`;
};

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escapeValue(value)}"`))
    .join('');

/** A parser would read blanks other than the space as spaces, were they not written as references (XML 1.0, 3.3.3). */
const escapeValue = (value: string): string =>
  possible(value).replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
