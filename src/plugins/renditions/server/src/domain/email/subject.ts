import { mailWordsFor } from '../words/mail-words';
import type { IssueDocument, Passage, RichPassage } from '../document/issue-document';
import { runText } from '../document/reading';

/** In characters as a reader counts them. Telephones show about 40 of a subject, other programs up to a hundred. */
const LONGEST_SUBJECT = 100;
const LONGEST_PREHEADER = 140;
/** A greeting is shorter, and tells nothing. */
const SHORTEST_LEAD = 40;

/** The issue's title, marked as a correction where it is one; its number where no title can be read. */
export const subjectOf = ({ title, edition, number, year, words }: IssueDocument): string => {
  const subject = edition > 1 ? mailWordsFor(words.language).correction(title.text) : title.text;
  return shortened(oneSafeLine(subject) || oneSafeLine(words.issueNumber(number, year)), LONGEST_SUBJECT);
};

/**
 * What a mail program shows after the subject: what was corrected, or else the first paragraph of the introduction that
 * says something, or else what the first entries are about.
 */
export const preheaderOf = (document: IssueDocument): Passage => {
  const { lang, text } = document.correction ?? leadOf(document.intro) ?? headlinesOf(document);
  return { lang, text: shortened(oneSafeLine(text), LONGEST_PREHEADER) };
};

const leadOf = (intro: RichPassage | null): Passage | null => {
  for (const block of intro?.flow ?? []) {
    if (block.type !== 'paragraph') continue;
    const text = block.runs.map(runText).join('');
    if (text.trim().length >= SHORTEST_LEAD) return { lang: intro?.lang ?? 'und', text };
  }
  return null;
};

const headlinesOf = ({ lang, sections, dateline }: IssueDocument): Passage => {
  const headings = sections.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(({ heading }) => heading)),
  );
  const first = headings[0];
  // Of one language only, since a preheader has one.
  return first
    ? { lang: first.lang, text: joined(headings.filter((heading) => heading.lang === first.lang)) }
    : { lang, text: dateline.join(' · ') };
};

const joined = (headings: readonly Passage[]): string =>
  headings
    .slice(0, 5)
    .map(({ text }) => text)
    .join(' · ');

/**
 * Fit for a header: no line break or control character (RFC 5322, 2.2), and none of those that turn the direction of
 * what stands beside it in a list of messages.
 */
const oneSafeLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .trim();

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cut after a word where one ends in the last third, with an ellipsis. */
const shortened = (text: string, longest: number): string => {
  const characters = Array.from(GRAPHEMES.segment(text.slice(0, longest * 20)), ({ segment }) => segment);
  if (characters.length <= longest && characters.join('') === text) return text;
  const cut = characters.slice(0, longest - 1).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > cut.length * 0.66 ? cut.slice(0, end) : cut).replace(/[\s·,;:.–-]+$/u, '')}…`;
};
