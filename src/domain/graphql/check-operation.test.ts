import { getIntrospectionQuery } from 'graphql';
import { checkOperation } from './check-operation';

const limits = {
  rootFields: 20,
  aliases: 50,
  fields: 1000,
  depth: 10,
  tokens: 5000,
  values: 300,
  nesting: 12,
};
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

/** Lists in one another. */
const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

describe('an operation is refused', () => {
  it.each([
    [
      'rootFields',
      `{ ${times(21, (n) => `a${n}: edition(slug: "x") { language }`)} }`,
      /more than 20 root fields/,
    ],
    ['rootFields', `{ ...F ...F } fragment F on Query { ${times(11, (n) => `f${n}`)} }`, /more than 20 root/],
    ['aliases', `{ reports { ${times(51, (n) => `p${n}: publishers { name }`)} } }`, /more than 50 aliases/],
    [
      'fields',
      `{ reports { ${times(11, () => '...F')} } } fragment F on Report { ${times(100, (n) => `f${n}`)} }`,
      /more than 1000 fields/,
    ],
    [
      'fields',
      `{ a { ...F0 } } ${times(40, (n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on T { b }`,
      /more than 1000 fields/,
    ],
    ['depth', `${'{ a '.repeat(12)}${'}'.repeat(12)}`, /more than 10 levels/],
    ['values', `{ a(in: [${times(301, () => '1')}]) }`, /more than 300 values in its arguments/],
    [
      'values',
      `{ ...F ...G } fragment F on Query { a { ...G } } fragment G on A { b(in: [${times(160, () => '1')}]) }`,
      /more than 300 values/,
    ],
    ['nesting', `{ a(filters: ${'{ and: ['.repeat(7)}${']}'.repeat(7)}) }`, /more than 12 levels deep/],
    ['tokens', `{ ${times(5001, () => 'a')} }`, /longer than 5000 words/],
    [
      'tokens',
      `{ a(b: ${'['.repeat(100_000)}) }`,
      /longer than 5000 words and signs, or too deeply bracketed/,
    ],
  ] as const)('beyond the limit of %s', (name, text, message) => {
    expect(checkOperation(text, limits)).toEqual({
      code: 'OPERATION_TOO_LARGE',
      message: expect.stringMatching(message),
      limit: { name, most: limits[name] },
    });
  });

  it.each([
    ['values', 'query ($f: [Int]) { a(in: $f) }', { f: Array.from({ length: 301 }, () => 1) }],
    [
      'values',
      'query ($f: [Int]) { a: a(in: $f) b: a(in: $f) }',
      { f: Array.from({ length: 160 }, () => 1) },
    ],
    ['values', `query ($f: [Int] = [${times(301, () => '1')}]) { a(in: $f) }`, {}],
    ['nesting', 'query ($f: F) { a(filters: { and: [$f] }) }', { f: nested(11) }],
    ['nesting', 'query ($f: F) { a(filters: $f) }', { f: nested(100_000) }],
  ] as const)('beyond the limit of %s by its variables: %s', (name, text, variables) => {
    expect(checkOperation(text, limits, variables)?.limit).toEqual({ name, most: limits[name] });
  });

  it.each([
    ['{ a', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['{ ...F } fragment F on Query { ...F }', 'GRAPHQL_VALIDATION_FAILED', /"F" spreads itself/],
    ['{ ...F }', 'GRAPHQL_VALIDATION_FAILED', /no fragment "F"/],
  ])('where it is wrong in itself: %s', (text, code, message) => {
    expect(checkOperation(text, limits)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('an operation is let through', () => {
  it.each([
    [
      'at the limits',
      `{ ${times(20, (n) => `a${n}: edition(slug: "x") { ${times(49, (m) => `f${m}`)} }`)} }`,
    ],
    ['for introspection', getIntrospectionQuery()],
    [
      'that filters as people do',
      '{ a(filters: { and: [{ b: { c: { in: [1, 2] } } }] }, sort: ["d"]) { e } }',
    ],
  ])('%s', (_what, text) => {
    expect(checkOperation(text, limits)).toBeNull();
  });

  it('that writes a large document', () => {
    const variables = { d: { body: Array.from({ length: 1000 }, () => nested(20)) } };
    expect(checkOperation('mutation ($d: Input) { createA(data: $d) { b } }', limits, variables)).toBeNull();
  });
});
