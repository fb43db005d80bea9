import type { DemoSection } from './demo-content';

export const sections: DemoSection[] = [
  {
    key: 'kom-activities',
    position: 1,
    title: { nb: 'KOMs hovedaktiviteter', en: 'KOM’s main activities' },
    intro: {
      nb: 'Dette har KOM selv arbeidet med siden forrige nyhetsbrev.',
      en: 'This is what KOM itself has been working on since the last newsletter.',
    },
    collectionRule: {
      entryTypes: ['report', 'event', 'article'],
      organisations: ['kom'],
      scope: 'any',
      appearedSinceLastIssue: true,
    },
    missingTranslation: 'fallback',
    recurring: true,
  },
  {
    key: 'court-decisions',
    position: 2,
    title: { nb: 'Rettsavgjørelser', en: 'Court decisions' },
    intro: {
      nb: 'Nytt fra domstolene om menneskehandel: nye dommer, og eldre dommer som er blitt rettskraftige.',
      en: 'News from the courts on human trafficking: new judgments, and earlier judgments that have become legally binding.',
    },
    collectionRule: {
      entryTypes: ['ruling', 'report', 'article'],
      topics: ['case-law'],
      scope: 'any',
      appearedSinceLastIssue: true,
    },
    missingTranslation: 'hold_back',
    recurring: true,
  },
  {
    key: 'norwegian-developments',
    position: 3,
    title: {
      nb: 'Aktuelle norske tiltak, rapporter og forskning',
      en: 'Current measures, reports and research in Norway',
    },
    intro: {
      nb: 'Tiltak fra myndighetene, saker i Stortinget og nye rapporter fra norske fagmiljøer.',
      en: 'Measures taken by the authorities, matters before the Storting, and new reports from Norwegian institutions.',
    },
    collectionRule: {
      entryTypes: ['report', 'event', 'article'],
      scope: 'national',
      appearedSinceLastIssue: true,
    },
    missingTranslation: 'fallback',
    recurring: true,
  },
  {
    key: 'international-developments',
    position: 4,
    title: {
      nb: 'Aktuelle internasjonale tiltak, rapporter og forskning',
      en: 'Current international measures, reports and research',
    },
    intro: {
      nb: 'Nytt fra internasjonale organisasjoner, EU og andre land.',
      en: 'News from international organisations, the EU and other countries.',
    },
    collectionRule: {
      entryTypes: ['report', 'event', 'article'],
      scope: 'international',
      appearedSinceLastIssue: true,
    },
    missingTranslation: 'fallback',
    recurring: true,
  },
];
