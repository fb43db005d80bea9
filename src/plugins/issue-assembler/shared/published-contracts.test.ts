import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editionJsonSchema, editionsOpenApi } from './published-contracts';

const committed = (file: string): unknown =>
  JSON.parse(readFileSync(path.resolve('docs', 'contracts', file), 'utf8'));

describe('the published contracts', () => {
  // When one fails: npm run contracts, and commit what it writes.
  it('hold the JSON Schema of an edition', () => {
    expect(committed('edition.schema.json')).toEqual(JSON.parse(JSON.stringify(editionJsonSchema())));
  });

  it('hold the OpenAPI of the public routes', () => {
    expect(committed('openapi.json')).toEqual(JSON.parse(JSON.stringify(editionsOpenApi())));
  });
});
