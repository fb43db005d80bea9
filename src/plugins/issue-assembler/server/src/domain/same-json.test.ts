import fc from 'fast-check';
import { canonicalJson } from './freeze-edition';
import { isSameJson } from './same-json';

const json = fc.jsonValue({ maxDepth: 4 });

describe('two values of JSON', () => {
  it('are the same where their canonical forms are', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  it('are the same once stored and read again', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(isSameJson(value, JSON.parse(canonicalJson(value)))).toBe(true);
      }),
    );
  });

  it('differ by whatever is changed in one of them, however deep', () => {
    fc.assert(
      fc.property(fc.array(json), json, json, (around, before, after) => {
        const same = canonicalJson(before) === canonicalJson(after);
        const wrap = (value: unknown) => ({ blocks: [...around, { value }] });
        expect(isSameJson(wrap(before), wrap(after))).toBe(same);
      }),
    );
  });

  it.each<[string, unknown, unknown, boolean]>([
    ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ['a key without a value', { a: 1, b: undefined }, { a: 1 }, true],
    ['a key without a value in the other', { a: 1 }, { a: 1, b: undefined }, true],
    ['another key without a value', { a: 1 }, { a: undefined, b: 1 }, false],
    ['null in place of no value', { a: null }, {}, false],
    ['an item more', [1], [1, 2], false],
    ['the order of a list', [1, 2], [2, 1], false],
    ['a list and an object', [], {}, false],
    ['a key every object has by birth', {}, { toString: 1 }, false],
    ['text and number', '1', 1, false],
    ['null and nothing in it', null, {}, false],
  ])('are compared by %s', (_what, one, other, same) => {
    expect(isSameJson(one, other)).toBe(same);
    expect(isSameJson(other, one)).toBe(same);
  });
});
