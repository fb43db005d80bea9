import type { DateLanguage } from '../../../../../../domain/dates';
import { DEFAULT_LANGUAGE, languageTag } from '../../../../../../domain/languages';
import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { valueWord, type FactName, type Words } from '../words/words';
import { asOfWords, dateWords, dayWords, spanWords, type EditionDate } from './dates';
import type { Fact, Passage } from './issue-document';
import { isSeen, readable } from './passage';

type Of<Type extends EditionEntry['type']> = Extract<EditionEntry, { type: Type }>;

/** How facts are put into words: those of the edition, for its readers. */
export interface FactWording {
  words: Words;
  dates: DateLanguage;
  /** Who publishes the newsletter, which goes without saying in what it tells of itself; null where nobody is named. */
  publisher: { id: string; country: string | null } | null;
}

/**
 * What all languages of an entry share, as label and value, in the order a reader asks. Nothing for what is not known or
 * goes without saying; topics, which are for finding entries and not for reading, are no facts either.
 */
export const factsOf = (entry: EditionEntry, wording: FactWording): Fact[] => {
  const told = writerOf(entry, wording);
  const facts = ((): (Fact | null)[] => {
    switch (entry.type) {
      case 'report':
        return reportFacts(entry, told, wording);
      case 'ruling':
        return rulingFacts(entry, told, wording);
      case 'event':
        return eventFacts(entry, told, wording);
      case 'article':
        return articleFacts(entry, told, wording);
    }
  })();
  return facts.filter((fact) => fact !== null);
};

const reportFacts = (
  entry: Of<'report'>,
  told: Writer,
  { words, dates, publisher }: FactWording,
): (Fact | null)[] => [
  told.named('publishers', entry.publishers),
  told.shared('reportNumber', [entry.reportNumber]),
  told.date('publishedOn', entry.publishedOn),
  told.words('covers', coverage(entry, dates)),
  told.words(
    'country',
    entry.country && entry.country !== publisher?.country ? countryName(entry.country, words) : null,
  ),
  told.words(
    'status',
    entry.reportStatus === 'in_progress' ? valueWord(words, 'report.status', 'in_progress') : null,
  ),
];

const coverage = ({ coversFrom, coversTo, asOf }: Of<'report'>, dates: DateLanguage): string | null => {
  if (asOf) return asOfWords(asOf, dates);
  const [from, to] = [coversFrom ?? coversTo, coversTo ?? coversFrom];
  return from && to ? spanWords(from, to, dates) : null;
};

const rulingFacts = (entry: Of<'ruling'>, told: Writer, { words, dates }: FactWording): (Fact | null)[] => [
  told.own('reference', entry.reference),
  told.named('court', entry.court ? [entry.court] : []),
  told.words('caseType', valueWord(words, 'ruling.caseType', entry.caseType)),
  told.words('decidedOn', entry.decidedOn && dayWords(entry.decidedOn, dates)),
  told.shared('caseName', [entry.caseName]),
  told.shared(
    'statutes',
    entry.statutes.map(({ act, section }) => `${act} ${section}`.trim()),
  ),
  told.mixed(
    'outcome',
    entry.outcomes.map((outcome) => outcomeWords(outcome, words)),
  ),
  told.mixed(
    'appeal',
    entry.appealSteps.map((step) => appealWords(step, words, dates)),
  ),
  told.words('legalForce', legalForceWords(entry, words, dates)),
  told.own('earlierInstance', entry.earlierInstance),
];

/** In the edition's words, and what the entry's languages share about it. */
interface Mixed {
  said: string;
  shared: string | null;
  /** Both, where they are in one language. */
  together: (said: string, shared: string) => string;
}

const outcomeWords = (
  { defendants, result, charge }: Of<'ruling'>['outcomes'][number],
  words: Words,
): Mixed => {
  const said = valueWord(words, 'ruling.result', result);
  const what = defendants ? `${words.defendants(defendants)}: ${said.toLowerCase()}` : said;
  return {
    said: result === 'not_stated' && !charge ? '' : what,
    shared: charge,
    together: (one, other) => `${one} (${other})`,
  };
};

const appealWords = (
  { kind, date, courtReference, note }: Of<'ruling'>['appealSteps'][number],
  words: Words,
  dates: DateLanguage,
): Mixed => ({
  said: joined(' ', [
    valueWord(words, 'ruling.appeal', kind),
    date && dayWords(date, dates),
    courtReference && `(${courtReference})`,
  ]),
  shared: note,
  together: (one, other) => `${one}: ${other}`,
});

const legalForceWords = (
  { legalForce, legalForceDate, legalForceBasis }: Of<'ruling'>,
  words: Words,
  dates: DateLanguage,
): string | null => {
  if (legalForce === 'unknown') return null;
  const what = valueWord(words, 'ruling.legalForce', legalForce);
  const since = legalForceDate ? words.since(what, dayWords(legalForceDate, dates)) : what;
  const basis = legalForceBasis && valueWord(words, 'ruling.legalForceBasis', legalForceBasis).toLowerCase();
  return basis ? `${since} (${basis})` : since;
};

const eventFacts = (entry: Of<'event'>, told: Writer, wording: FactWording): (Fact | null)[] => [
  told.words('when', timeWords(entry, wording)),
  told.own('place', entry.place),
  told.words('format', entry.format && valueWord(wording.words, 'event.format', entry.format)),
  told.named('organisers', entry.organisers),
];

const timeWords = (
  { when, allDay, startTime, endTime }: Of<'event'>,
  { words, dates }: FactWording,
): string | null => {
  const clock =
    allDay || !startTime ? null : words.clock(startTime.slice(0, 5), endTime?.slice(0, 5) ?? null);
  return joined(', ', [when && dateWords(when, dates), clock]) || null;
};

const articleFacts = (
  entry: Of<'article'>,
  told: Writer,
  { words, publisher }: FactWording,
): (Fact | null)[] => [
  told.date('date', entry.when),
  told.named(
    'organisations',
    entry.organisations.filter(({ id }) => id !== publisher?.id),
  ),
  told.mixed('matter', entry.parliament ? [matterWords(entry.parliament, words)] : []),
  told.named('parties', entry.parliament?.parties ?? []),
];

const matterWords = (
  { matterId, outcome }: NonNullable<Of<'article'>['parliament']>,
  words: Words,
): Mixed => ({
  said: outcome ? valueWord(words, 'article.outcome', outcome) : '',
  shared: matterId,
  together: (one, other) => `${other}: ${one}`,
});

/** Facts from values, each in the language it is written in: the edition's words, or the entry's own text. */
interface Writer {
  /** In the edition's words. */
  words: (name: FactName, text: string | null) => Fact | null;
  /** In the entry's own words, as the names of organisations are. */
  own: (name: FactName, text: string | null) => Fact | null;
  /** In the words that all languages of an entry share, which are written in the first. */
  shared: (name: FactName, texts: readonly (string | null)[]) => Fact | null;
  /** Each in both: where these are two languages, one after the other, so that each says which it is in. */
  mixed: (name: FactName, all: readonly Mixed[]) => Fact | null;
  named: (name: FactName, all: readonly { name: string }[]) => Fact | null;
  date: (name: FactName, date: EditionDate | null) => Fact | null;
}

const writerOf = (entry: EditionEntry, { words, dates }: Pick<FactWording, 'words' | 'dates'>): Writer => {
  const fact = (name: FactName, passages: readonly Passage[]): Fact | null => {
    const values = passages
      .map(({ lang, text }) => ({ lang, text: readable(text).trim() }))
      .filter(({ text }) => isSeen(text));
    return values.length === 0 ? null : { label: words.fact[name], values };
  };
  const passage = (lang: string, text: string | null): Passage => ({ lang, text: text ?? '' });
  const entryLang = languageTag(entry.lang);
  const sharedLang = languageTag(DEFAULT_LANGUAGE);
  const both = ({ said, shared, together }: Mixed): Passage[] =>
    shared && isSeen(shared) && isSeen(said) && sharedLang === words.language
      ? [passage(sharedLang, together(said, shared))]
      : [passage(words.language, said), passage(sharedLang, shared)];
  return {
    words: (name, text) => fact(name, [passage(words.language, text)]),
    own: (name, text) => fact(name, [passage(entryLang, text)]),
    shared: (name, texts) =>
      fact(
        name,
        texts.map((text) => passage(sharedLang, text)),
      ),
    mixed: (name, all) => fact(name, all.flatMap(both)),
    named: (name, all) => fact(name, [passage(entryLang, all.map((one) => one.name).join(', '))]),
    date: (name, date) => fact(name, [passage(words.language, date && dateWords(date, dates))]),
  };
};

/** The name of a country by its ISO 3166 code. */
export const countryName = (code: string, words: Words): string =>
  new Intl.DisplayNames([words.language], { type: 'region', fallback: 'code' }).of(code) ?? code;

const joined = (between: string, parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '' && part !== 0).join(between);
