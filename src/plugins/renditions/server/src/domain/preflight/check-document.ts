import type { Edition, EditionEntry } from '../../../../../issue-assembler/shared/edition';
import type { Finding, Subject } from '../../../../../issue-assembler/shared/readiness';
import { documentOf } from '../document/document-of';
import type { DocumentEntry, Flow, IssueDocument, RichPassage } from '../document/issue-document';
import { saysNothingAlone } from '../document/link-labels';
import { runText } from '../document/reading';
import { contrastOf } from '../theme/readable-colour';
import { wrongWeekdays } from './weekdays';

/** Gmail cuts a message off above this many bytes (102 KB), and shows the rest only to who asks for it. */
export const LARGEST_EMAIL = 102_400;

/** Contrast of text that WCAG 2.2 AA asks for (1.4.3). */
const READABLE = 4.5;

type Values = Finding['values'];
type Code = Finding['code'];

/**
 * What of an issue deserves a look before it is published, in reading order, and last what is of the issue as a whole.
 * `emailBytes` is the size of its e-mail, null where it is not known.
 */
export const checkDocument = (edition: Edition, emailBytes: number | null): Finding[] => {
  const document = documentOf(edition, '');
  const { title, intro, closing } = edition.issue;
  const ofIssue = about({ kind: 'issue' }, title);
  return [
    ...richFindings(document.intro, intro?.blocks, edition).map(ofIssue),
    ...document.sections.flatMap((section, index) => [
      ...richFindings(section.intro, edition.sections[index]?.intro?.blocks, edition).map(
        about({ kind: 'section', documentId: edition.sections[index]?.id ?? '' }, section.title.text),
      ),
      ...section.groups.flatMap(({ entries }) => entries.flatMap((entry) => entryFindings(entry, edition))),
    ]),
    ...richFindings(document.closing, closing?.blocks, edition).map(ofIssue),
    ...themeFindings(document).map(ofIssue),
    ...sizeFindings(emailBytes).map(ofIssue),
  ];
};

/** A finding before it is told what it is about. */
type Found = readonly [code: Code, values: Values];

const about =
  (subject: Subject, title: string) =>
  ([code, values]: Found): Finding => ({ severity: 'look', code, subject, title, values });

const sizeFindings = (emailBytes: number | null): Found[] =>
  emailBytes !== null && emailBytes > LARGEST_EMAIL
    ? [['email_too_large', { kilobytes: Math.ceil(emailBytes / 1000) }]]
    : [];

/** A colour that is too pale for text is darkened by each form: it will not be the one that was chosen. */
const themeFindings = ({ theme: { primary, accent } }: IssueDocument): Found[] =>
  [...new Set([primary, accent])].flatMap((colour): Found[] => {
    if (colour === null) return [];
    const ratio = contrastOf(colour, '#ffffff');
    return ratio >= READABLE ? [] : [['contrast_low', { colour, ratio: Math.floor(ratio * 10) / 10 }]];
  });

/** The types of entries, as the content types are named. */
export const UIDS = {
  report: 'api::report.report',
  ruling: 'api::ruling.ruling',
  event: 'api::event.event',
  article: 'api::article.article',
} as const satisfies Record<EditionEntry['type'], string>;

const entryFindings = ({ source, heading, intro, body }: DocumentEntry, edition: Edition): Finding[] => {
  const found: Found[] = [
    ...(intro ? weekdayFindings(intro.text, intro.lang, edition) : []),
    ...richFindings(body, source.body, edition),
    ...(isOnlyImages(body.flow) && intro === null ? [['text_in_image', {}] as const] : []),
    ...source.links
      .filter(({ label }) => label.trim() !== '' && saysNothingAlone(label))
      .map(({ label }) => ['link_says_nothing', { label: label.trim() }] as const),
  ];
  const { type, id: documentId, placement } = source;
  return found.map(about({ kind: 'entry', uid: UIDS[type], documentId, placement }, heading.text));
};

const isOnlyImages = (flow: Flow): boolean => flow.length > 0 && flow.every(({ type }) => type === 'image');

const richFindings = (
  passage: RichPassage | null,
  source: EditionEntry['body'] | undefined,
  edition: Edition,
): Found[] => {
  if (!passage) return [];
  return [
    ...passage.flow.flatMap((block): Found[] => {
      if (block.type === 'image')
        return block.figure.alt === '' ? [['image_without_alt', { name: nameIn(block.figure.url) }]] : [];
      const text = textOf(block);
      return [
        ...weekdayFindings(text, passage.lang, edition),
        ...linksIn(block).map((label): Found => ['link_says_nothing', { label }]),
      ];
    }),
    ...skippedLevels(source ?? []).map((heading): Found => ['heading_skips_level', { heading }]),
  ];
};

const nameIn = (url: string): string => url.split('/').at(-1) ?? url;

const textOf = (block: Flow[number]): string => {
  if (block.type === 'image') return '';
  if (block.type === 'code') return block.text;
  if (block.type !== 'list') return block.runs.map(runText).join('');
  return block.items
    .map(({ runs, lists }) => [runs.map(runText).join(''), ...lists.map(textOf)].join('\n'))
    .join('\n');
};

/** Labels of links in running text that say nothing alone. */
const linksIn = (block: Flow[number]): string[] => {
  if (block.type === 'image' || block.type === 'code') return [];
  if (block.type === 'list')
    return block.items.flatMap(({ runs, lists }) => [
      ...linksIn({ type: 'paragraph', runs }),
      ...lists.flatMap(linksIn),
    ]);
  return block.runs.flatMap((run) =>
    run.type === 'link' && run.about !== null ? [runText(run).trim()] : [],
  );
};

/** Headings more than one level below the one before: as the author wrote them, since every form closes the gap. */
const skippedLevels = (blocks: EditionEntry['body']): string[] => {
  let last: number | null = null;
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const isSkip = last !== null && block.level > last + 1;
    last = block.level;
    return isSkip
      ? [
          block.children
            .map((node) => (node.type === 'text' ? node.text : ''))
            .join('')
            .trim(),
        ]
      : [];
  });
};

const weekdayFindings = (text: string, lang: string, { issue }: Edition): Found[] => {
  if (lang !== 'nb' && lang !== 'nn' && lang !== 'en') return [];
  return wrongWeekdays(text, { language: lang, year: issue.year }).map(({ written, right }) => [
    'weekday_wrong',
    { written, right },
  ]);
};
