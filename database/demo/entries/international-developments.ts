import { MAY_2022, JUNE_2022 } from '../dates';
import type { DemoEntry } from '../demo-content';

export const internationalDevelopments: DemoEntry[] = [
  {
    key: 'greta-norway',
    items: [45],
    type: 'report',
    shared: {
      kind: 'evaluation',
      publishers: ['greta', 'europaradet'],
      publishedOn: { start: '2022-06-08', end: '2022-06-08', precision: 'day' },
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'GRETAs tredje evalueringsrapport om Norge',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['victim-protection', 'human-rights'],
    },
    nb: {
      title: 'GRETAs tredje evaluering av Norge',
      body:
        'GRETA har for tredje gang vurdert hvordan Norge følger Europarådets konvensjon mot menneskehandel. Rapporten ' +
        'er datert 8. juni 2022.' +
        '\n\nDenne gangen er hovedspørsmålet om ofrenes rettssikkerhet er god nok, og om de har tilgang til effektive ' +
        'rettsmidler. GRETA går også tilbake til det gruppen skrev om Norge i tidligere rapporter.',
    },
    en: {
      title: 'GRETA’s third evaluation of Norway',
      body:
        'For the third time, GRETA has assessed how Norway complies with the Council of Europe Convention on Action ' +
        'against Trafficking in Human Beings. The report is dated 8 June 2022.' +
        '\n\nThe main question this time is whether victims have access to justice and effective remedies. GRETA ' +
        'also returns to what it wrote about Norway in earlier reports.',
    },
  },
  {
    key: 'greta-portugal',
    items: [46],
    type: 'report',
    shared: {
      kind: 'evaluation',
      publishers: ['greta'],
      country: 'PT',
      reportStatus: 'published',
      links: [
        {
          label: 'GRETAs tredje evalueringsrapport om Portugal',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['human-rights'],
    },
    nb: {
      title: 'GRETAs tredje evaluering av Portugal',
      body: 'Portugal er evaluert for tredje gang. Rapporten fra GRETA er publisert.',
    },
  },
  {
    key: 'greta-bosnia-and-herzegovina',
    items: [47],
    type: 'report',
    shared: {
      kind: 'evaluation',
      publishers: ['greta'],
      country: 'BA',
      reportStatus: 'published',
      links: [
        {
          label: 'GRETAs tredje evalueringsrapport om Bosnia-Hercegovina',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['human-rights'],
    },
    nb: {
      title: 'GRETAs tredje evaluering av Bosnia-Hercegovina',
      body: 'GRETA har lagt fram sin tredje rapport om Bosnia-Hercegovina.',
    },
  },
  {
    key: 'greta-armenia',
    items: [48],
    type: 'report',
    shared: {
      kind: 'evaluation',
      publishers: ['greta'],
      country: 'AM',
      reportStatus: 'published',
      links: [
        {
          label: 'GRETAs tredje evalueringsrapport om Armenia',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['human-rights'],
    },
    nb: {
      title: 'GRETAs tredje evaluering av Armenia',
      body: 'Også Armenia har fått sin tredje rapport fra GRETA.',
    },
  },
  {
    key: 'greta-guidance-note-ukraine',
    items: [49],
    type: 'report',
    titleLanguage: 'en',
    shared: {
      kind: 'guidance',
      publishers: ['greta'],
      publishedOn: MAY_2022,
      reportStatus: 'published',
      links: [
        {
          label: 'GRETAs veiledning om menneskehandel og krigen i Ukraina',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title:
        'Guidance Note on addressing the risks of trafficking in human beings related to the war in Ukraine and the ensuing humanitarian crisis',
      body:
        'Krigen i Ukraina og den humanitære krisen som følger, øker faren for menneskehandel. I mai ga GRETA landene ' +
        'råd om hvordan de kan møte den.',
    },
    en: {
      title:
        'Guidance Note on addressing the risks of trafficking in human beings related to the war in Ukraine and the ensuing humanitarian crisis',
      body:
        'The war in Ukraine and the humanitarian crisis that follows from it increase the risk of human ' +
        'trafficking. In May, GRETA advised countries on how to respond.',
    },
  },
  {
    key: 'greta-webinar-ukraine',
    items: [50],
    type: 'event',
    shared: {
      kind: 'webinar',
      when: MAY_2022,
      format: 'digital',
      eventStatus: 'held',
      organisers: ['greta'],
      links: [
        {
          label: 'Om GRETAs webinar om krigen i Ukraina og menneskehandel',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['ukraine'],
    },
    nb: {
      title: 'GRETA-webinar om krigen i Ukraina og menneskehandel',
      body:
        'Hvordan bør landene svare når krigen gjør faren for menneskehandel større? GRETA tok opp spørsmålet i mai, i ' +
        'webinaret «Addressing the risks of human trafficking related to the war in Ukraine: what responses are ' +
        'needed?».',
    },
    en: {
      title: 'GRETA webinar on the war in Ukraine and human trafficking',
      body:
        'How should countries respond when war increases the risk of human trafficking? GRETA raised the question ' +
        'in May, in a webinar entitled “Addressing the risks of human trafficking related to the war in Ukraine: what ' +
        'responses are needed?”.',
    },
  },
  {
    key: 'osce-coordinators-and-rapporteurs',
    items: [51],
    type: 'event',
    shared: {
      kind: 'meeting',
      when: JUNE_2022,
      eventStatus: 'held',
      organisers: ['osce'],
      links: [
        {
          label: 'OSSE-møtet for nasjonale koordinatorer og rapportører',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: [],
    },
    nb: {
      title: 'OSSE-møte for nasjonale koordinatorer og rapportører',
      body:
        'Organisasjonen for sikkerhet og samarbeid i Europa (OSSE) samlet landenes koordinatorer og rapportører på ' +
        'menneskehandel til et møte i juni.',
    },
    en: {
      title: 'OSCE meeting of national coordinators and rapporteurs',
      body:
        'The Organization for Security and Co-operation in Europe (OSCE) is inviting national coordinators and ' +
        'rapporteurs on human trafficking to a meeting. The date has not yet been announced.',
    },
    nbBeforeTranslation: {
      body:
        'Organisasjonen for sikkerhet og samarbeid i Europa (OSSE) inviterer landenes koordinatorer og rapportører på ' +
        'menneskehandel til et møte. Datoen er ikke kjent ennå.',
    },
  },
  {
    key: 'osce-round-table-ukraine',
    items: [52],
    type: 'event',
    shared: {
      kind: 'round_table',
      when: MAY_2022,
      eventStatus: 'held',
      organisers: ['osce'],
      links: [
        {
          label: 'OSSEs rundebordsmøte om flyktninger fra Ukraina',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Rundebordsmøte om vern av flyktninger fra Ukraina',
      body: 'I mai holdt OSSE et rundebordsmøte om hvordan flyktninger fra Ukraina kan få bedre vern.',
    },
  },
  {
    key: 'eu-common-plan-ukraine',
    items: [53],
    type: 'article',
    shared: {
      kind: 'plan',
      when: MAY_2022,
      organisations: ['eu-kommisjonen'],
      links: [
        {
          label: 'EUs felles plan mot menneskehandel for flyktninger fra Ukraina',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Felles EU-plan mot menneskehandel',
      body:
        'Mennesker på flukt fra krigen i Ukraina skal vernes mot menneskehandel. Det er målet for en plan som kom i ' +
        'mai fra Europakommisjonen: «A Common Anti-Trafficking Plan to address the risks of trafficking in ' +
        'human beings and support potential victims among those fleeing the war in Ukraine».' +
        '\n\nEUs koordinator mot menneskehandel, Diane Schmitt, har laget planen i samarbeid med byråer og ' +
        'medlemsland.',
    },
    en: {
      title: 'Common EU plan against human trafficking',
      body:
        'People fleeing the war in Ukraine are to be protected against human trafficking. This is the aim of a plan ' +
        'that the European Commission published in May: “A Common Anti-Trafficking Plan to address the risks of ' +
        'trafficking in human beings and support potential victims among those fleeing the war in Ukraine”.' +
        '\n\nThe EU Anti-Trafficking Coordinator, Diane Schmitt, drew up the plan in cooperation with EU agencies and ' +
        'member states.',
    },
  },
  {
    key: 'heuni-cooperation-model',
    items: [54],
    type: 'report',
    titleLanguage: 'en',
    shared: {
      kind: 'research',
      publishers: ['heuni'],
      publishedOn: JUNE_2022,
      reportStatus: 'published',
      links: [
        {
          label: 'Engelsk sammendrag av HEUNIs rapport om en ny samarbeidsmodell',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title:
        'New cooperation model for the prevention and supervision of the exploitation of migrant workers',
      body:
        'Hvordan kan samarbeid og tilsyn hindre at arbeidsmigranter blir utnyttet? HEUNI presenterte en ny modell i ' +
        'juni. Det finnes et sammendrag på engelsk.',
    },
  },
  {
    key: 'heuni-study-on-detection',
    items: [55],
    type: 'report',
    shared: {
      kind: 'research',
      publishers: ['heuni'],
      country: 'FI',
      reportStatus: 'in_progress',
      links: [
        {
          label: 'HEUNIs studie om å avdekke utnyttelse',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['victim-protection'],
    },
    nb: {
      title: 'HEUNI-studie om å avdekke utnyttelse',
      body:
        'HEUNI er i gang med en ny studie. Den skal gjøre det lettere å oppdage at noen blir utnyttet i ' +
        'menneskehandel. Oppdraget kommer fra Finlands innenriksdepartement.',
    },
    en: {
      title: 'HEUNI study on detecting exploitation',
      body:
        'HEUNI is planning a new study. It is intended to make it easier to detect that people are being exploited ' +
        'in human trafficking.',
    },
    nbBeforeTranslation: {
      body:
        'HEUNI planlegger en ny studie. Den skal gjøre det lettere å oppdage at noen blir utnyttet i ' +
        'menneskehandel.',
    },
  },
  {
    key: 'heuni-residence-permits',
    items: [56],
    type: 'report',
    titleLanguage: 'en',
    shared: {
      kind: 'research',
      publishers: ['heuni'],
      reportStatus: 'published',
      links: [
        {
          label: 'HEUNIs studie om opphold på humanitært grunnlag',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['residence-and-return', 'victim-protection'],
    },
    nb: {
      title:
        'Residence permits on humanitarian grounds – A means of protection for migrant victims of trafficking in the EU',
      body:
        'Kan opphold på humanitært grunnlag verne migranter som er ofre for menneskehandel i EU? HEUNI har sett på ' +
        'spørsmålet i en studie.',
    },
    en: {
      title:
        'Residence permits on humanitarian grounds – A means of protection for migrant victims of trafficking in the EU',
      body:
        'Can residence permits on humanitarian grounds protect migrants who are victims of trafficking in the EU? ' +
        'HEUNI has examined the question in a study.',
    },
  },
];
