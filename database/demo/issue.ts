import type { DemoIssue } from './demo-content';

export const issue: DemoIssue = {
  items: [1, 18, 57, 58],
  newsletter: 'kom-newsletter',
  number: 2,
  year: 2022,
  periodStart: '2022-05-01',
  periodEnd: '2022-06-30',
  title: { nb: 'Nyhetsbrev fra KOM, mai–juni 2022', en: 'Newsletter from KOM, May–June 2022' },
  intro: {
    nb:
      'Til alle som samarbeider med KOM' +
      '\n\nFlyktningene fra Ukraina preger mye av dette nyhetsbrevet. Du kan også lese om to dommer som er blitt ' +
      'rettskraftige, om nye rapporter og om GRETAs evaluering av Norge.',
    en:
      'To all partners of KOM' +
      '\n\nThe refugees from Ukraine feature strongly in this newsletter. You can also read about two judgments ' +
      'that have become legally binding, about new reports and about GRETA’s evaluation of Norway.',
  },
  closing: {
    nb:
      'Det forrige **nyhetsbrevet** dekket januar–april 2022. Det neste kommer for juli–september.' +
      '\n\n**God sommer til dere alle!**',
    en:
      'The last **newsletter** covered January–April 2022. The next one will cover July–September.' +
      '\n\n**Have a good summer, everyone!**',
  },
  coverImage: {
    file: 'cover.png',
    alt: {
      nb: 'Tegning av en valmueeng ved solnedgang. Røde valmuer og knopper står i motlys foran en lav, gyllen sol.',
      en: 'Drawing of a poppy field at sunset. Red poppies and buds stand against a low, golden sun.',
    },
  },
  outline: [
    {
      section: 'kom-activities',
      groups: [
        {
          id: 'status-report',
          heading: {
            nb: 'Ny tilstandsrapport om menneskehandel',
            en: 'New status report on human trafficking',
          },
          entries: ['kom-status-report-2021', 'printed-status-report'],
        },
        {
          id: 'national-seminar',
          heading: { nb: 'Nasjonalt seminar til høsten', en: 'National seminar this autumn' },
          entries: ['kom-national-seminar-2022', 'kom-gathering-2023'],
        },
        {
          id: 'international-forums',
          heading: { nb: 'Internasjonalt samarbeid', en: 'International cooperation' },
          entries: ['kom-in-cbss-tf-thb', 'norway-chairs-cbss', 'cbss-tf-thb-meeting-oslo'],
        },
        {
          id: 'work-on-ukraine',
          heading: {
            nb: 'KOMs arbeid for flyktninger fra Ukraina',
            en: 'KOM’s work for refugees from Ukraine',
          },
          entries: [
            'kom-information-for-ukrainian-refugees',
            'kom-webinar-for-municipalities',
            'joint-assignment-on-ukraine',
          ],
        },
        {
          id: 'other-work',
          heading: { nb: 'Annet arbeid', en: 'Other work' },
          entries: [
            'meeting-with-nav-grunerlokka',
            'rosa-seminar',
            'police-expert-group-meeting',
            'indicator-lists-working-group',
            'mse-project',
            'kom-keeps-case-law-overview',
          ],
        },
      ],
    },
    {
      section: 'court-decisions',
      groups: [
        {
          id: 'case-law-overview',
          heading: {
            nb: 'Oppdatert oversikt over rettsavgjørelser',
            en: 'Updated overview of court decisions',
          },
          entries: ['case-law-overview-2022-t1', 'no-judgments-in-2022-t1'],
        },
        {
          id: 'hedmarken-acquittal',
          heading: {
            nb: 'Frifinnelse i Hedmarken er rettskraftig',
            en: 'Acquittal in Hedmarken is legally binding',
          },
          entries: ['thedm-2020-52736'],
        },
        {
          id: 'lime-case',
          heading: {
            nb: 'Dommen i Lime-saken er rettskraftig',
            en: 'Judgment in the Lime case is legally binding',
          },
          entries: ['lb-2018-102939-2'],
        },
      ],
    },
    {
      section: 'norwegian-developments',
      groups: [
        {
          id: 'information-for-ukrainian-refugees',
          heading: {
            nb: 'Myndighetenes informasjon til flyktninger fra Ukraina',
            en: 'Information from the authorities for refugees from Ukraine',
          },
          entries: [
            'information-on-help-for-refugees',
            'qr-code-and-websites-at-udi',
            'police-information-for-refugees',
            'webinar-rvts-vulnerable-people',
            'webinar-hdir-trafficking-risk',
          ],
        },
        {
          id: 'government-and-storting',
          heading: {
            nb: 'Nytt fra regjeringen og Stortinget',
            en: 'News from the Government and the Storting',
          },
          entries: [
            'ninth-report-to-cat',
            'regulations-on-work-related-crime',
            'supervision-of-care-in-reception-centres',
            'nim-annual-report-2021',
          ],
        },
        {
          id: 'motions-and-questions',
          heading: {
            nb: 'Forslag og spørsmål fra representantene',
            en: 'Motions and questions from members of the Storting',
          },
          entries: [
            'motion-on-work-and-health-care',
            'motion-on-return-from-syria',
            'question-on-repatriation',
            'motion-on-control-of-volunteers',
          ],
        },
        {
          id: 'auditor-general',
          heading: {
            nb: 'Riksrevisjonen om vold i nære relasjoner',
            en: 'The Auditor General on domestic violence',
          },
          entries: ['auditor-general-domestic-violence', 'audit-sent-to-the-storting'],
        },
        {
          id: 'work-related-crime',
          heading: {
            nb: 'Etatenes samarbeid mot a-krim',
            en: 'The agencies’ cooperation against work-related crime',
          },
          entries: ['joint-annual-report-work-related-crime-2021', 'shipbuilding-in-more-og-romsdal'],
        },
        {
          id: 'research-and-seminars',
          heading: { nb: 'Forskning og nettseminarer', en: 'Research and online seminars' },
          entries: ['fafo-severe-exploitation', 'fafo-ostforum-launch', 'fafo-digital-learning-tools'],
        },
        {
          id: 'other-reports',
          heading: { nb: 'Flere nye rapporter', en: 'More new reports' },
          entries: ['fair-play-bygg-annual-report-2021', 'pro-sentret-annual-report-2021'],
        },
      ],
    },
    {
      section: 'international-developments',
      groups: [
        {
          id: 'greta',
          heading: {
            nb: 'Nytt fra GRETA, Europarådets ekspertgruppe',
            en: 'News from GRETA, the Council of Europe’s group of experts',
          },
          entries: [
            'greta-norway',
            'greta-portugal',
            'greta-bosnia-and-herzegovina',
            'greta-armenia',
            'greta-guidance-note-ukraine',
            'greta-webinar-ukraine',
          ],
        },
        {
          id: 'osce',
          heading: { nb: 'Møter i OSSE', en: 'Meetings in the OSCE' },
          entries: ['osce-coordinators-and-rapporteurs', 'osce-round-table-ukraine'],
        },
        {
          id: 'european-commission',
          heading: { nb: 'Europakommisjonen', en: 'European Commission' },
          entries: ['eu-common-plan-ukraine'],
        },
        {
          id: 'finland',
          heading: { nb: 'Studier fra HEUNI i Finland', en: 'Studies from HEUNI in Finland' },
          entries: ['heuni-cooperation-model', 'heuni-study-on-detection', 'heuni-residence-permits'],
        },
      ],
    },
  ],
};
