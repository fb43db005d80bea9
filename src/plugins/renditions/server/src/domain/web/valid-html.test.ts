import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import { anyEdition, article, editionOf, section } from '../document/edition.fixture';
import type { Rendition } from '../rendition';
import { htmlProblems } from './html-problems.fixture';
import { pagesOf } from './page.fixture';

const problemsIn = async (pages: readonly Rendition[]): Promise<string[]> =>
  (await Promise.all(pages.map(({ body }) => htmlProblems(String(body))))).flat();

describe('the HTML of every page', () => {
  it.each(['nb', 'en'])('is valid for the demo in %s, its headings without gaps', async (language) => {
    const edition = editionSchema.parse(
      JSON.parse(readFileSync(`tests/golden/demo-edition.${language}.json`, 'utf8')),
    );
    expect(await problemsIn(pagesOf(edition))).toEqual([]);
  });

  it.each(['\t', ' \n ', '\u200B\u00AD', '\u202E', '\u0000\u0007', '\uFFFE'])(
    'is valid where nothing of a name can be seen: %j',
    async (blank) => {
      const unseen = { lang: 'nb', text: blank };
      const entry = article('en-sak', { title: blank, heading: unseen, intro: unseen });
      const edition = editionOf([{ ...section('aktuelt', entry), title: unseen }]);
      const { issue, newsletter } = edition;
      const named = {
        ...edition,
        issue: { ...issue, title: blank },
        newsletter: newsletter && { ...newsletter, name: blank },
      };
      const pages = pagesOf(named);
      expect(await problemsIn(pages)).toEqual([]);
      // The validator takes a character that shows nothing for text.
      for (const { body } of pages)
        expect(String(body)).not.toMatch(
          /<(title|h[1-6]|a)\b[^>]*>[\s\p{Default_Ignorable_Code_Point}]*<\/\1>/u,
        );
    },
  );

  it('is valid for any edition', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        expect(await problemsIn(pagesOf(edition))).toEqual([]);
      }),
      // A page takes a tenth of a second to validate, and shrinking would take hours.
      { numRuns: 25, endOnFailure: true },
    );
  });
});
