import type {
  DocumentEntry,
  DocumentGroup,
  DocumentSection,
  IssueDocument,
} from '../document/issue-document';
import { palettesOf, type Palette } from '../theme/palette';
import { drawableText, drawableTexts } from './drawable-text';
import { drawn } from './drawn';
import type { FontCoverage } from './font-coverage';

/** What the template reads. Every text in it can be drawn with the fonts there are. */
export interface PdfData {
  document: PdfDocument;
  /** Of the file: shown in a viewer's title bar. */
  title: string;
  author: string | null;
  /** Of the file, UTC. */
  published: { year: number; month: number; day: number; hour: number; minute: number; second: number };
  words: { language: string; contents: string; image: string };
  /** At the top of every page but the first. */
  header: string;
  colours: Palette;
  cover: CoverSetting;
  /** Whether the list of contents has entries as well as sections and groups. */
  listsEntries: boolean;
  /** Where the template finds the bytes of an image, by its address. */
  images: Readonly<Record<string, string>>;
}

/** The document without what the template has no use for. */
export type PdfDocument = Omit<IssueDocument, 'words' | 'sections'> & {
  sections: (Omit<DocumentSection, 'groups'> & {
    groups: (Omit<DocumentGroup, 'entries'> & { entries: Omit<DocumentEntry, 'source'>[] })[];
  })[];
};

/** How the title is set, in points. */
export interface CoverSetting {
  /** From the largest that is fit for its length to the smallest: the first in which no word is too wide is taken. */
  sizes: number[];
  /** Above the title. */
  space: number;
}

export interface PdfMaterial {
  /** Characters of each font that the template names. */
  fonts: readonly FontCoverage[];
  images: PdfData['images'];
}

/** A document as the template reads it. */
export const pdfDataOf = (document: IssueDocument, { fonts, images }: PdfMaterial): PdfData => {
  const { words, newsletter, title, colophon } = document;
  const draw = (text: string): string => drawableText(text, fonts);
  const name = title.text || (newsletter?.text ?? words.issueNumber(document.number, document.year));
  return {
    document: drawn(withoutSources(document), (texts) => drawableTexts(texts, fonts)),
    title: shortened(name),
    author: colophon?.publisher ? shortened(colophon.publisher.name) : null,
    published: instantParts(document.publishedAt),
    words: { language: words.language, contents: draw(words.contents), image: draw(words.image) },
    header: draw(
      shortened(
        [
          document.draft ? words.draft : '',
          newsletter?.text ?? '',
          words.issueNumber(document.number, document.year),
        ]
          .filter((text) => text !== '')
          .join(' · '),
      ),
    ),
    colours: palettesOf(document.theme).light,
    cover: coverSetting(title.text, document.cover !== null),
    listsEntries: entryCount(document) <= MOST_LISTED,
    images,
  };
};

/** A title bar holds no more; a PDF/A's strings are bounded (ISO 19005-2, 6.1.13). */
const LONGEST_NAME = 200;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : text;
};

const withoutSources = (document: IssueDocument): PdfDocument => {
  const { words: _words, sections, ...rest } = document;
  return {
    ...rest,
    sections: sections.map(({ groups, ...section }) => ({
      ...section,
      groups: groups.map(({ entries, ...group }) => ({
        ...group,
        entries: entries.map(({ source: _source, ...entry }) => entry),
      })),
    })),
  };
};

const instantParts = (instant: string): PdfData['published'] => {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};

/** Up to how many characters a title is set in which size. */
const SIZES: readonly (readonly [number, number])[] = [
  [40, 38],
  [90, 30],
  [200, 22],
  [600, 14],
  [Infinity, 10.5],
];

const coverSetting = (title: string, hasImage: boolean): CoverSetting => {
  const sizes = SIZES.filter(([longest]) => title.length <= longest).map(([, size]) => size);
  return { sizes, space: title.length > 200 ? 24 : hasImage ? 110 : 230 };
};

/** More entries than two pages hold are not listed one by one. */
const MOST_LISTED = 100;

const entryCount = ({ sections }: IssueDocument): number =>
  sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).length;
