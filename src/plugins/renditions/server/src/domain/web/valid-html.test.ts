import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import { anyEdition, article, editionOf, section } from '../document/edition.fixture';
import type { Rendition } from '../rendition';
import { pagesOf } from './page.fixture';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    // React's way to write, which HTML reads alike.
    'attr-case': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    // What an author wrote at the end of a line is the author's, and so is how long a title is.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

/** What the validator finds wrong, a line each. */
const problemsOf = async ({ body }: Rendition): Promise<string[]> => {
  const { results } = await validator.validateString(String(body));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
};

const problemsIn = async (pages: readonly Rendition[]): Promise<string[]> =>
  (await Promise.all(pages.map(problemsOf))).flat();

describe('the HTML of every page', () => {
  it.each(['nb', 'en'])('is valid for the demo in %s, its headings without gaps', async (language) => {
    const edition = editionSchema.parse(
      JSON.parse(readFileSync(`tests/golden/demo-edition.${language}.json`, 'utf8')),
    );
    expect(await problemsIn(pagesOf(edition))).toEqual([]);
  });

  it.each(['\t', ' \n ', '\u200B\u00AD', '\u202E'])(
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
