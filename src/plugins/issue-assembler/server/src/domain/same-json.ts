/**
 * Whether two values that JSON can hold say the same, as their canonical forms (RFC 8785) would, without writing either
 * out: the order of keys does not matter, and a key without a value is no key.
 */
export const isSameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return isSameList(one, other);
  return isSameObject(one as Values, other as Values);
};

const isSameList = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((item, index) => isSameJson(item, other[index]));

type Values = Readonly<Record<string, unknown>>;

const isSameObject = (one: Values, other: Values): boolean => {
  const keys = keysOf(one);
  return (
    keys.length === keysOf(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]))
  );
};

const keysOf = (values: Values): string[] => Object.keys(values).filter((key) => values[key] !== undefined);
