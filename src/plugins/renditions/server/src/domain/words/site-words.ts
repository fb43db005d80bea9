import type { InterfaceLanguage } from '../../../../../../domain/languages';

/** The words of the public pages around what an edition says: how a reader gets about. */
export interface SiteWords {
  skip: string;
  /** What the archive is called where there is no newsletter to name it. */
  archive: string;
  allIssues: string;
  permalink: (heading: string) => string;
  language: string;
  /** Names the links to the issue before and the one after. */
  otherIssues: string;
  earlier: string;
  later: string;
  versions: string;
  version: (number: number, day: string) => string;
  /** Says that an older version is being read. */
  olderVersion: (number: number) => string;
  newestVersion: string;
  formats: string;
  /** Heading of the issues an entry stands in. */
  appearedIn: string;
  noIssues: string;
  /** `name` is the language's, as running text has it: "engelsk". */
  noIssuesIn: (name: string) => string;
  /** Heading of the feeds. */
  follow: string;
  feed: Readonly<{ atom: string; json: string; calendar: string }>;
  notFound: string;
  withdrawn: string;
  gone: string;
  withdrawnOn: (day: string) => string;
  /** Of an entry that stands in no issue any more. */
  goneEntry: string;
  /** Of what could be made in a moment, and what to do. */
  busy: string;
  tryAgain: string;
  /** Of what cannot be made, and what to do. */
  broken: string;
  brokenAdvice: string;
  /** Heading of the tables of the archive. */
  tables: string;
  format: Readonly<{
    pdf: string;
    'email.html': string;
    txt: string;
    md: string;
    ics: string;
    'reports.csv': string;
    'rulings.csv': string;
    'events.csv': string;
    zip: string;
  }>;
}

const NORWEGIAN: SiteWords = {
  skip: 'Hopp til innholdet',
  archive: 'Nyhetsbrev',
  allIssues: 'Alle utgaver',
  permalink: (heading) => `Lenke til «${heading}»`,
  language: 'Språk',
  otherIssues: 'Andre utgaver',
  earlier: 'Forrige utgave',
  later: 'Neste utgave',
  versions: 'Versjoner',
  version: (number, day) => `Versjon ${number}, ${day}`,
  olderVersion: (number) => `Dette er versjon ${number}, som senere er rettet.`,
  newestVersion: 'Les den nyeste versjonen',
  formats: 'Andre formater',
  appearedIn: 'Publisert i',
  noIssues: 'Ingen nyhetsbrev er publisert ennå.',
  noIssuesIn: (name) => `Ingen nyhetsbrev er publisert på ${name} ennå. Du kan lese på`,
  follow: 'Følg nyhetsbrevet',
  feed: {
    atom: 'Nyhetsstrøm (Atom)',
    json: 'Nyhetsstrøm (JSON Feed)',
    calendar: 'Kalender med arrangementer',
  },
  notFound: 'Siden finnes ikke',
  withdrawn: 'Trukket tilbake',
  gone: 'Siden finnes ikke lenger',
  withdrawnOn: (day) => `Utgiveren trakk dette nyhetsbrevet tilbake ${day}.`,
  goneEntry: 'Saken har vært publisert, men står ikke lenger i noe nyhetsbrev.',
  busy: 'Mange leser nyhetsbrevet akkurat nå',
  tryAgain: 'Vent et øyeblikk og last siden på nytt.',
  broken: 'Siden kunne ikke lages',
  brokenAdvice:
    'Feilen er loggført for dem som driver nettstedet. Nyhetsbrevet kan leses i de andre formatene.',
  tables: 'Last ned til regneark',
  format: {
    pdf: 'PDF',
    'email.html': 'E-postutgave',
    txt: 'Ren tekst',
    md: 'Markdown',
    ics: 'Kalender',
    'reports.csv': 'Rapporter (CSV)',
    'rulings.csv': 'Rettsavgjørelser (CSV)',
    'events.csv': 'Arrangementer (CSV)',
    zip: 'Arkivpakke',
  },
};

const ENGLISH: SiteWords = {
  skip: 'Skip to content',
  archive: 'Newsletter',
  allIssues: 'All issues',
  permalink: (heading) => `Link to “${heading}”`,
  language: 'Language',
  otherIssues: 'Other issues',
  earlier: 'Previous issue',
  later: 'Next issue',
  versions: 'Versions',
  version: (number, day) => `Version ${number}, ${day}`,
  olderVersion: (number) => `This is version ${number}, which has been corrected since.`,
  newestVersion: 'Read the latest version',
  formats: 'Other formats',
  appearedIn: 'Published in',
  noIssues: 'No newsletter has been published yet.',
  noIssuesIn: (name) => `No newsletter has been published in ${name} yet. You can read in`,
  follow: 'Follow the newsletter',
  feed: { atom: 'News feed (Atom)', json: 'News feed (JSON Feed)', calendar: 'Calendar of events' },
  notFound: 'Page not found',
  withdrawn: 'Withdrawn',
  gone: 'This page is no longer here',
  withdrawnOn: (day) => `The publisher withdrew this newsletter on ${day}.`,
  goneEntry: 'This was published earlier, but is no longer part of any newsletter.',
  busy: 'Many people are reading the newsletter just now',
  tryAgain: 'Wait a moment and load the page again.',
  broken: 'This page could not be made',
  brokenAdvice:
    'The error has been logged for those who run the site. The newsletter can be read in its other formats.',
  tables: 'Download for spreadsheets',
  format: {
    pdf: 'PDF',
    'email.html': 'E-mail version',
    txt: 'Plain text',
    md: 'Markdown',
    ics: 'Calendar',
    'reports.csv': 'Reports (CSV)',
    'rulings.csv': 'Court rulings (CSV)',
    'events.csv': 'Events (CSV)',
    zip: 'Archive package',
  },
};

const ALL: Readonly<Record<InterfaceLanguage, SiteWords>> = { nb: NORWEGIAN, en: ENGLISH };

export const siteWordsFor = (language: InterfaceLanguage): SiteWords => ALL[language];
