import type {
  Colophon,
  DocumentEntry,
  DocumentLink,
  Figure,
  Flow,
  FlowBlock,
  FlowList,
  IssueDocument,
  Passage,
  RichPassage,
  Run,
} from './issue-document';

/** One thing that a reader of any rendition meets. */
export interface ReadPiece {
  kind: 'heading' | 'text' | 'link' | 'image';
  /** In one line; of an image what it says to those who do not see it. */
  text: string;
  lang: string;
  /** Of a link that leads somewhere, and of an image. */
  url?: string;
}

/**
 * What a document says, piece by piece in reading order: every rendition says this, in this order. Running text is parted
 * by the links in it.
 */
export const readingOf = (document: IssueDocument): ReadPiece[] => {
  const { lang } = document;
  return [
    ...(document.draft ? [text(document.draft)] : []),
    ...(document.newsletter ? [text(document.newsletter)] : []),
    heading(document.title),
    ...document.dateline.map((line) => text({ lang: document.words.language, text: line })),
    ...(document.correction ? [text(document.correction)] : []),
    ...(document.cover ? figurePieces(document.cover, lang) : []),
    ...rich(document.intro),
    ...document.sections.flatMap((section) => [
      heading(section.title),
      ...rich(section.intro),
      ...section.groups.flatMap((group) => [
        ...(group.heading ? [heading(group.heading)] : []),
        ...group.entries.flatMap((entry) => entryPieces(entry, document)),
      ]),
    ]),
    ...rich(document.closing),
    ...(document.colophon ? colophonPieces(document.colophon, document) : []),
  ];
};

/** What an entry says, in its issue and alone. */
export const entryPieces = (entry: DocumentEntry, { words }: IssueDocument): ReadPiece[] => [
  ...entry.labels.map((label) => text({ lang: words.language, text: label })),
  heading(entry.heading),
  ...(entry.intro ? [text(entry.intro)] : []),
  ...rich(entry.body),
  ...entry.facts.flatMap(({ label, values }) => [
    text({ lang: words.language, text: label }),
    ...values.map(text),
  ]),
  ...entry.links.flatMap((link) => linkPieces(link, words.language)),
];

const linkPieces = ({ label, lang, url, notes }: DocumentLink, wordsLang: string): ReadPiece[] => [
  url === null ? text({ lang, text: label }) : { kind: 'link', lang, text: label, url },
  ...notes.map((note) => text({ lang: wordsLang, text: note })),
];

const colophonPieces = (colophon: Colophon, { lang, words }: IssueDocument): ReadPiece[] => {
  const own = (words_: string): ReadPiece => text({ lang: words.language, text: words_ });
  return [
    { ...own(colophon.heading), kind: 'heading' },
    ...rich(colophon.about),
    ...rich(colophon.mandate),
    ...(colophon.contact
      ? [
          { ...own(colophon.contact.heading), kind: 'heading' as const },
          ...colophon.contact.points.flatMap(({ label, ways }) => [
            text({ lang, text: label }),
            ...ways.flatMap((way) => [own(way.label), target({ lang, ...way })]),
          ]),
        ]
      : []),
    ...(colophon.publisher
      ? [
          own(colophon.publisher.label),
          target({ lang, text: colophon.publisher.name, url: colophon.publisher.url }),
        ]
      : []),
    ...rich(colophon.footer),
  ];
};

const target = ({ lang, text: words, url }: { lang: string; text: string; url: string | null }): ReadPiece =>
  url === null ? text({ lang, text: words }) : { kind: 'link', lang, text: words, url };

const text = (passage: Passage): ReadPiece => ({ kind: 'text', lang: passage.lang, text: passage.text });
const heading = (passage: Passage): ReadPiece => ({
  kind: 'heading',
  lang: passage.lang,
  text: passage.text,
});

const rich = (passage: RichPassage | null): ReadPiece[] =>
  passage ? flowPieces(passage.flow, passage.lang) : [];

const flowPieces = (flow: Flow, lang: string): ReadPiece[] =>
  flow.flatMap((block) => blockPieces(block, lang));

const blockPieces = (block: FlowBlock, lang: string): ReadPiece[] => {
  switch (block.type) {
    case 'list':
      return listPieces(block, lang);
    case 'code':
      return [text({ lang, text: oneLine(block.text) })];
    case 'image':
      return figurePieces(block.figure, lang);
    case 'heading':
    case 'paragraph':
    case 'quote':
      return runPieces(block.runs, lang, block.type === 'heading' ? 'heading' : 'text');
  }
};

const listPieces = (list: FlowList, lang: string): ReadPiece[] =>
  list.items.flatMap(({ runs, lists }) => [
    ...runPieces(runs, lang, 'text'),
    ...lists.flatMap((nested) => listPieces(nested, lang)),
  ]);

const runPieces = (runs: readonly Run[], lang: string, kind: 'heading' | 'text'): ReadPiece[] => {
  const pieces: ReadPiece[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    if (run.type === 'link') pieces.push({ kind: 'link', lang, text: runText(run), url: run.url });
    else if (last && last.kind !== 'link') last.text += run.text;
    else pieces.push({ kind, lang, text: run.text });
  }
  return pieces
    .map((piece) => ({ ...piece, text: oneLine(piece.text) }))
    .filter((piece) => piece.kind === 'link' || piece.text !== '');
};

/** The text of a run, without marks. */
export const runText = (run: Run): string =>
  run.type === 'text' ? run.text : run.runs.map(({ text: words }) => words).join('');

const figurePieces = ({ url, alt, caption }: Figure, lang: string): ReadPiece[] => [
  { kind: 'image', lang, text: alt, url },
  ...(caption === null ? [] : [text({ lang, text: caption })]),
];

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
