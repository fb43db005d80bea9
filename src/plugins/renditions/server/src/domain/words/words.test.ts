import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { valueWord, wordsFor } from './words';

const root = path.join(__dirname, '../../../../../../../src');

interface Attribute {
  type: string;
  enum?: string[];
}
const attributesOf = (file: string): Record<string, Attribute> =>
  (JSON.parse(readFileSync(path.join(root, file), 'utf8')) as { attributes: Record<string, Attribute> })
    .attributes;

/** The schema that tells the choices of a field, and the name the words have them under. */
const FIELDS: [words: string, schema: string, attribute: string][] = [
  ['report.status', 'api/report/content-types/report/schema.json', 'reportStatus'],
  ['ruling.caseType', 'api/ruling/content-types/ruling/schema.json', 'caseType'],
  ['ruling.decisionType', 'api/ruling/content-types/ruling/schema.json', 'decisionType'],
  ['ruling.legalForce', 'api/ruling/content-types/ruling/schema.json', 'legalForce'],
  ['ruling.legalForceBasis', 'api/ruling/content-types/ruling/schema.json', 'legalForceBasis'],
  ['ruling.result', 'components/ruling/outcome.json', 'result'],
  ['ruling.appeal', 'components/ruling/appeal-step.json', 'kind'],
  ['event.kind', 'api/event/content-types/event/schema.json', 'kind'],
  ['event.status', 'api/event/content-types/event/schema.json', 'eventStatus'],
  ['event.format', 'api/event/content-types/event/schema.json', 'format'],
  ['report.kind', 'api/report/content-types/report/schema.json', 'kind'],
  ['article.kind', 'api/article/content-types/article/schema.json', 'kind'],
  ['article.outcome', 'components/article/parliament.json', 'outcome'],
];

describe('every choice an editor has is named for readers', () => {
  it.each(FIELDS)('%s', (words, schema, attribute) => {
    const choices = attributesOf(schema)[attribute]?.enum ?? [];
    expect(choices.length).toBeGreaterThan(1);
    for (const language of ['nb', 'en'])
      expect(Object.keys(wordsFor(language).values[words] ?? {}).sort()).toEqual([...choices].sort());
  });

  it('knows the fields with choices of every entry type, and misses none', () => {
    const told = new Set(FIELDS.map(([, schema, attribute]) => `${schema}:${attribute}`));
    const ofEntries = ['report', 'ruling', 'event', 'article'].map(
      (type) => `api/${type}/content-types/${type}/schema.json`,
    );
    const ofComponents = ['ruling', 'article'].flatMap((folder) =>
      readdirSync(path.join(root, 'components', folder)).map((file) => `components/${folder}/${file}`),
    );
    const missing = [...ofEntries, ...ofComponents].flatMap((schema) =>
      Object.entries(attributesOf(schema))
        .filter(([, { enum: choices }]) => choices)
        .map(([attribute]) => `${schema}:${attribute}`)
        .filter((one) => !told.has(one)),
    );
    expect(missing).toEqual([]);
  });
});

it('a value that is not known here is shown readable', () => {
  expect(valueWord(wordsFor('nb'), 'report.kind', 'white_paper')).toBe('white paper');
});

it.each([
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['se', 'nb'],
  ['en', 'en'],
  ['en-GB', 'en'],
])('an edition in %s has words in %s', (language, words) => {
  expect(wordsFor(language).language).toBe(words);
});
