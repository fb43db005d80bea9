import { getIntrospectionQuery, parse } from 'graphql';
import { measureOperations, type OperationSize } from './measure-operations';
import { NO_VALUES, type ValueSize } from './measure-values';

const sizeOf = (query: string): OperationSize => {
  const measured = measureOperations(parse(query));
  if (measured.status !== 'measured') throw new Error(`${measured.name}: ${measured.problem}`);
  return measured.size;
};

describe('the size of an operation', () => {
  it.each<[string, string, Omit<OperationSize, keyof ValueSize>]>([
    ['fields by level', '{ a b { c d { e } } }', { rootFields: 2, aliases: 0, fields: 5, depth: 2 }],
    ['aliases', '{ x: a y: a z: b { u: c } }', { rootFields: 3, aliases: 4, fields: 4, depth: 1 }],
    [
      'inline fragments',
      '{ ... on Query { a ... on Query { b } } }',
      { rootFields: 2, aliases: 0, fields: 2, depth: 0 },
    ],
    [
      'fragments wherever they are spread',
      '{ a { ...F } b { ...F } ...G } fragment F on T { c d } fragment G on Query { x: e { ...F } }',
      { rootFields: 3, aliases: 1, fields: 9, depth: 1 },
    ],
    [
      'operations together',
      'query A { a } mutation B { b { c } }',
      { rootFields: 2, aliases: 0, fields: 3, depth: 1 },
    ],
    [
      'no depth of introspection',
      '{ __schema { types { name } } }',
      { rootFields: 1, aliases: 0, fields: 3, depth: 0 },
    ],
    [
      'no fragment that nothing spreads',
      '{ a } fragment F on T { b c }',
      { rootFields: 1, aliases: 0, fields: 1, depth: 0 },
    ],
  ])('counts %s', (_what, query, size) => {
    expect(sizeOf(query)).toEqual({ ...size, ...NO_VALUES });
  });

  it.each<[string, string, ValueSize]>([
    ['texts and numbers', '{ a(b: "x", c: 1) }', { values: 2, nesting: 0 }],
    ['objects and what is in them', '{ a(b: { c: [1, { d: 2 }] }) }', { values: 5, nesting: 3 }],
    [
      'fragments wherever they are spread',
      '{ a { ...F } b { ...F } } fragment F on T { c(d: [1]) }',
      { values: 4, nesting: 1 },
    ],
    ['variables that were not sent', 'query ($v: Int) { a(b: $v) }', { values: 1, nesting: 0 }],
    ['no data to write', 'mutation { a(data: { b: [1] }, c: 1) }', { values: 1, nesting: 0 }],
  ])('counts values: %s', (_what, query, size) => {
    expect(sizeOf(query)).toMatchObject(size);
  });

  it('is found at once where fragments double sixty times', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(sizeOf(`{ a { ...F0 } } ${doubling.join(' ')} fragment F60 on T { b }`).fields).toBe(2 ** 60 + 1);
  });

  it('leaves room for the introspection that tools ask for', () => {
    expect(sizeOf(getIntrospectionQuery()).fields).toBeLessThan(500);
  });
});

describe('a fragment', () => {
  it.each([
    ['{ ...F }', 'F', 'unknown'],
    ['{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { ...F }', 'F', 'spreads_itself'],
    ['{ a } fragment F on T { ...F }', 'F', 'spreads_itself'],
  ])('in %s is told of', (query, name, problem) => {
    expect(measureOperations(parse(query))).toEqual({ status: 'bad_fragment', name, problem });
  });
});
