import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import type { RenderedForm } from '../../src/plugins/renditions/server/src/domain/rendition';
import { NO_SURROUNDINGS } from '../../src/plugins/renditions/server/src/domain/web/surroundings';
import { RENDERERS } from '../../src/plugins/renditions/server/src/services/rendering/renderers';

const folder = path.join(__dirname, '../golden');
const BASE = 'https://nyhetsbrev.example.org';

const demoEdition = (language: string): Edition =>
  editionSchema.parse(JSON.parse(readFileSync(path.join(folder, `demo-edition.${language}.json`), 'utf8')));

/** Forms that are text; the golden file has the same ending. */
const FORMS: RenderedForm[] = ['txt', 'email.html', 'md', 'ics', 'reports.csv', 'rulings.csv', 'events.csv'];

/** HTML with a line for each tag, so that a difference can be read. */
const inLines = (body: string | Uint8Array, form: string): string | Uint8Array =>
  typeof body === 'string' && form.endsWith('html') ? `${body.replaceAll('><', '>\n<')}\n` : body;

/**
 * Each form of the demo issue as it was read and approved by eye. A change shows here as a difference to be read; with
 * UPDATE_GOLDEN=1 the files are written anew, never where CI runs.
 */
describe.each(['nb', 'en'])('the demo issue in %s', (language) => {
  it.each(FORMS)('is the golden file as %s', async (form) => {
    const edition = demoEdition(language);
    const sha256 = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
    const { body } = await RENDERERS[form]({
      form,
      edition,
      base: BASE,
      surroundings: NO_SURROUNDINGS,
      sha256,
      files: new Map(),
    });
    const shown = inLines(body, form);
    const file = path.join(folder, `demo.${language}.${form}`);
    if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(file, shown);
    expect(shown).toBe(readFileSync(file, 'utf8'));
  });
});
