import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import type { RenderedForm, RenditionJob } from '../../domain/rendition';
import { readPage } from '../../domain/web/read-page.fixture';
import { NO_SURROUNDINGS } from '../../domain/web/surroundings';
import { RENDERERS } from './renderers';

const NOTICE = 'Utkast: Dette er en forhåndsvisning og ikke publisert.';
const edition = editionSchema.parse(
  JSON.parse(readFileSync(path.resolve('tests', 'golden', 'demo-edition.nb.json'), 'utf8')),
);

const bodyOf = async (
  form: RenderedForm,
  of: Pick<RenditionJob, 'isDraft'>,
): Promise<string | Uint8Array> => {
  const rendition = await RENDERERS[form]({
    form,
    edition,
    base: 'https://nyhetsbrev.example.org',
    surroundings: NO_SURROUNDINGS,
    sha256: '0'.repeat(64),
    files: new Map(),
    ...of,
  });
  return rendition.body;
};

/** Jest cannot load pdf.js: a process of its own reads the PDF and writes the texts of its pages. */
const READER = `
  import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
  import { readFileSync } from 'node:fs';
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map(({ str }) => str ?? '').join(' '));
  }
  process.stdout.write(JSON.stringify(pages));
`;
const pagesOf = (pdf: Uint8Array): string[] =>
  z
    .array(z.string())
    .parse(
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', READER], { input: pdf }).toString(),
      ),
    );

describe('a draft', () => {
  it.each(['txt', 'md'] as const)('says that it is one first of all, as %s', async (form) => {
    expect(String(await bodyOf(form, { isDraft: true })).split('\n')[0]).toBe(NOTICE);
  });

  it.each(['page', 'email.html'] as const)('says that it is one first of all, as %s', async (form) => {
    const pieces = await readPage(String(await bodyOf(form, { isDraft: true })));
    const [first] = pieces.filter(({ text }) => text.trim() !== '');
    expect(first).toMatchObject({ text: NOTICE, lang: 'nb' });
  });

  it('says so at the top of every page of the PDF', async () => {
    const [cover = '', ...others] = pagesOf(Buffer.from(await bodyOf('pdf', { isDraft: true })));
    expect(cover).toMatch(new RegExp(`^\\s*${NOTICE}`));
    expect(others.length).toBeGreaterThan(1);
    for (const page of others) expect(page).toContain('Utkast · ');
  });
});

it.each(['txt', 'md', 'page', 'email.html'] as const)(
  'what was published says nothing of it, as %s',
  async (form) => {
    expect(String(await bodyOf(form, {}))).not.toMatch(/Utkast|ikke publisert/);
  },
);
