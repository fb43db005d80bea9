import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { contentMessages, type ContentTexts, type FieldTexts } from '../../src/admin/texts/content-texts';
import en from '../../src/admin/translations/content/en.json';
import no from '../../src/admin/translations/content/no.json';
import { editLayout, VIEWS } from '../../src/views';

const schema = z.object({
  info: z.object({ displayName: z.string() }),
  attributes: z.record(z.string(), z.looseObject({ type: z.string(), enum: z.array(z.string()).optional() })),
});
type Schema = z.infer<typeof schema>;

const read = (...parts: string[]): Schema =>
  schema.parse(JSON.parse(readFileSync(path.join(process.cwd(), 'src', ...parts), 'utf8')));
const foldersOf = (...parts: string[]): string[] => readdirSync(path.join(process.cwd(), 'src', ...parts));

const contentTypes = new Map(
  foldersOf('api').map((name) => [
    `api::${name}.${name}`,
    read('api', name, 'content-types', name, 'schema.json'),
  ]),
);
const components = new Map(
  foldersOf('components').flatMap((category) =>
    foldersOf('components', category).map((file): [string, Schema] => [
      `${category}.${path.basename(file, '.json')}`,
      read('components', category, file),
    ]),
  ),
);
const schemas = new Map([...contentTypes, ...components]);

const LANGUAGES: [string, ContentTexts][] = [
  ['Norwegian', no],
  ['English', en],
];
const fieldsOf = (texts: ContentTexts, uid: string): Record<string, FieldTexts> =>
  ({ ...texts.types, ...texts.components })[uid]?.fields ?? {};
const visibleIn = (uid: string): string[] => {
  const view = VIEWS[uid];
  return view ? editLayout(view).flatMap((row) => row.map(({ name }) => name)) : [];
};

describe.each(LANGUAGES)('the texts of the content model in %s', (_language, texts) => {
  it('are for the content types and components there are, and no others', () => {
    expect(Object.keys(texts.types).sort()).toEqual([...contentTypes.keys()].sort());
    expect(Object.keys(texts.components).sort()).toEqual([...components.keys()].sort());
  });

  it.each([...schemas])('label every field of %s, and no field it lacks', (uid, { attributes }) => {
    const fields = fieldsOf(texts, uid);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(attributes).sort());
    expect(Object.entries(fields).filter(([, { label }]) => label.trim() === '')).toEqual([]);
  });

  it.each([...schemas])('tell of every field of %s that people fill in what it wants', (uid) => {
    const fields = fieldsOf(texts, uid);
    expect(visibleIn(uid).filter((field) => !fields[field]?.hint?.trim())).toEqual([]);
  });

  it.each([...schemas])('name every value of every enumeration of %s, and no value it lacks', (uid, one) => {
    const fields = fieldsOf(texts, uid);
    for (const [name, attribute] of Object.entries(one.attributes)) {
      expect(Object.keys(fields[name]?.values ?? {}).sort()).toEqual([...(attribute.enum ?? [])].sort());
    }
  });

  it.each([...schemas])('give no two values of an enumeration of %s the same name', (uid) => {
    for (const { values } of Object.values(fieldsOf(texts, uid))) {
      const names = Object.values(values ?? {});
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the name of a type', () => {
  it('is in English what its schema calls it, since Strapi looks it up by that', () => {
    for (const [uid, { info }] of schemas)
      expect({ ...en.types, ...en.components }[uid as 'shared.link'].name).toBe(info.displayName);
  });

  it('has a Norwegian message under its English name', () => {
    expect(contentMessages(no, en)).toMatchObject({ Issue: 'Utgave', Ruling: 'Rettsavgjørelse' });
  });
});

describe('the messages of the content model', () => {
  it('have the ids Strapi looks labels up by, for types and for components', () => {
    expect(contentMessages(no, en)).toMatchObject({
      'content-manager.content-types.api::report.report.kind': 'Type rapport',
      'content-manager.components.shared.link.label': 'Lenketekst',
      'content-manager.content-types.api::topic.topic.updatedAt': 'Endret',
    });
  });

  it('have the same ids in both languages', () => {
    expect(Object.keys(contentMessages(no, en)).sort()).toEqual(Object.keys(contentMessages(en, en)).sort());
  });
});

describe('the views', () => {
  it('are there for every content type and component', () => {
    expect(Object.keys(VIEWS).sort()).toEqual([...schemas.keys()].sort());
  });

  it.each(Object.entries(VIEWS))('place every field of %s once, or say that it is hidden', (uid, view) => {
    const placed = [...visibleIn(uid), ...(view.hidden ?? [])];
    expect([...placed].sort()).toEqual(Object.keys(schemas.get(uid)?.attributes ?? {}).sort());
  });

  it.each(Object.entries(VIEWS))('keep the rows of %s within twelve twelfths', (_uid, view) => {
    for (const row of editLayout(view))
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  it.each(Object.entries(VIEWS))('name columns, sorting and main field of %s that exist', (uid, view) => {
    const names = [...Object.keys(schemas.get(uid)?.attributes ?? {}), 'updatedAt'];
    expect(names).toEqual(
      expect.arrayContaining([...view.list, view.mainField, view.sort?.[0] ?? 'updatedAt']),
    );
  });
});
