import fc from 'fast-check';
import { assemblyOf, groupOf, placedArticle, sectionOf } from './assembly.fixture';
import { canonicalJson, freezeEdition, isIntact, sha256Of } from './freeze-edition';

const assembly = assemblyOf(sectionOf('s1', groupOf('g1', placedArticle('a'))));
const stamp = { number: 1, publishedAt: '2022-07-01T10:00:00Z', note: null };

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]: [string, unknown]) => [key, reversedKeys(inner)]),
  );
};

describe('freezing an edition', () => {
  it('gives the same bytes and hash whatever order the keys come in', () => {
    const frozen = freezeEdition(assembly, stamp);
    const other = freezeEdition(reversedKeys(assembly) as typeof assembly, stamp);
    expect(other.json).toBe(frozen.json);
    expect(other.sha256).toBe(frozen.sha256);
  });

  it('gives another hash where anything at all differs', () => {
    const { sha256 } = freezeEdition(assembly, stamp);
    expect(freezeEdition(assembly, { ...stamp, number: 2 }).sha256).not.toBe(sha256);
    expect(freezeEdition({ ...assembly, language: 'nn' }, stamp).sha256).not.toBe(sha256);
  });

  it('hashes as SHA-256 does', () => {
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('can be made again from its own JSON', () => {
    const { json, sha256 } = freezeEdition(assembly, stamp);
    expect(canonicalJson(JSON.parse(json))).toBe(json);
    expect(isIntact(json, sha256)).toBe(true);
  });

  it('is not intact with one character changed, nor where it is no edition', () => {
    const { json, sha256 } = freezeEdition(assembly, stamp);
    expect(isIntact(json.replace('Om a.', 'Om b.'), sha256)).toBe(false);
    expect(isIntact('{}', sha256Of('{}'))).toBe(false);
  });

  it('refuses what is not of the published shape', () => {
    expect(() => freezeEdition({ ...assembly, language: 'not a language' }, stamp)).toThrow(/language/);
    expect(() => freezeEdition(assembly, { ...stamp, number: 0 })).toThrow();
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = canonicalJson(value);
        expect(canonicalJson(reversedKeys(value))).toBe(json);
        expect(canonicalJson(JSON.parse(json))).toBe(json);
      }),
    );
  });
});
