import { editionSchema } from './edition';
import { fieldPaths } from './field-paths';

describe('a path of fields in an edition', () => {
  const isField = fieldPaths(editionSchema);

  it.each([
    'language',
    'issue',
    'issue.title',
    'issue.intro.blocks',
    'sections.groups.entries.title',
    'sections.groups.entries.reference',
    'sections.groups.entries.parliament.parties.name',
    'sections.groups.entries.body.children.children.text',
    'newsletter.contactPoints.email',
  ])('leads somewhere: %s', (path) => {
    expect(isField(path)).toBe(true);
  });

  it.each([
    'colour',
    'issue.colour',
    'issue.title.text',
    'sections.0.title',
    'constructor',
    '__proto__',
    'sections.',
  ])('leads nowhere: %s', (path) => {
    expect(isField(path)).toBe(false);
  });
});
