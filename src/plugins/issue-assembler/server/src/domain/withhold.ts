import { bestLanguage } from '../../../../../domain/languages';
import type { Assembly, EditionEntry, EditionSection } from '../../../shared/edition';
import type { EditorEntry, LanguageState } from '../../../shared/entry-summary';
import type { Readiness, Subject } from '../../../shared/readiness';

/** Whether somebody may read the texts of a type in a language. */
export type MayRead = (uid: string, language: string) => boolean;

const ISSUE = 'api::issue.issue';
const SECTION = 'api::section.section';
const NEWSLETTER = 'api::newsletter.newsletter';

/** A place in an assembly whose entry is not shown. */
export interface Withheld {
  section: string;
  placement: string;
}

/**
 * An assembly without the texts that somebody may not read: entries are left out and told of, other texts are empty.
 * What counts is the language a text is really in.
 */
export const withholdTexts = <Of extends Assembly>(
  assembly: Of,
  mayRead: MayRead,
): { assembly: Of; withheld: Withheld[] } => {
  const withheld: Withheld[] = [];
  const isShown = (section: string, entry: EditionEntry): boolean => {
    if (mayRead(`api::${entry.type}.${entry.type}`, entry.lang)) return true;
    withheld.push({ section, placement: entry.placement });
    return false;
  };
  const sections = assembly.sections.map((section): EditionSection => ({
    ...section,
    ...sectionTexts(section, mayRead),
    groups: section.groups.map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => isShown(section.id, entry)),
    })),
  }));
  const { issue, newsletter, language } = assembly;
  const readable = readableIn(ISSUE, mayRead);
  return {
    assembly: {
      ...assembly,
      issue: { ...issue, intro: readable(issue.intro), closing: readable(issue.closing) },
      newsletter: newsletter && mayRead(NEWSLETTER, language) ? newsletterTexts(newsletter, mayRead) : null,
      sections,
    },
    withheld,
  };
};

const readableIn =
  (uid: string, mayRead: MayRead) =>
  <Passage extends { lang: string }>(passage: Passage | null): Passage | null =>
    passage && mayRead(uid, passage.lang) ? passage : null;

const sectionTexts = (
  { slug, title, intro }: EditionSection,
  mayRead: MayRead,
): Pick<EditionSection, 'slug' | 'title' | 'intro'> => ({
  ...(mayRead(SECTION, title.lang) ? { slug, title } : { slug: null, title: { ...title, text: '' } }),
  intro: readableIn(SECTION, mayRead)(intro),
});

const newsletterTexts = (
  newsletter: NonNullable<Assembly['newsletter']>,
  mayRead: MayRead,
): NonNullable<Assembly['newsletter']> => {
  const readable = readableIn(NEWSLETTER, mayRead);
  const { about, mandate, footer } = newsletter;
  return { ...newsletter, about: readable(about), mandate: readable(mandate), footer: readable(footer) };
};

/** Titles in the languages somebody may read. */
export const readableTitles = (
  uid: string,
  titles: Readonly<Record<string, string>>,
  mayRead: MayRead,
): Record<string, string> =>
  Object.fromEntries(Object.entries(titles).filter(([language]) => mayRead(uid, language)));

interface Listed {
  uid: string;
  titles: Record<string, string>;
  languages: Record<string, LanguageState>;
}

/** Whether somebody may read an entry in any language that it is written in. */
export const isReadable = ({ uid, languages }: Omit<Listed, 'titles'>, mayRead: MayRead): boolean =>
  Object.entries(languages).some(([language, { state }]) => state !== 'missing' && mayRead(uid, language));

/**
 * An entry of the outline as somebody may see it: its type and nothing else where they may read it in no language.
 * One that is gone is told of as gone.
 */
export const withholdEntry = (entry: EditorEntry, mayRead: MayRead): EditorEntry => {
  const { uid, documentId, exists } = entry;
  if (!exists || isReadable(entry, mayRead))
    return { ...entry, titles: readableTitles(uid, entry.titles, mayRead) };
  const nothing = { titles: {}, date: null, kind: null, reference: null, languages: {}, usedIn: [] };
  return { uid, documentId, exists, isReadable: false, ...nothing };
};

/** Findings without titles in a language that somebody may not read. `languagesOf` tells what a subject is written in. */
export const withholdTitles = (
  readiness: Readiness,
  languagesOf: (subject: Exclude<Subject, { kind: 'issue' }>) => readonly string[],
  mayRead: MayRead,
): Readiness => ({
  ...readiness,
  findings: readiness.findings.map((finding) => {
    const { subject } = finding;
    if (subject.kind === 'issue') return finding;
    const uid = subject.kind === 'section' ? SECTION : subject.uid;
    const language = bestLanguage(readiness.language, languagesOf(subject));
    return language === null || mayRead(uid, language) ? finding : { ...finding, title: null };
  }),
});
