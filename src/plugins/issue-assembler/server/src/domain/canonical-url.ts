/** Parameters whose values are few: how many editions, languages and years there are. */
const OF_FEW_VALUES = new Set(['locale', 'newsletter', 'version', 'year']);

/**
 * Whether an address is the one way of writing what it asks for: the path as it is documented, and parameters of few
 * values, each once, in the order of their names, as plain as they are understood. There are no more such addresses with
 * an answer than there is content; of the others (`fields`, words to search for, `%6eb` for `nb`) there is no end.
 */
export const isCanonicalUrl = (
  url: string,
  path: string,
  understood: Readonly<Record<string, unknown>>,
): boolean => {
  const [asked, query] = url.split('?', 2);
  if (asked !== path) return false;
  if (query === undefined) return true;
  const names = query.split('&').map((parameter) => parameter.split('=', 1)[0] ?? '');
  const plain = [...new Set(names)].sort().map((name) => `${name}=${String(understood[name])}`);
  return names.every((name) => OF_FEW_VALUES.has(name)) && `${path}?${plain.join('&')}` === url;
};
