import type {
  Colophon,
  DocumentEntry,
  DocumentLink,
  Figure,
  FlowBlock,
  FlowList,
  IssueDocument,
  RichPassage,
  Run,
} from '../document/issue-document';

/** Wide enough for an address list, narrow enough for a mail program's window. */
const WIDTH = 76;

/**
 * An issue as plain text: the alternative part of the e-mail, and a form of its own. Headings are underlined, links stand
 * as addresses after their labels. Lines are broken at {@link WIDTH} characters, words never.
 */
export const renderText = (document: IssueDocument): string => {
  const blocks = [
    ...(document.draft ? [wrapped(document.draft.text)] : []),
    ...(document.newsletter ? [document.newsletter.text] : []),
    underlined(document.title.text, '='),
    document.dateline.join(' · '),
    ...(document.correction ? [wrapped(document.correction.text)] : []),
    ...(document.cover ? figureText(document.cover, document) : []),
    ...richText(document.intro, document),
    ...document.sections.flatMap((section) => [
      underlined(section.title.text, '='),
      ...richText(section.intro, document),
      ...section.groups.flatMap((group) => [
        ...(group.heading ? [underlined(group.heading.text, '-')] : []),
        ...group.entries.flatMap((entry) => entryText(entry, document)),
      ]),
    ]),
    ...richText(document.closing, document),
    ...(document.colophon ? colophonText(document.colophon, document) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const entryText = (entry: DocumentEntry, document: IssueDocument): string[] => [
  `[${entry.labels.join(', ')}]\n${wrapped(entry.heading.text)}`,
  ...(entry.intro ? [wrapped(entry.intro.text)] : []),
  ...richText(entry.body, document),
  ...lines([
    ...entry.facts.flatMap(({ label, values }) =>
      values.length === 1
        ? [wrapped(`${label}: ${values[0]?.text ?? ''}`, '', '  ')]
        : [`${label}:`, ...values.map(({ text }) => wrapped(text, '- ', '  '))],
    ),
  ]),
  ...lines(entry.links.flatMap(linkText)),
];

/** A label, what is noted of it, and the address on a line of its own: unbroken, so that a mail program finds it. */
const linkText = ({ label, url, notes }: DocumentLink): string[] => [
  wrapped(notes.length === 0 ? label : `${label} (${notes.join(', ')})`, '> ', '  '),
  ...(url === null ? [] : [`  ${withoutScheme(url)}`]),
];

const colophonText = (colophon: Colophon, document: IssueDocument): string[] => [
  underlined(colophon.heading, '='),
  ...richText(colophon.about, document),
  ...richText(colophon.mandate, document),
  ...(colophon.contact
    ? [
        underlined(colophon.contact.heading, '-'),
        ...colophon.contact.points.map(({ label, ways }) =>
          [wrapped(label), ...ways.map((way) => `  ${way.label}: ${way.text}`)].join('\n'),
        ),
      ]
    : []),
  ...(colophon.publisher
    ? [
        [
          wrapped(`${colophon.publisher.label}: ${colophon.publisher.name}`),
          ...(colophon.publisher.url === null ? [] : [`  ${colophon.publisher.url}`]),
        ].join('\n'),
      ]
    : []),
  ...richText(colophon.footer, document),
];

const richText = (passage: RichPassage | null, document: IssueDocument): string[] =>
  passage ? passage.flow.flatMap((block) => blockText(block, document)) : [];

const blockText = (block: FlowBlock, document: IssueDocument): string[] => {
  switch (block.type) {
    case 'paragraph':
      return [wrapped(runsText(block.runs))];
    case 'heading':
      return [underlined(runsText(block.runs).replace(/\s+/gu, ' '), '-')];
    case 'quote':
      return [wrapped(runsText(block.runs), '| ', '| ')];
    case 'list':
      return [listText(block, '')];
    case 'code':
      return [block.text.replace(/^/gm, '    ')];
    case 'image':
      return figureText(block.figure, document);
  }
};

const listText = (list: FlowList, indent: string): string =>
  list.items
    .flatMap(({ runs, lists }, index) => {
      const bullet = list.ordered ? `${index + 1}. ` : '- ';
      const below = indent + ' '.repeat(bullet.length);
      return [
        wrapped(runsText(runs), indent + bullet, below),
        ...lists.map((nested) => listText(nested, below)),
      ];
    })
    .join('\n');

const figureText = ({ url, alt, caption }: Figure, { words }: IssueDocument): string[] => [
  [
    wrapped(`[${words.image}${alt === '' ? '' : `: ${alt}`}]`),
    `  ${url}`,
    ...(caption === null ? [] : [wrapped(caption)]),
  ].join('\n'),
];

const runsText = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.type === 'text') return run.text;
      const label = run.runs.map(({ text }) => text).join('');
      const address = withoutScheme(run.url);
      return label.trim() === run.url || label.trim() === address ? label : `${label} <${address}>`;
    })
    .join('');

/** An e-mail address is written as such. */
const withoutScheme = (url: string): string => url.replace(/^mailto:/i, '');

const lines = (all: readonly string[]): string[] => (all.length === 0 ? [] : [all.join('\n')]);

const underlined = (text: string, sign: '=' | '-'): string =>
  `${wrapped(text)}\n${sign.repeat(Math.min(WIDTH, Math.max(3, Array.from(text).length)))}`;

/** Broken at blanks into lines; `first` and `next` stand before the first and the following ones. */
export const wrapped = (text: string, first = '', next = first): string =>
  text
    .split('\n')
    .flatMap((line, index) => wrapLine(line, index === 0 ? first : next, next))
    .join('\n');

const wrapLine = (text: string, first: string, next: string): string[] => {
  const made: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      made.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...made, line.trimEnd()];
};
