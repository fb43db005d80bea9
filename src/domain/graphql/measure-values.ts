import { Kind, type ArgumentNode, type ValueNode, type VariableDefinitionNode } from 'graphql';

/** How much is asked by values: filters, sorting, pages. */
export interface ValueSize {
  /** Values in all: texts, numbers, lists and objects, each where it stands. */
  values: number;
  /** Levels of lists and objects in one another. */
  nesting: number;
}

export const NO_VALUES: ValueSize = { values: 0, nesting: 0 };

/** What is written by an operation is a matter of its length alone, and of who may write. */
const WRITTEN = 'data';

/** By name, what the variables of an operation hold. */
export type VariableSizes = ReadonlyMap<string, ValueSize>;

/** What the variables hold, as sent or by default, whichever is more. */
export const sizesOfVariables = (
  sent: Readonly<Record<string, unknown>>,
  definitions: readonly VariableDefinitionNode[],
): VariableSizes => {
  const sizes = new Map(Object.entries(sent).map(([name, value]) => [name, sizeOfJson(value)]));
  for (const { variable, defaultValue } of definitions) {
    if (!defaultValue) continue;
    const known = sizes.get(variable.name.value) ?? NO_VALUES;
    const byDefault = sizeOfValue(defaultValue, new Map());
    sizes.set(variable.name.value, larger(known, byDefault));
  }
  return sizes;
};

/** What the arguments of a field ask, but for data to write; a variable counts wherever it is used. */
export const sizeOfArguments = (given: readonly ArgumentNode[], variables: VariableSizes): ValueSize =>
  given
    .filter(({ name }) => name.value !== WRITTEN)
    .map(({ value }) => sizeOfValue(value, variables))
    .reduce(added, NO_VALUES);

/** One beside the other. */
export const added = (one: ValueSize, other: ValueSize): ValueSize => ({
  values: one.values + other.values,
  nesting: Math.max(one.nesting, other.nesting),
});

const larger = (one: ValueSize, other: ValueSize): ValueSize => ({
  values: Math.max(one.values, other.values),
  nesting: Math.max(one.nesting, other.nesting),
});

/** A value around others. */
const around = (inner: readonly ValueSize[]): ValueSize => {
  const within = inner.reduce(added, NO_VALUES);
  return { values: 1 + within.values, nesting: 1 + within.nesting };
};

const sizeOfValue = (value: ValueNode, variables: VariableSizes): ValueSize => {
  if (value.kind === Kind.VARIABLE) return variables.get(value.name.value) ?? { values: 1, nesting: 0 };
  if (value.kind === Kind.LIST) return around(value.values.map((one) => sizeOfValue(one, variables)));
  if (value.kind === Kind.OBJECT)
    return around(value.fields.map((field) => sizeOfValue(field.value, variables)));
  return { values: 1, nesting: 0 };
};

/** Deeper than any limit; what lies below is not looked at. */
const DEEPEST = 100;

const sizeOfJson = (value: unknown, depth = 0): ValueSize => {
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return { values: 1, nesting: 0 };
  return around(Object.values(value).map((one) => sizeOfJson(one, depth + 1)));
};
