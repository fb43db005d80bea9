import type { ImpreciseDate } from '../../src/domain/dates';

/** A text in both languages. Without `en` it has no English translation. */
export interface Text {
  nb: string;
  en?: string;
}

/** A text that is complete in both languages. */
export interface BothLanguages {
  nb: string;
  en: string;
}

/** The number an item has in the inventory of the real issue that the demo retells (1–64). */
export type ItemNumber = number;

export type OrganisationKey = string;
export type TopicKey = string;
export type SectionKey = string;
export type EntryKey = string;

export interface DemoOrganisation {
  key: OrganisationKey;
  name: BothLanguages;
  acronym?: Text;
  kind: 'agency' | 'ministry' | 'court' | 'party' | 'ngo' | 'research' | 'international' | 'other';
  url?: string;
  /** ISO 3166-1 alpha-2; absent for international organisations. */
  country?: string;
  /** Other spellings found in newsletters. */
  aliases?: string[];
  /** The organisation that took over its tasks. */
  successor?: OrganisationKey;
}

export interface DemoTopic {
  key: TopicKey;
  name: BothLanguages;
}

/** Shared between the languages: the label is Norwegian, `language` is that of the page or file linked to. */
export interface DemoLink {
  label: string;
  /** Empty when the target was lost. */
  url: string;
  language: 'nb' | 'en';
  status: 'ok' | 'missing';
  role: 'info' | 'registration' | 'recording' | 'document';
}

/** The localised attributes of an entry. `body` is Markdown: a report's, ruling's or event's summary, an article's body. */
export interface EntryText {
  title: string;
  body: string;
  /** Events only. */
  place?: string;
}

interface EntryFrame<Type extends string, Shared> {
  key: EntryKey;
  /** The items of the inventory that the entry covers. */
  items: ItemNumber[];
  type: Type;
  /** Attributes that hold in every language, named as in the content type; relations by key. */
  shared: Shared;
  nb: EntryText;
  en?: EntryText;
  /** When present, `en` was translated from this older Norwegian text, so it is stale. What is absent was the same as now. */
  nbBeforeTranslation?: Partial<Pick<EntryText, 'title' | 'body'>>;
  /** Set when the title is the name of a publication, kept in its own language in every translation. */
  titleLanguage?: 'nb' | 'en';
}

export interface ReportFacts {
  kind:
    | 'status_report'
    | 'annual_report'
    | 'interim_report'
    | 'research'
    | 'evaluation'
    | 'audit'
    | 'guidance'
    | 'overview_of_case_law'
    | 'thematic_report';
  publishers: OrganisationKey[];
  reportNumber?: string;
  publishedOn?: ImpreciseDate;
  /** ISO days, both included. */
  coversFrom?: string;
  coversTo?: string;
  asOf?: string;
  /** The country the report is about, ISO 3166-1 alpha-2. */
  country?: string;
  reportStatus: 'in_progress' | 'published';
  links: DemoLink[];
  topics: TopicKey[];
}

export interface AppealStep {
  kind: 'appealed' | 'referred' | 'withdrawn' | 'leave_refused';
  /** ISO day, absent when not known. */
  date?: string;
  courtReference?: string;
  note?: string;
}

export interface RulingFacts {
  reference: string;
  court: OrganisationKey;
  caseType: 'criminal' | 'immigration' | 'civil' | 'ecthr';
  decisionType: 'judgment' | 'order' | 'decision';
  decidedOn: string;
  caseName?: string;
  outcomes: { defendants?: number; result: 'acquitted' | 'convicted' | 'not_stated'; charge?: string }[];
  appealSteps: AppealStep[];
  legalForce: 'unknown' | 'not_final' | 'final';
  legalForceDate?: string;
  legalForceBasis?: 'appeal_withdrawn' | 'leave_refused';
  links: DemoLink[];
  topics: TopicKey[];
}

export interface EventFacts {
  kind: 'seminar' | 'webinar' | 'meeting' | 'round_table' | 'launch';
  when: ImpreciseDate;
  format?: 'physical' | 'digital' | 'hybrid';
  eventStatus: 'tentative' | 'announced' | 'held' | 'cancelled';
  organisers: OrganisationKey[];
  links: DemoLink[];
  topics: TopicKey[];
}

export interface ArticleFacts {
  kind:
    | 'activity'
    | 'policy_measure'
    | 'regulation'
    | 'legislation'
    | 'private_members_motion'
    | 'written_question'
    | 'report_to_parliament'
    | 'state_report'
    | 'plan'
    | 'notice';
  when?: ImpreciseDate;
  organisations: OrganisationKey[];
  parliament?: {
    parties: OrganisationKey[];
    outcome: 'adopted' | 'rejected' | 'considered' | 'answered' | 'submitted' | 'pending';
  };
  links: DemoLink[];
  related?: EntryKey[];
  topics: TopicKey[];
}

export type DemoReport = EntryFrame<'report', ReportFacts>;
export type DemoRuling = EntryFrame<'ruling', RulingFacts>;
export type DemoEvent = EntryFrame<'event', EventFacts>;
export type DemoArticle = EntryFrame<'article', ArticleFacts>;
export type DemoEntry = DemoReport | DemoRuling | DemoEvent | DemoArticle;

/** What the collector proposes for a section. Organisations and topics are keys of the demo. */
export interface DemoCollectionRule {
  entryTypes: DemoEntry['type'][];
  kinds?: string[];
  topics?: TopicKey[];
  organisations?: OrganisationKey[];
  scope?: 'national' | 'international' | 'any';
  appearedSinceLastIssue?: boolean;
}

export interface DemoSection {
  key: SectionKey;
  position: number;
  title: BothLanguages;
  /** Markdown. */
  intro: BothLanguages;
  collectionRule: DemoCollectionRule;
  missingTranslation: 'fallback' | 'omit' | 'hold_back';
  recurring: boolean;
}

export interface DemoContactPoint {
  label: BothLanguages;
  email?: string;
  phone?: string;
  link?: string;
}

/** `about`, `mandate` and `footer` are Markdown; colours are `#rrggbb`. */
export interface DemoNewsletter {
  key: string;
  items: ItemNumber[];
  name: BothLanguages;
  publisher: OrganisationKey;
  about: BothLanguages;
  mandate: BothLanguages;
  footer: BothLanguages;
  contactPoints: DemoContactPoint[];
  recurringSections: SectionKey[];
  primaryColour: string;
  accentColour: string;
}

export interface DemoGroup {
  /** Kept as the group's id in the outline. */
  id: string;
  heading: BothLanguages;
  entries: EntryKey[];
}

/** `intro` and `closing` are Markdown; `coverImage.file` lies beside this file. */
export interface DemoIssue {
  items: ItemNumber[];
  newsletter: string;
  number: number;
  year: number;
  /** ISO days, both included. */
  periodStart: string;
  periodEnd: string;
  title: BothLanguages;
  intro: BothLanguages;
  closing: BothLanguages;
  coverImage: { file: string; alt: BothLanguages };
  outline: { section: SectionKey; groups: DemoGroup[] }[];
}
