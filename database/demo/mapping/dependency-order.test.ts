import { inDependencyOrder } from './dependency-order';

const order = (dependencies: Record<string, string[]>): string[] =>
  inDependencyOrder(
    Object.keys(dependencies).map((key) => ({ key })),
    ({ key }) => dependencies[key] ?? [],
  ).map(({ key }) => key);

describe('an order by dependency', () => {
  it('puts each thing after those it depends on', () => {
    expect(order({ a: ['c'], b: [], c: ['b'] })).toEqual(['b', 'c', 'a']);
  });

  it('keeps the order of what depends on nothing', () => {
    expect(order({ c: [], a: [], b: [] })).toEqual(['c', 'a', 'b']);
  });

  it('does not exist where two depend on each other', () => {
    expect(() => order({ a: ['b'], b: ['a'] })).toThrow('depend on each other');
  });
});
