import type {
  Colophon,
  DocumentEntry,
  DocumentLink,
  IssueDocument,
  Passage,
  RichPassage,
} from '../document/issue-document';
import { flowHtml } from './flow-html';
import { element, escapeText, type Attributes } from './xml';

/**
 * What an issue says below its title, as HTML that is well-formed XML too: for programs that read feeds, which bring their
 * own style. Names its language, and that of every passage in another.
 */
export const issueHtml = (document: IssueDocument): string => {
  const { lang, words } = document;
  return element(
    'div',
    { lang },
    ...(document.newsletter ? [paragraph(document.newsletter, lang)] : []),
    paragraph({ lang: words.language, text: document.dateline.join(' · ') }, lang),
    ...(document.correction ? [paragraph(document.correction, lang)] : []),
    ...(document.cover ? [flowHtml([{ type: 'image', figure: document.cover }])] : []),
    rich(document.intro, lang),
    ...document.sections.flatMap((section) => [
      heading(2, section.title, lang),
      rich(section.intro, lang),
      ...section.groups.flatMap((group) => [
        ...(group.heading ? [heading(3, group.heading, lang)] : []),
        ...group.entries.flatMap((entry) => [
          labels(entry, document),
          heading(entry.level, entry.heading, lang),
          belowHeading(entry, document),
        ]),
      ]),
    ]),
    rich(document.closing, lang),
    ...(document.colophon ? [colophonHtml(document.colophon, document)] : []),
  );
};

/** What an entry of a document says, but its heading. */
export const entryHtml = (entry: DocumentEntry, document: IssueDocument): string =>
  element('div', { lang: document.lang }, labels(entry, document), belowHeading(entry, document));

const labels = (entry: DocumentEntry, { lang, words }: IssueDocument): string =>
  paragraph({ lang: words.language, text: entry.labels.join(' · ') }, lang);

const belowHeading = (entry: DocumentEntry, document: IssueDocument): string => {
  const { lang, words } = document;
  return [
    ...(entry.intro ? [paragraph(entry.intro, lang)] : []),
    rich(entry.body, lang),
    list(
      entry.facts.map(({ label, values }) => {
        const [first] = values;
        const name = element('strong', langOf(words.language, lang), escapeText(`${label}:`));
        return values.length === 1 && first
          ? `${name} ${inline(first, lang)}`
          : name + list(values.map((value) => inline(value, lang)));
      }),
    ),
    list(entry.links.map((link) => linkHtml(link, document))),
  ].join('');
};

const linkHtml = (
  { label, lang: own, url, hreflang, notes }: DocumentLink,
  document: IssueDocument,
): string => {
  const { lang, words } = document;
  const shown =
    url === null ? inline({ lang: own, text: label }, lang) : anchor(url, label, own, document, hreflang);
  if (notes.length === 0) return shown;
  return `${shown} ${inline({ lang: words.language, text: `(${notes.join(', ')})` }, lang)}`;
};

const colophonHtml = (colophon: Colophon, document: IssueDocument): string => {
  const { lang, words } = document;
  const own = (text: string): Passage => ({ lang: words.language, text });
  const target = (text: string, url: string | null): string =>
    url === null ? escapeText(text) : anchor(url, text, lang, document);
  return [
    heading(2, own(colophon.heading), lang),
    rich(colophon.about, lang),
    rich(colophon.mandate, lang),
    ...(colophon.contact
      ? [
          heading(3, own(colophon.contact.heading), lang),
          list(
            colophon.contact.points.map(
              ({ label, ways }) =>
                escapeText(label) +
                list(ways.map((way) => `${inline(own(`${way.label}:`), lang)} ${target(way.text, way.url)}`)),
            ),
          ),
        ]
      : []),
    ...(colophon.publisher
      ? [
          element(
            'p',
            {},
            `${inline(own(`${colophon.publisher.label}:`), lang)} `,
            target(colophon.publisher.name, colophon.publisher.url),
          ),
        ]
      : []),
    rich(colophon.footer, lang),
  ].join('');
};

const rich = (passage: RichPassage | null, lang: string): string => {
  if (!passage || passage.flow.length === 0) return '';
  const html = flowHtml(passage.flow);
  return passage.lang === lang ? html : element('div', { lang: passage.lang }, html);
};

const heading = (level: 2 | 3 | 4, passage: Passage, lang: string): string =>
  element(`h${level}`, langOf(passage.lang, lang), escapeText(passage.text));

const paragraph = (passage: Passage, lang: string): string =>
  element('p', langOf(passage.lang, lang), escapeText(passage.text));

const inline = (passage: Passage, lang: string): string =>
  passage.lang === lang
    ? escapeText(passage.text)
    : element('span', { lang: passage.lang }, escapeText(passage.text));

const anchor = (
  url: string,
  label: string,
  own: string,
  { lang }: IssueDocument,
  hreflang: string | null = null,
): string => element('a', { href: url, hreflang, ...langOf(own, lang) }, escapeText(label));

const langOf = (own: string, lang: string): Attributes => ({ lang: own === lang ? null : own });

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : element('ul', {}, ...items.map((item) => element('li', {}, item)));
