import type { DemoEntry } from '../demo-content';

export const courtDecisions: DemoEntry[] = [
  {
    key: 'case-law-overview-2022-t1',
    items: [19],
    type: 'report',
    shared: {
      kind: 'overview_of_case_law',
      publishers: ['kom'],
      asOf: '2022-04-30',
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'KOMs sider om menneskehandel på politiet.no',
          url: 'https://politiet.no/menneskehandel',
          language: 'nb',
          status: 'ok',
          role: 'info',
        },
        {
          label: 'KOMs oversikt over rettsavgjørelser pr. 30. april 2022',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['case-law'],
    },
    nb: {
      title: 'Rettsavgjørelser om menneskehandel: oversikt pr. 30. april 2022',
      body:
        'KOM samler avgjørelser om menneskehandel i straffesaker og utlendingssaker, og dommer fra Den europeiske ' +
        'menneskerettsdomstolen (EMD). Oversikten blir ført à jour hvert tertial.' +
        '\n\nVersjonen pr. 30. april 2022 er allerede sendt til samarbeidsaktørene. Den ligger også på ' +
        '[politiet.no/menneskehandel](https://politiet.no/menneskehandel).' +
        '\n\nUnder ser du hva som kom til i siste tertial 2021. I oversikten finner du KOMs sammendrag av dommene ' +
        'og mer om ankene.',
    },
    en: {
      title: 'Court decisions on human trafficking: overview as of 30 April 2022',
      body:
        'KOM collects decisions on human trafficking in criminal cases and immigration cases, and judgments of ' +
        'the European Court of Human Rights (ECtHR). The overview is updated every four months.' +
        '\n\nThe version as of 30 April 2022 has already been sent to our partners. It is also available at ' +
        '[politiet.no/menneskehandel](https://politiet.no/menneskehandel).' +
        '\n\nBelow you can see what was added in the last four months of 2021. The overview contains KOM’s ' +
        'summaries of the judgments and more about the appeals.',
    },
  },
  {
    key: 'no-judgments-in-2022-t1',
    items: [20],
    type: 'article',
    shared: {
      kind: 'notice',
      when: { start: '2022-01-01', end: '2022-04-30', precision: 'tertial' },
      organisations: ['kom'],
      links: [],
      related: ['case-law-overview-2022-t1'],
      topics: ['case-law'],
    },
    nb: {
      title: 'Ingen dommer i 1. tertial 2022',
      body:
        'Fra januar til april 2022 kom det ingen dommer om menneskehandel. Oversikten blir oppdatert igjen ' +
        '31. august 2022.',
    },
    en: {
      title: 'No judgments in the first four months of 2022',
      body: 'There were no judgments on human trafficking from January to April 2022.',
    },
    nbBeforeTranslation: {
      body: 'Fra januar til april 2022 kom det ingen dommer om menneskehandel.',
    },
  },
  {
    key: 'thedm-2020-52736',
    items: [21],
    type: 'ruling',
    shared: {
      reference: 'THEDM-2020-52736',
      court: 'hedmarken-tingrett',
      caseType: 'criminal',
      decisionType: 'judgment',
      decidedOn: '2020-12-03',
      outcomes: [{ defendants: 3, result: 'acquitted', charge: 'Medvirkning til menneskehandel' }],
      appealSteps: [
        { kind: 'appealed', note: 'Til Eidsivating lagmannsrett' },
        { kind: 'referred' },
        {
          kind: 'withdrawn',
          date: '2021-11-05',
          note: 'Rumensk rett sa nei til å overlevere en av de tiltalte midlertidig',
        },
      ],
      legalForce: 'final',
      legalForceBasis: 'appeal_withdrawn',
      links: [
        {
          label: 'Hedmarken tingretts dom THEDM-2020-52736',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['case-law', 'sexual-exploitation', 'children'],
    },
    nb: {
      title: 'Tre frifunnet i Hedmarken tingrett',
      body:
        'To menn og en kvinne fra Romania var tiltalt i Hedmarken tingrett. Tiltalen gikk ut på at de hadde ' +
        'medvirket til at en mindreårig jente, også hun fra Romania, ble utnyttet i eller lurt inn i prostitusjon ' +
        'i Norge. Retten **frifant** alle tre 3. desember 2020 (THEDM-2020-52736).' +
        '\n\nDommen ble **anket** til Eidsivating lagmannsrett, som henviste anken til ankeforhandling. En av de ' +
        'tiltalte sonet da en dom i Romania, og rumensk rett sa nei til midlertidig **overlevering**. Anken ble ' +
        'derfor trukket 5. november 2021. Frifinnelsen er rettskraftig.',
    },
    en: {
      title: 'Three acquitted in Hedmarken District Court',
      body:
        'Two men and a woman from Romania were defendants in Hedmarken District Court. They were indicted for ' +
        'aiding and abetting the exploitation or luring of an underage girl, also from Romania, into prostitution ' +
        'in Norway. The court **acquitted** all three on 3 December 2020 (THEDM-2020-52736).' +
        '\n\nThe judgment was **appealed** to Eidsivating Court of Appeal, which referred the appeal to an appeal ' +
        'hearing. One of the defendants was then serving a sentence in Romania, and a Romanian court refused a ' +
        'request for temporary **surrender**. The appeal was therefore withdrawn on 5 November 2021. The acquittal ' +
        'is legally binding.',
    },
  },
  {
    key: 'lb-2018-102939-2',
    items: [22],
    type: 'ruling',
    shared: {
      reference: 'LB-2018-102939-2',
      court: 'borgarting-lagmannsrett',
      caseType: 'criminal',
      decisionType: 'judgment',
      decidedOn: '2021-09-10',
      caseName: 'Lime-saken',
      outcomes: [{ result: 'not_stated' }],
      appealSteps: [{ kind: 'leave_refused', note: 'Høyesterett' }],
      legalForce: 'final',
      legalForceBasis: 'leave_refused',
      links: [
        {
          label: 'Borgarting lagmannsretts dom LB-2018-102939-2 i Lime-saken',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['case-law', 'labour-exploitation'],
    },
    nb: {
      title: 'Lime-saken i Borgarting lagmannsrett',
      body:
        'Dommen som Borgarting lagmannsrett avsa i Lime-saken 10. september 2021 (LB-2018-102939-2), er ' +
        'rettskraftig. Høyesterett tillot ikke at **ankene** ble fremmet. KOM fortalte om dette også i forrige ' +
        'nyhetsbrev.',
    },
    en: {
      title: 'The Lime case in Borgarting Court of Appeal',
      body:
        'The judgment of Borgarting Court of Appeal of 10 September 2021 in the Lime case (LB-2018-102939-2) is ' +
        'legally binding. The Supreme Court refused leave for the **appeals**. KOM also reported this in the last ' +
        'newsletter.',
    },
  },
];
