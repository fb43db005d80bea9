import { DEFAULT_LANGUAGE, languageName, languageTag } from '../../../../../../domain/languages';
import { isLinkUrl } from '../../../../../../domain/rich-text';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { valueWord, type Words } from '../words/words';
import { factsOf, type FactWording } from './facts';
import { flowOf } from './flow';
import type { DocumentEntry, DocumentLink, Passage } from './issue-document';
import { completedLabel, saysNothingAlone } from './link-labels';
import { isSeen, named, passageOf, readable } from './passage';

/** Where an entry stands in the document. */
export interface EntryPlace {
  wording: FactWording;
  anchor: string;
  level: 3 | 4;
  /** An uploaded file's address made absolute. */
  absolute: (url: string) => string;
  /** The address of another entry of the same issue; null where it is not among them. */
  relatedEntry: (id: string) => { heading: Passage; url: string } | null;
}

/** An entry as it is read. */
export const documentEntry = (entry: EditionEntry, place: EntryPlace): DocumentEntry => {
  const lang = languageTag(entry.lang);
  const heading = headingOf(entry);
  const flow = { under: place.level, about: heading.text, absolute: place.absolute };
  return {
    anchor: place.anchor,
    type: entry.type,
    id: entry.id,
    slug: entry.slug,
    level: place.level,
    labels: labelsOf(entry, place.wording.words),
    heading,
    intro: entry.intro && isSeen(entry.intro.text) ? passageOf(entry.intro) : null,
    body: { lang, flow: flowOf(entry.body, flow) },
    facts: factsOf(entry, place.wording),
    links: linksOf(entry, heading, place),
    source: entry,
  };
};

/** The heading written for this issue, or the entry's title; where neither can be seen, what the entry is known by. */
export const headingOf = (entry: EditionEntry): Passage => {
  const knownBy = (entry.type === 'ruling' ? entry.reference : entry.slug) ?? entry.id;
  const titled = named({ lang: entry.lang, text: entry.title }, { lang: entry.lang, text: knownBy });
  return entry.heading ? named(entry.heading, titled) : titled;
};

const labelsOf = (entry: EditionEntry, words: Words): string[] => [
  kindOf(entry, words),
  ...(entry.isUpdate ? [words.update] : []),
  ...(entry.type === 'event' && (entry.eventStatus === 'cancelled' || entry.eventStatus === 'tentative')
    ? [valueWord(words, 'event.status', entry.eventStatus)]
    : []),
];

const kindOf = (entry: EditionEntry, words: Words): string =>
  entry.type === 'ruling'
    ? valueWord(words, 'ruling.decisionType', entry.decisionType)
    : valueWord(words, `${entry.type}.kind`, entry.kind);

const linksOf = (entry: EditionEntry, heading: Passage, place: EntryPlace): DocumentLink[] => {
  const { words } = place.wording;
  const links = entry.links.map((link): DocumentLink => {
    const isLost = link.url === null || link.status === 'missing' || !isLinkUrl(link.url);
    // All languages of an entry share its links, and the first language is the one they are written in.
    const { lang, text } = passageOf({ lang: DEFAULT_LANGUAGE, text: link.label });
    return {
      label: completedLabel(text, words.role[link.role], heading.text),
      lang: saysNothingAlone(text) ? heading.lang : lang,
      url: isLost || link.status === 'broken' ? null : link.url,
      hreflang: link.lang && link.lang !== 'other' ? languageTag(link.lang) : null,
      notes: notesOf(link.lang, isLost ? 'missing' : link.status, entry.lang, words),
    };
  });
  return [...fileLink(entry, place), ...links, ...relatedLinks(entry, place)];
};

const notesOf = (
  target: string | null,
  status: 'ok' | 'missing' | 'broken' | 'paywalled',
  from: string,
  words: Words,
): string[] => [
  ...(target === null || target === from
    ? []
    : [words.inLanguage(target === 'other' ? words.otherLanguage : languageName(target, words.language))]),
  ...(status === 'ok' ? [] : [words.linkNote[status]]),
];

const fileLink = (entry: EditionEntry, { wording: { words }, absolute }: EntryPlace): DocumentLink[] => {
  if (entry.type !== 'report' || !entry.file) return [];
  const { name, mime, size, url } = entry.file;
  const format = mime === 'application/pdf' ? 'PDF' : readable(name.split('.').at(-1)?.toUpperCase() ?? mime);
  return [
    {
      label: completedLabel('', words.role.document, headingOf(entry).text),
      lang: languageTag(entry.lang),
      url: absolute(url),
      hreflang: null,
      // Strapi tells the size in thousands of bytes.
      notes: [
        format,
        size >= 1000 ? `${words.decimal(size / 1000)} MB` : `${Math.max(1, Math.round(size))} kB`,
      ],
    },
  ];
};

const relatedLinks = (
  entry: EditionEntry,
  { wording: { words }, relatedEntry }: EntryPlace,
): DocumentLink[] => {
  if (entry.type !== 'article') return [];
  return entry.related.flatMap(({ id }) => {
    const related = relatedEntry(id);
    if (!related) return [];
    const { heading, url } = related;
    return [
      { label: `${words.seeAlso}: ${heading.text}`, lang: heading.lang, url, hreflang: null, notes: [] },
    ];
  });
};
