import type { DateLanguage } from '../../../../../../domain/dates';
import { languageTag } from '../../../../../../domain/languages';
import { isLinkUrl } from '../../../../../../domain/rich-text';
import { toSlug, uniqueSlug } from '../../../../../../domain/slugs';
import type { Edition, EditionEntry, EditionSection } from '../../../../../issue-assembler/shared/edition';
import { wordsFor, type Words } from '../words/words';
import { absoluteUrl, issuePath } from './addresses';
import { dayWords, osloDay, spanWords } from './dates';
import { documentEntry, headingOf } from './entry';
import { flowOf } from './flow';
import type {
  Colophon,
  DocumentSection,
  Figure,
  IssueDocument,
  Passage,
  RichPassage,
  Theme,
} from './issue-document';
import { isSeen, issueTitle, named, passageOf, readable } from './passage';

/** Anchors of the page itself, which no section may take. */
export const OWN_ANCHORS = { contents: 'innhold', main: 'hovedinnhold', colophon: 'kolofon' } as const;

/**
 * An edition as it is read, in its language. `base` is the public address of the site, without a slash at its end:
 * every address in the document is absolute. The day of publication is told in Oslo time. One of a draft (`isDraft`) says so
 * first.
 */
export const documentOf = (edition: Edition, base: string, isDraft = false): IssueDocument => {
  const words = wordsFor(edition.language);
  const context: Context = {
    edition,
    words,
    dates: dateLanguage(edition.language),
    absolute: (url) => absoluteUrl(base, url),
    base,
  };
  const { issue, newsletter } = edition;
  return {
    lang: languageTag(edition.language),
    words,
    draft: isDraft ? { lang: words.language, text: words.draftNotice } : null,
    slug: issue.slug,
    number: issue.number,
    year: issue.year,
    edition: edition.edition.number,
    publishedAt: edition.edition.publishedAt,
    title: issueTitle(issue, issue.lang, words),
    newsletter: newsletter && newsletterName(newsletter, edition.language),
    dateline: dateline(context),
    correction: correctionOf(context),
    cover: issue.cover && figureOf(issue.cover, context),
    intro: richPassage(issue.intro, 1, context),
    sections: sectionsOf(context),
    closing: richPassage(issue.closing, 1, context),
    colophon: colophonOf(context),
    theme: themeOf(context),
  };
};

/** Null where there is no name to be read. */
const newsletterName = (
  { name, slug }: NonNullable<Edition['newsletter']>,
  language: string,
): Passage | null => {
  const passage = named({ lang: language, text: name }, { lang: language, text: slug ?? '' });
  return passage.text === '' ? null : passage;
};

interface Context {
  edition: Edition;
  words: Words;
  dates: DateLanguage;
  absolute: (url: string) => string;
  base: string;
}

const dateLanguage = (language: string): DateLanguage =>
  language === 'nn' ? 'nn' : wordsFor(language).language;

const dateline = ({ edition: { issue, edition }, words, dates }: Context): string[] => [
  words.issueNumber(issue.number, issue.year),
  spanWords(issue.periodStart, issue.periodEnd, dates),
  `${words.published} ${dayWords(osloDay(edition.publishedAt), dates)}`,
];

const correctionOf = ({ edition: { edition, language }, words, dates }: Context): Passage | null => {
  if (edition.number === 1) return null;
  const corrected = words.corrected(dayWords(osloDay(edition.publishedAt), dates));
  // A note that is made of what changed begins with the word that stands here already.
  const [verb = ''] = corrected.split(' ');
  const note = edition.note?.startsWith(`${verb}: `) ? edition.note.slice(verb.length + 2) : edition.note;
  return passageOf({ lang: language, text: note ? `${corrected}: ${note}` : corrected });
};

const figureOf = (
  file: { url: string; alt: string | null; width: number | null; height: number | null },
  { absolute }: Context,
): Figure => ({
  url: absolute(file.url),
  alt: readable(file.alt ?? '')
    .replace(/\s+/gu, ' ')
    .trim(),
  caption: null,
  width: file.width,
  height: file.height,
});

const richPassage = (
  passage: { lang: string; blocks: Parameters<typeof flowOf>[0] } | null,
  under: number,
  { absolute, edition, words }: Context,
): RichPassage | null => {
  if (!passage) return null;
  const about = issueTitle(edition.issue, edition.issue.lang, words).text;
  const flow = flowOf(passage.blocks, { under, about, absolute });
  return flow.length === 0 ? null : { lang: languageTag(passage.lang), flow };
};

const sectionsOf = (context: Context): DocumentSection[] => {
  const taken = new Set<string>(Object.values(OWN_ANCHORS));
  const anchorFor = (wanted: string): string => {
    const anchor = uniqueSlug(wanted, taken);
    taken.add(anchor);
    return anchor;
  };
  const { sections } = context.edition;
  // Sections first: theirs are the addresses that people write by hand.
  const ofSection = new Map(sections.map((section) => [section, anchorFor(section.slug ?? section.id)]));
  const ofGroup = new Map(
    sections.flatMap(({ groups }) =>
      groups.map((group) => [group, anchorFor(toSlug(group.heading?.text ?? '') || group.id.toLowerCase())]),
    ),
  );
  const ofEntry = new Map(
    sections.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.map((entry) => [entry, anchorFor(entryAnchor(entry))] as const),
      ),
    ),
  );
  return sections.map((section) => documentSection(section, { ofSection, ofGroup, ofEntry }, context));
};

const entryAnchor = (entry: EditionEntry): string =>
  entry.slug ?? (toSlug(entry.type === 'ruling' ? entry.reference : entry.title) || entry.id);

interface Anchors {
  ofSection: ReadonlyMap<EditionSection, string>;
  ofGroup: ReadonlyMap<unknown, string>;
  ofEntry: ReadonlyMap<EditionEntry, string>;
}

const documentSection = (section: EditionSection, anchors: Anchors, context: Context): DocumentSection => {
  const { words, dates, absolute } = context;
  return {
    anchor: anchors.ofSection.get(section) ?? section.id,
    title: named(section.title, { lang: section.title.lang, text: section.slug ?? section.id }),
    intro: richPassage(section.intro, 2, context),
    groups: section.groups.map((group) => {
      const heading = group.heading && isSeen(group.heading.text) ? passageOf(group.heading) : null;
      return {
        anchor: anchors.ofGroup.get(group) ?? group.id,
        heading,
        entries: group.entries.map((entry) =>
          documentEntry(entry, {
            wording: { words, dates, publisher: context.edition.newsletter?.publisher ?? null },
            anchor: anchors.ofEntry.get(entry) ?? entry.placement,
            level: heading ? 4 : 3,
            absolute,
            relatedEntry: (id) => relatedEntry(id, anchors, context),
          }),
        ),
      };
    }),
  };
};

const relatedEntry = (id: string, { ofEntry }: Anchors, { edition, base }: Context) => {
  for (const [entry, anchor] of ofEntry)
    if (entry.id === id)
      return {
        heading: headingOf(entry),
        url: `${base}${issuePath(edition.language, edition.issue.slug)}#${anchor}`,
      };
  return null;
};

const colophonOf = (context: Context): Colophon | null => {
  const { words, edition } = context;
  const { newsletter } = edition;
  if (!newsletter) return null;
  const points = newsletter.contactPoints.map((point) => ({
    label: passageOf({ lang: edition.language, text: point.label }).text,
    ways: waysOf(point, words),
  }));
  return {
    heading: words.about,
    about: richPassage(newsletter.about, 2, context),
    mandate: richPassage(newsletter.mandate, 2, context),
    contact: points.length === 0 ? null : { heading: words.contact, points },
    footer: richPassage(newsletter.footer, 2, context),
    publisher: newsletter.publisher && {
      label: words.publisher,
      name: passageOf({ lang: edition.language, text: newsletter.publisher.name }).text,
      url: safe(newsletter.publisher.url),
    },
  };
};

type EditionContact = NonNullable<Edition['newsletter']>['contactPoints'][number];

const waysOf = ({ email, phone, link }: EditionContact, words: Words) => [
  ...(email ? [{ label: words.email, text: shown(email), url: safe(`mailto:${email}`) }] : []),
  ...(phone ? [{ label: words.phone, text: shown(phone), url: null }] : []),
  ...(link ? [{ label: words.role.info, text: shown(link), url: safe(link) }] : []),
];

const shown = (text: string): string => passageOf({ lang: '', text }).text;

const safe = (url: string | null): string | null => (url !== null && isLinkUrl(url) ? url : null);

const COLOUR = /^#[0-9a-f]{6}$/i;

const themeOf = (context: Context): Theme => {
  const { newsletter } = context.edition;
  const colour = (value: string | null | undefined): string | null =>
    value && COLOUR.test(value) ? value.toLowerCase() : null;
  return {
    primary: colour(newsletter?.primaryColour),
    accent: colour(newsletter?.accentColour),
    logo: newsletter?.logo ? figureOf(newsletter.logo, context) : null,
  };
};
