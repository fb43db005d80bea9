import { readFileSync } from 'node:fs';
import path from 'node:path';
import { archiveManifestJsonSchema, archiveManifestSchema } from './archive-manifest';

it('the published contract is the schema of the manifest', () => {
  // When it fails: npm run contracts, and commit what it writes.
  const committed = readFileSync(path.resolve('docs', 'contracts', 'archive-manifest.schema.json'), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(archiveManifestJsonSchema())));
});

it.each(['/etc/passwd', '../a', 'a/../b', 'a\\b', 'C:', 'a/b/c', '', '.hidden', 'a//b'])(
  'no file of a package is at %j',
  (path_) => {
    const { path: schema } = archiveManifestSchema.shape.files.element.shape;
    expect(schema.safeParse(path_).success).toBe(false);
  },
);
