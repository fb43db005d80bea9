import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import adminEnglish from '../../src/admin/translations/strapi/admin.en.json';
import adminNorwegian from '../../src/admin/translations/strapi/admin.no.json';
import contentManagerEnglish from '../../src/admin/translations/strapi/content-manager.en.json';
import contentManagerNorwegian from '../../src/admin/translations/strapi/content-manager.no.json';
import i18nNorwegian from '../../src/admin/translations/strapi/i18n.no.json';
import uploadNorwegian from '../../src/admin/translations/strapi/upload.no.json';

type Messages = Record<string, string>;

const adminFolder = (name: string): string =>
  path.join(process.cwd(), 'node_modules/@strapi', name, 'dist/admin');

/** Strapi's compiled texts, each file an object of strings. */
const strapiTexts = (folder: string): Messages => {
  const compiled: unknown = jest.requireActual(path.join(folder, 'translations/en.json.js'));
  return (compiled as { default?: Messages }).default ?? (compiled as Messages);
};

const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs') && !file.includes('translations'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const PLUGINS: [name: string, norwegian: Messages, english: Messages][] = [
  ['content-manager', contentManagerNorwegian, contentManagerEnglish],
  ['i18n', i18nNorwegian, {}],
  ['upload', uploadNorwegian, {}],
];

/** Names of the values and tags in a message: `count` in "{count, plural, one {# entry} …}", `b` in "<b>…</b>". */
const partsOf = (message: string): string =>
  [...message.matchAll(/(?<!(?:=\d+|one|other|true|false|undefined)\s)\{(\w+)\s*[,}]|<(\w+)>/g)]
    .map(([, value, tag]) => value ?? tag)
    .filter((part, index, all) => all.indexOf(part) === index)
    .sort()
    .join();
const saysOtherThings =
  (strapi: Messages) =>
  ([id, text]: [string, string]): boolean =>
    strapi[id] !== undefined && partsOf(strapi[id]) !== partsOf(text);

describe.each(PLUGINS)('the texts of %s', (name, norwegian, english) => {
  const strapi = strapiTexts(adminFolder(name));

  it('are all of them texts that Strapi looks up', () => {
    const sources = sourcesIn(adminFolder(name));
    const unused = [...Object.keys(norwegian), ...Object.keys(english)].filter(
      (id) => strapi[id] === undefined && !sources.includes(id),
    );
    expect(unused).toEqual([]);
  });

  it('hold the same values and tags as Strapi’s own', () => {
    const wrong = Object.entries({ ...english, ...norwegian }).filter(saysOtherThings(strapi));
    expect(wrong).toEqual([]);
  });
});

describe('the texts of the admin itself', () => {
  const folder = path.join(adminFolder('admin'), 'admin/src');
  const strapi = strapiTexts(folder);

  it('are all of them texts that Strapi looks up', () => {
    const sources = [folder, adminFolder('content-manager'), adminFolder('i18n')].map(sourcesIn).join('\n');
    const ids = [...Object.keys(adminNorwegian), ...Object.keys(adminEnglish)];
    expect(ids.filter((id) => strapi[id] === undefined && !sources.includes(id))).toEqual([]);
  });

  it('hold the same values as Strapi’s own', () => {
    const wrong = Object.entries({ ...adminEnglish, ...adminNorwegian }).filter(saysOtherThings(strapi));
    expect(wrong).toEqual([]);
  });
});

describe('what an editor meets every day', () => {
  it.each([
    ['content-manager', contentManagerNorwegian],
    ['i18n', i18nNorwegian],
  ])('is in Norwegian without a gap: %s', (name, norwegian: Messages) => {
    expect(Object.keys(strapiTexts(adminFolder(name))).filter((id) => !norwegian[id])).toEqual([]);
  });
});
