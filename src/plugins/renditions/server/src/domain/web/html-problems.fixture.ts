import { HtmlValidate } from 'html-validate';

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

/** What the validator finds wrong with a page, a line each. */
export const htmlProblems = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
};
