import { HtmlValidate } from 'html-validate';
import { SCHEMES, unreadableIn } from './email-colours';
import { unsupportedIn } from './email-support';
import { attributeOf, parsedEmail, type ParsedEmail } from './parsed-email';

/** Bytes of a message's HTML. */
export const GMAIL_CUTS_AT = 102_400;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Word, and Gmail without style sheets, know nothing else.
    'no-inline-style': 'off',
    // Tables for layout, and what they need, are how a message is laid out in Word.
    'no-deprecated-attr': 'off',
    // What only Word is to read stands in them.
    'no-conditional-comment': 'off',
    // The subject is the title, and may be longer than a page's.
    'long-title': 'off',
    // Code and its breaks are as an editor wrote them.
    'no-trailing-whitespace': 'off',
    // React's ways of writing; HTML makes no difference.
    'void-style': ['error', { style: 'selfclose' }],
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
  },
});

/** Everything that is wrong with an e-mail's HTML, whatever issue it is of and however long. */
export const emailProblems = async (html: string): Promise<string[]> => {
  const email = await parsedEmail(html);
  return [
    ...(await invalidIn(html)),
    ...unsupportedIn(email),
    ...SCHEMES.flatMap((scheme) => unreadableIn(email, scheme)),
    ...notAbsoluteIn(email),
    ...activeIn(email),
    ...imagesWithoutSize(email),
  ];
};

const invalidIn = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
};

const ABSOLUTE = /^(?:https?:\/\/|mailto:)/;
const RECIPIENTS = /^\{\{(?:unsubscribe|preferences)_url\}\}$/;

const notAbsoluteIn = ({ elements }: ParsedEmail): string[] =>
  elements
    .flatMap((element) => [attributeOf(element, 'href'), attributeOf(element, 'src')])
    .filter((url) => url !== undefined)
    .filter((url) => !ABSOLUTE.test(url) && !RECIPIENTS.test(url))
    .map((url) => `not absolute: ${url}`);

const ACTIVE = new Set([
  'script',
  'link',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'svg',
  'base',
]);

/** What mail programs take out, or what would load something: scripts, forms, style sheets from elsewhere. */
const activeIn = ({ elements, rules }: ParsedEmail): string[] => [
  ...elements
    .filter(({ tagName, attrs }) => ACTIVE.has(tagName) || attrs.some(({ name }) => name.startsWith('on')))
    .map(({ tagName }) => `active: ${tagName}`),
  ...rules
    .filter(({ selector, declarations }) => /@import|url\(/.test(JSON.stringify([selector, declarations])))
    .map(({ selector }) => `loads something: ${selector}`),
];

const imagesWithoutSize = ({ elements }: ParsedEmail): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'img')
    .filter((image) => !attributeOf(image, 'width') || attributeOf(image, 'alt') === undefined)
    .map((image) => `image without width or alt: ${attributeOf(image, 'src') ?? ''}`);
