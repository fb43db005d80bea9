import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import type { RenderedForm } from '../../src/plugins/renditions/server/src/domain/rendition';
import type { Surroundings } from '../../src/plugins/renditions/server/src/domain/web/surroundings';
import { RENDERERS } from '../../src/plugins/renditions/server/src/services/rendering/renderers';
import { readableHtml } from '../golden/readable-html';

const folder = path.join(__dirname, '../golden');
const BASE = 'https://nyhetsbrev.example.org';

const demoEdition = (language: string): Edition =>
  editionSchema.parse(JSON.parse(readFileSync(path.join(folder, `demo-edition.${language}.json`), 'utf8')));

/** Forms that are text; the golden file has the same ending, and that of the page is `page.html`. */
const FORMS: RenderedForm[] = [
  'page',
  'txt',
  'email.html',
  'md',
  'ics',
  'reports.csv',
  'rulings.csv',
  'events.csv',
];

/** HTML with a line for each tag, so that a difference can be read. */
const inLines = (body: string | Uint8Array, form: RenderedForm): string | Uint8Array => {
  if (typeof body !== 'string') return body;
  if (form === 'page') return readableHtml(body);
  return form.endsWith('html') ? `${body.replaceAll('><', '>\n<')}\n` : body;
};

/** What stands around the demo issue in an archive, in either language. */
const SURROUNDINGS: Readonly<Record<'nb' | 'en', Surroundings>> = {
  nb: {
    versions: [{ number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null }],
    languages: [{ language: 'en', slug: 'newsletter-from-kom-may-june-2022' }],
    earlier: { slug: 'nyhetsbrev-fra-kom-januar-april-2022', title: 'Nyhetsbrev fra KOM, januar–april 2022' },
    later: {
      slug: 'nyhetsbrev-fra-kom-juli-september-2022',
      title: 'Nyhetsbrev fra KOM, juli–september 2022',
    },
    isNumbered: false,
  },
  en: {
    versions: [{ number: 1, publishedAt: '2022-07-01T08:00:00Z', note: null }],
    languages: [{ language: 'nb', slug: 'nyhetsbrev-fra-kom-mai-juni-2022' }],
    earlier: {
      slug: 'newsletter-from-kom-january-april-2022',
      title: 'Newsletter from KOM, January–April 2022',
    },
    later: null,
    isNumbered: false,
  },
};

/**
 * Each form of the demo issue as it was read and approved by eye. A change shows here as a difference to be read; with
 * UPDATE_GOLDEN=1 the files are written anew, never where CI runs.
 */
describe.each(['nb', 'en'] as const)('the demo issue in %s', (language) => {
  it.each(FORMS)('is the golden file as %s', async (form) => {
    const edition = demoEdition(language);
    const sha256 = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
    const { body } = await RENDERERS[form]({
      form,
      edition,
      base: BASE,
      surroundings: SURROUNDINGS[language],
      sha256,
      files: new Map(),
    });
    const shown = inLines(body, form);
    const file = path.join(folder, `demo.${language}.${form === 'page' ? 'page.html' : form}`);
    if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(file, shown);
    expect(shown).toBe(readFileSync(file, 'utf8'));
  });
});
