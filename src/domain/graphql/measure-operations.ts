import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import {
  added,
  NO_VALUES,
  sizeOfArguments,
  sizesOfVariables,
  type ValueSize,
  type VariableSizes,
} from './measure-values';

/** What a GraphQL document asks for, with every fragment counted wherever it is spread. */
export interface OperationSize extends ValueSize {
  /** Fields of the outermost level: each is a read of its own. */
  rootFields: number;
  /** Fields under another name: by these one field is asked for many times over. */
  aliases: number;
  /** Fields on all levels. */
  fields: number;
  /** Levels of fields that have fields, introspection apart. */
  depth: number;
}

export type MeasuredOperations =
  | { status: 'measured'; size: OperationSize }
  /** A fragment is spread that is not there, or within itself. */
  | { status: 'bad_fragment'; name: string; problem: 'unknown' | 'spreads_itself' };

/**
 * Measures a document in a time that follows its length, though fragments within fragments may ask for 2ⁿ fields in n
 * lines. The operations of a document are taken together.
 */
export const measureOperations = (
  { definitions }: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): MeasuredOperations => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defined: VariableDefinitionNode[] = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const measure = measuring(fragments, sizesOfVariables(variables, defined));
  let size = NOTHING;
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    const measured = measure(definition.selectionSet);
    if (measured.status === 'bad_fragment') return measured;
    // A fragment that nothing spreads asks for nothing; it is measured for what is wrong in it.
    if (definition.kind === Kind.OPERATION_DEFINITION) size = together(size, measured.size);
  }
  return { status: 'measured', size };
};

const NOTHING: OperationSize = { rootFields: 0, aliases: 0, fields: 0, depth: 0, ...NO_VALUES };

type Measure = (selections: SelectionSetNode) => MeasuredOperations;

const measuring = (
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: VariableSizes,
): Measure => {
  const known = new Map<string, MeasuredOperations>();
  const open = new Set<string>();

  const measureFragment = (name: string): MeasuredOperations => {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    if (!fragment) return { status: 'bad_fragment', name, problem: 'unknown' };
    if (open.has(name)) return { status: 'bad_fragment', name, problem: 'spreads_itself' };
    open.add(name);
    const measured = measureAll(fragment.selectionSet);
    open.delete(name);
    known.set(name, measured);
    return measured;
  };

  const measureOne = (selection: SelectionNode): MeasuredOperations => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureAll(selection.selectionSet);
    const below = selection.selectionSet ? measureAll(selection.selectionSet) : undefined;
    if (below?.status === 'bad_fragment') return below;
    const isIntrospection = selection.name.value.startsWith('__');
    const size = {
      rootFields: 1,
      aliases: (selection.alias ? 1 : 0) + (below?.size.aliases ?? 0),
      fields: 1 + (below?.size.fields ?? 0),
      depth: below && !isIntrospection ? 1 + below.size.depth : 0,
      ...added(sizeOfArguments(selection.arguments ?? [], variables), below?.size ?? NO_VALUES),
    };
    return { status: 'measured', size };
  };

  const measureAll: Measure = ({ selections }) => {
    let size = NOTHING;
    for (const selection of selections) {
      const measured = measureOne(selection);
      if (measured.status === 'bad_fragment') return measured;
      size = together(size, measured.size);
    }
    return { status: 'measured', size };
  };
  return measureAll;
};

const together = (one: OperationSize, other: OperationSize): OperationSize => ({
  rootFields: one.rootFields + other.rootFields,
  aliases: one.aliases + other.aliases,
  fields: one.fields + other.fields,
  depth: Math.max(one.depth, other.depth),
  ...added(one, other),
});
