import { assemblySchema, editionEntrySchema } from '../../../shared/edition';
import english from '../translations/en.json';
import norwegian from '../translations/no.json';

const { issue, newsletter, sections } = assemblySchema.shape;
const { groups: _comparedByThemselves, ...sectionTexts } = sections.element.shape;

/** Every field that a difference between two editions can name; placements are what is compared. */
const FIELDS = [
  ...new Set([
    ...Object.keys(issue.shape),
    ...Object.keys(newsletter.unwrap().shape),
    ...Object.keys(sectionTexts),
    ...editionEntrySchema.options.flatMap(({ shape }) => Object.keys(shape)),
  ]),
].filter((field) => field !== 'placement');

const namesIn = (texts: Record<string, string>): string[] =>
  Object.keys(texts)
    .filter((key) => key.startsWith('field.'))
    .map((key) => key.slice('field.'.length));

describe.each([
  ['Norwegian', norwegian],
  ['English', english],
])('the names of fields in %s', (_language, texts) => {
  it('are there for every field that a difference can name, and for no others', () => {
    expect(namesIn(texts).sort()).toEqual([...FIELDS].sort());
  });
});
