import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { featuresOf } from './email-features';
import type { ParsedEmail } from './parsed-email';

const WORD = ['outlook.windows', 'outlook.windows-mail'];
/** Outlook that does not draw with Word. */
const OUTLOOK = ['outlook.outlook-com', 'outlook.macos', 'outlook.ios', 'outlook.android'];
const GMAIL_APPS = ['gmail.ios', 'gmail.android'];
const GMAIL_PHONE_SITE = ['gmail.mobile-webmail'];
const GMAIL = ['gmail.desktop-webmail', ...GMAIL_APPS, ...GMAIL_PHONE_SITE];
const APPLE = ['apple-mail.macos', 'apple-mail.ios'];

/** The mail programs an issue is made for, as caniemail.com names them. */
export const CLIENTS: readonly string[] = [...WORD, ...OUTLOOK, ...GMAIL, ...APPLE];

/** Where a feature is used though a program has it in part or not at all: which programs, and why nothing is lost there. */
const ACCEPTED: Readonly<Record<string, { in: readonly string[]; because: string }>> = {
  'html-doctype': {
    in: ['outlook.windows'],
    because: 'Word has one way of drawing, whatever the document type is.',
  },
  'html-body': {
    in: [...OUTLOOK, ...GMAIL],
    because: 'It becomes another element: colours, language and direction stand in one within it too.',
  },
  'html-style': {
    in: [...WORD, ...GMAIL],
    because:
      'All sheets stand in the head, before what they are for. Where there are none (Gmail with another account), the elements’ own styles show the order of things.',
  },
  'html-role': {
    in: ['outlook.windows-mail'],
    because: 'Tables for layout have no headers and no caption, and are read as running text without it.',
  },
  'html-dir': {
    in: [...WORD, ...GMAIL_PHONE_SITE],
    because: 'Only passages in a language of the other direction have it; no link has.',
  },
  'html-align': {
    in: ['outlook.macos'],
    because: 'The text then stands at the left instead of in the middle.',
  },
  'html-lists': {
    in: [...WORD, ...OUTLOOK, ...GMAIL],
    because: 'Neither reversed lists nor values of items are used.',
  },
  'html-width': {
    in: ['outlook.windows'],
    because: 'Of images it is a number of pixels, of tables 100 %.',
  },
  'html-height': { in: ['outlook.windows'], because: 'Of images it is a number of pixels.' },
  'html-meta-color-scheme': {
    in: [...WORD, ...OUTLOOK, ...GMAIL, 'apple-mail.ios'],
    because: 'It lets Apple Mail take the colours for dark; others do without or turn colours themselves.',
  },
  'html-aria-label': {
    in: ['outlook.windows-mail'],
    because: 'It completes a link that stands in a sentence, which tells the same.',
  },
  'css-at-media': {
    in: [...WORD, ...OUTLOOK, ...GMAIL],
    because: 'Queries are simple and not nested. Without them, titles are larger on a telephone.',
  },
  'css-at-media-prefers-color-scheme': {
    in: [...WORD, ...GMAIL],
    because: 'Light colours are used, or turned by the program itself.',
  },
  'css-selector-attribute': {
    in: [...WORD, ...OUTLOOK, ...GMAIL],
    because: 'Only Outlook’s own attributes, alone as it wants them, in a sheet of their own.',
  },
  ...Object.fromEntries(
    ['class', 'descendant', 'grouping', 'type'].map((kind) => [
      `css-selector-${kind}`,
      { in: [...GMAIL_APPS, ...GMAIL_PHONE_SITE], because: 'As for style sheets: not with other accounts.' },
    ]),
  ),
  'css-important': {
    in: [...WORD, ...GMAIL],
    because: 'In style sheets only, in small letters, after a blank.',
  },
  'css-border': { in: WORD, because: 'No wider than 6 pixels, nor does any meaning depend on one.' },
  'css-display': { in: [...WORD, ...GMAIL_APPS], because: 'Only block and none.' },
  'css-display-none': {
    in: [...WORD, ...GMAIL_PHONE_SITE],
    because: 'Hides the preheader, which holds no table. Shown, it is a first line that makes sense.',
  },
  'css-font-size': { in: WORD, because: 'Sizes are in pixels.' },
  'css-font-weight': { in: WORD, because: 'Only normal and bold.' },
  'css-height': { in: ['outlook.windows'], because: 'Images have their size as attributes as well.' },
  'css-line-height': { in: WORD, because: 'Factors, not lengths, and never normal.' },
  'css-margin': {
    in: [...WORD, ...OUTLOOK, ...GMAIL],
    because: 'None is negative or auto, and none stands on a span; body’s is none.',
  },
  'css-max-width': {
    in: WORD,
    because: 'The sheet is a table, for which Word has a width of its own; images have theirs as attributes.',
  },
  'css-padding': { in: WORD, because: 'Elsewhere than in cells it is spacing that can be done without.' },
  'css-text-align': { in: [...WORD, ...GMAIL_APPS], because: 'Only left and right.' },
  'css-text-decoration': {
    in: [...WORD, ...GMAIL_APPS],
    because: 'Only none, of images: links keep the line that programs give them.',
  },
  'css-white-space': {
    in: [...WORD, ...GMAIL_APPS],
    because: 'Of code, which then has its lines broken as written.',
  },
  'css-width': { in: ['outlook.windows'], because: 'Of tables and their rows alone.' },
  'css-table-layout': {
    in: [...WORD, 'outlook.macos', ...GMAIL_PHONE_SITE],
    because: 'Keeps overlong words within the sheet where a program can.',
  },
  ...Object.fromEntries(
    [
      ['css-overflow-wrap', [...WORD, ...OUTLOOK, ...GMAIL, ...APPLE]],
      ['css-word-break', ['outlook.windows-mail', ...OUTLOOK, ...GMAIL_APPS, ...GMAIL_PHONE_SITE, ...APPLE]],
      [
        'css-word-wrap',
        [
          ...WORD,
          'outlook.macos',
          'outlook.android',
          'gmail.desktop-webmail',
          ...GMAIL_APPS,
          ...GMAIL_PHONE_SITE,
        ],
      ],
    ].map(([name, programs]) => [
      name,
      { in: programs, because: 'Three names for breaking overlong words; each program knows one at least.' },
    ]),
  ),
  'css-outline': { in: WORD, because: 'Comes with React Email’s images, which have no border either.' },
};

const support = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string())));
const DATA = new Map(
  z
    .object({ data: z.array(z.object({ slug: z.string(), stats: support })) })
    .parse(JSON.parse(readFileSync(createRequire(__filename).resolve('caniemail/caniemail.json'), 'utf8')))
    .data.map(({ slug, stats }) => [slug, stats]),
);

/** Programs that have a feature in part, not, or not known, by the newest version of each; null where there is no data. */
const gapsOf = (feature: string): string[] | null => {
  const stats = DATA.get(feature);
  if (!stats) return null;
  return CLIENTS.filter((client) => {
    const [family = '', platform = ''] = client.split('.');
    return !Object.values(stats[family]?.[platform] ?? {})
      .at(-1)
      ?.startsWith('y');
  });
};

/** What an e-mail asks that a mail program lacks, beyond what is accepted with a reason; and what has no data at all. */
export const unsupportedIn = (email: ParsedEmail): string[] =>
  [...featuresOf(email)].flatMap((feature) => {
    const gaps = gapsOf(feature);
    if (!gaps) return [`${feature}: no data`];
    return gaps
      .filter((client) => !ACCEPTED[feature]?.in.includes(client))
      .map((client) => `${feature}: ${client}`);
  });

/** Acceptances that are not of use: the feature is not used by any of these, or the program has it. */
export const needlesslyAccepted = (emails: readonly ParsedEmail[]): string[] => {
  const used = new Set(emails.flatMap((email) => [...featuresOf(email)]));
  return Object.entries(ACCEPTED).flatMap(([feature, { in: clients }]) => {
    const gaps = used.has(feature) ? (gapsOf(feature) ?? []) : [];
    return clients.filter((client) => !gaps.includes(client)).map((client) => `${feature}: ${client}`);
  });
};
