import { MAY_2022, JUNE_2022, MAY_TO_JUNE_2022 } from '../dates';
import type { DemoEntry } from '../demo-content';

export const komActivities: DemoEntry[] = [
  {
    key: 'kom-status-report-2021',
    items: [2],
    type: 'report',
    shared: {
      kind: 'status_report',
      publishers: ['kom'],
      publishedOn: MAY_TO_JUNE_2022,
      coversFrom: '2021-01-01',
      coversTo: '2021-12-31',
      country: 'NO',
      reportStatus: 'published',
      links: [
        { label: 'KOM tilstandsrapport 2021', url: '', language: 'nb', status: 'missing', role: 'document' },
        {
          label: 'Nettsak på politiet.no om tilstandsrapporten for 2021',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['victim-protection', 'ukraine', 'case-law'],
    },
    nb: {
      title: 'KOM tilstandsrapport 2021',
      body:
        'Den årlige tilstandsrapporten fra KOM er klar. Den beskriver hvordan det sto til på ' +
        'menneskehandelsfeltet i Norge i 2021.' +
        '\n\nDu kan blant annet lese om' +
        '\n\n- **utfordringer og prioriteringer**, og hva KOM anbefaler' +
        '\n- **flyktninger fra Ukraina**: hvilken risiko de møter, hva som er gjort, og hva som bør gjøres' +
        '\n- **hjelp og vern** for dem som antas å være ofre: oppholdstillatelse, assistert retur, barnevern, ' +
        'helsehjelp, og et sted å bo med oppfølging' +
        '\n- **straffesaker** om menneskehandel' +
        '\n\nSamarbeidsaktørene har fått rapporten tilsendt. Den ligger også på politiets nettsider.',
    },
    en: {
      title: 'KOM Status Report 2021',
      body:
        'KOM’s annual status report is now available. It describes the situation in Norway in 2021 with regard to ' +
        'human trafficking.' +
        '\n\nAmong other things, you can read about' +
        '\n\n- **challenges and priorities**, and what KOM recommends' +
        '\n- **refugees from Ukraine**: the risks they face, what has been done and what should be done' +
        '\n- **assistance and protection** for presumed victims: residence permits, assisted return, child ' +
        'welfare, health care, and housing with follow-up' +
        '\n- **criminal cases** concerning human trafficking' +
        '\n\nThe report has been sent to our partners and is also available on the website of the police.',
    },
  },
  {
    key: 'printed-status-report',
    items: [3],
    type: 'article',
    shared: {
      kind: 'notice',
      organisations: ['kom'],
      links: [
        {
          label: 'E-post til KOM om trykt tilstandsrapport',
          url: 'mailto:KOM.pod@politiet.no',
          language: 'nb',
          status: 'ok',
          role: 'info',
        },
      ],
      related: ['kom-status-report-2021'],
      topics: [],
    },
    nb: {
      title: 'Tilstandsrapporten på papir',
      body:
        'Vil du ha tilstandsrapporten på trykk? Skriv til ' +
        '[KOM.pod@politiet.no](mailto:KOM.pod@politiet.no).' +
        '\n\nMange av aktørene vi samarbeider med, har bidratt til rapporten. **Takk til dere alle!**',
    },
    en: {
      title: 'The status report on paper',
      body:
        'Would you like a printed copy of the status report? Send an e-mail to ' +
        '[KOM.pod@politiet.no](mailto:KOM.pod@politiet.no).' +
        '\n\nMany of our partners have contributed to the report. **Thank you all!**',
    },
  },
  {
    key: 'kom-national-seminar-2022',
    items: [4],
    type: 'event',
    shared: {
      kind: 'seminar',
      when: { start: '2022-10-26', end: '2022-10-26', precision: 'day' },
      format: 'digital',
      eventStatus: 'announced',
      organisers: ['kom'],
      links: [],
      topics: ['training'],
    },
    nb: {
      title: 'KOMs nasjonale seminar 2022',
      body:
        'KOM holder det årlige nasjonale seminaret om menneskehandel **26. oktober**. Det blir **digitalt**. Da ' +
        'kan fagfolk i hele landet være med, og de som vil, kan møtes lokalt og følge sendingen sammen.' +
        '\n\nDeltakerne har vært fornøyde med tidligere sendinger. Det er lettere å få plass til dem mellom andre ' +
        'oppgaver, og de kan ses i opptak.' +
        '\n\nProgrammet og påmeldingen kommer i egne e-poster.',
    },
    en: {
      title: 'KOM’s national seminar 2022',
      body:
        'KOM will hold its annual national seminar on human trafficking in **autumn 2022**. The date has not yet ' +
        'been set. The seminar will be **digital**. Professionals throughout the country can then take part, and ' +
        'those who wish can meet locally and follow the broadcast together.' +
        '\n\nParticipants have been pleased with earlier broadcasts. They are easier to fit in between other ' +
        'tasks, and recordings are available afterwards.',
    },
    nbBeforeTranslation: {
      body:
        'KOM holder det årlige nasjonale seminaret om menneskehandel **høsten 2022**. Datoen er ikke fastsatt. ' +
        'Seminaret blir **digitalt**. Da kan fagfolk i hele landet være med, og de som vil, kan møtes lokalt og ' +
        'følge sendingen sammen.' +
        '\n\nDeltakerne har vært fornøyde med tidligere sendinger. Det er lettere å få plass til dem mellom andre ' +
        'oppgaver, og de kan ses i opptak.',
    },
  },
  {
    key: 'kom-gathering-2023',
    items: [5],
    type: 'event',
    shared: {
      kind: 'meeting',
      when: { start: '2023-01-01', end: '2023-12-31', precision: 'year' },
      format: 'physical',
      eventStatus: 'tentative',
      organisers: ['kom'],
      links: [],
      topics: ['training'],
    },
    nb: {
      title: 'KOM-samling med oppmøte i 2023',
      body: 'I 2023 tar KOM sikte på en samling der deltakerne møtes ansikt til ansikt.',
    },
  },
  {
    key: 'kom-in-cbss-tf-thb',
    items: [6],
    type: 'article',
    shared: {
      kind: 'activity',
      organisations: ['kom', 'jd', 'cbss', 'cbss-tf-thb'],
      links: [],
      topics: [],
    },
    nb: {
      title: 'KOM i Østersjørådets arbeidsgruppe mot menneskehandel',
      body:
        '**Østersjørådet (CBSS)** har en egen arbeidsgruppe mot menneskehandel, Task Force against Trafficking in ' +
        'Human Beings (CBSS TF-THB). Både KOM og Justis- og beredskapsdepartementet (JD) er med.',
    },
    en: {
      title: 'KOM in the Baltic Sea task force against trafficking',
      body:
        'The **Council of the Baltic Sea States (CBSS)** has a working group on human trafficking, the Task Force ' +
        'against Trafficking in Human Beings (CBSS TF-THB). KOM takes part in it together with the Ministry of ' +
        'Justice and Public Security.',
    },
  },
  {
    key: 'norway-chairs-cbss',
    items: [7],
    type: 'article',
    shared: {
      kind: 'notice',
      when: { start: '2021-07-01', end: '2021-07-01', precision: 'day', qualifier: 'from' },
      organisations: ['cbss'],
      links: [],
      topics: [],
    },
    nb: {
      title: 'Norge leder Østersjørådet',
      body: 'Norge har hatt formannskapet i Østersjørådet siden 1. juli 2021.',
    },
  },
  {
    key: 'cbss-tf-thb-meeting-oslo',
    items: [8],
    type: 'event',
    shared: {
      kind: 'meeting',
      when: { start: '2022-05-11', end: '2022-05-12', precision: 'day' },
      format: 'physical',
      eventStatus: 'held',
      organisers: ['cbss-tf-thb'],
      links: [
        {
          label: 'Møtet i CBSS TF-THB i Oslo 11.–12. mai 2022',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
        {
          label: 'Mer om arbeidet i CBSS TF-THB',
          url: '',
          language: 'en',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['ukraine'],
    },
    nb: {
      title: 'Østersjørådets arbeidsgruppe møttes i Oslo',
      body:
        'CBSS TF-THB hadde **møte** i Oslo 11.–12. mai. Deltakerne snakket om hvordan ukrainske flyktninger er ' +
        'blitt tatt hånd om etter den russiske invasjonen. UDI, Caritas og KOM holdt innlegg.' +
        '\n\nArbeidsgruppen utviklet også prosjektene og oppgavene sine videre.',
      place: 'Oslo',
    },
    en: {
      title: 'Baltic Sea task force met in Oslo',
      body:
        'CBSS TF-THB held a **meeting** in Oslo on 11–12 May. The participants discussed how Ukrainian refugees ' +
        'have been received after the Russian invasion. The Norwegian Directorate of Immigration (UDI), Caritas ' +
        'and KOM gave presentations.' +
        '\n\nThe task force also developed its projects and tasks further.',
      place: 'Oslo, Norway',
    },
  },
  {
    key: 'kom-information-for-ukrainian-refugees',
    items: [9],
    type: 'article',
    shared: {
      kind: 'activity',
      when: MAY_TO_JUNE_2022,
      organisations: ['kom'],
      links: [],
      related: [
        'information-on-help-for-refugees',
        'qr-code-and-websites-at-udi',
        'police-information-for-refugees',
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Informasjon til flyktninger fra Ukraina: KOMs bidrag',
      body:
        'KOM har vært med på å lage **informasjon** til flyktninger fra Ukraina, sammen med flere andre. Den er ' +
        'publisert på engelsk, ukrainsk og russisk, og er omtalt under norske tiltak i dette nyhetsbrevet.',
    },
    en: {
      title: 'Information for refugees from Ukraine: KOM’s contribution',
      body:
        'Together with several others, KOM has helped to produce **information** for refugees from Ukraine. It has ' +
        'been published in English, Ukrainian and Russian, and is described under Norwegian measures in this ' +
        'newsletter.',
    },
  },
  {
    key: 'kom-webinar-for-municipalities',
    items: [10],
    type: 'article',
    shared: {
      kind: 'activity',
      when: MAY_TO_JUNE_2022,
      organisations: ['kom', 'helse-og-sosialtjenestene'],
      links: [],
      related: ['webinar-hdir-trafficking-risk'],
      topics: ['ukraine', 'training'],
    },
    nb: {
      title: 'Bidrag til webinar for ansatte i kommunene',
      body:
        'KOM har hjulpet til med et **webinar** for ansatte i kommunene. Helse- og sosialtjenestene sto bak. Du ' +
        'finner mer om webinaret under norske tiltak.',
    },
  },
  {
    key: 'joint-assignment-on-ukraine',
    items: [11],
    type: 'article',
    shared: {
      kind: 'activity',
      when: JUNE_2022,
      organisations: ['pod', 'udi', 'bufdir', 'kom'],
      links: [],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Felles oppdrag om flyktninger fra Ukraina: tiltak og anbefalinger',
      body:
        'POD, UDI og Bufdir har hatt et felles **oppdrag** fra departementene. De skulle følge opp kommunene, slik ' +
        'at færre flyktninger står i fare for å bli utnyttet. Bufdir koordinerte arbeidet. Hva som ble gjort ' +
        'først, sto i forrige nyhetsbrev.' +
        '\n\nI juni var siste del ferdig. Da la direktoratene og KOM fram en oversikt over hva som gjøres for å ' +
        'hindre menneskehandel med flyktninger fra Ukraina, og hva de anbefaler videre.',
    },
    en: {
      title: 'Joint assignment on refugees from Ukraine: measures and recommendations',
      body:
        'The ministries gave the National Police Directorate, the Norwegian Directorate of Immigration and the ' +
        'Norwegian Directorate for Children, Youth and Family Affairs (Bufdir) a joint **assignment**. They were to ' +
        'follow up the municipalities so that fewer refugees are at risk of exploitation. Bufdir coordinated the ' +
        'work. The first measures were described in the last newsletter.' +
        '\n\nThe final part was completed in June. The directorates and KOM then presented an overview of what is ' +
        'being done to prevent trafficking in refugees from Ukraine, and what they recommend for the future.',
    },
  },
  {
    key: 'meeting-with-nav-grunerlokka',
    items: [12],
    type: 'article',
    shared: {
      kind: 'activity',
      when: MAY_2022,
      organisations: ['kom', 'nav-grunerlokka'],
      links: [],
      topics: [],
    },
    nb: {
      title: 'Møte hos NAV Grünerløkka',
      body: 'KOM **deltok** på et møte med NAV Grünerløkka (HTSO) i mai.',
    },
  },
  {
    key: 'rosa-seminar',
    items: [13],
    type: 'article',
    shared: {
      kind: 'activity',
      when: MAY_2022,
      organisations: ['kom', 'rosa'],
      links: [],
      topics: ['training'],
    },
    nb: {
      title: 'ROSA-seminar',
      body: 'ROSA arrangerte et seminar i mai. KOM var til stede.',
    },
  },
  {
    key: 'police-expert-group-meeting',
    items: [14],
    type: 'article',
    shared: {
      kind: 'activity',
      when: JUNE_2022,
      organisations: ['kom', 'politiet'],
      links: [],
      topics: ['ukraine', 'training'],
    },
    nb: {
      title: 'Innlegg for politiets nasjonale kompetansegruppe',
      body:
        'Politiets nasjonale kompetansegruppe samlet seg en hel dag i juni, og KOM **deltok**. Vi fortalte hva ' +
        'Norge og nabolandene i Norden gjør mot menneskehandel for at flyktninger fra Ukraina ikke skal bli ' +
        'utnyttet.',
    },
    en: {
      title: 'Presentation to the national police expert group',
      body:
        'The national police expert group met for a full day in June, and KOM **took part**. We described what ' +
        'Norway and the other Nordic countries are doing to combat human trafficking and keep refugees from ' +
        'Ukraine from being exploited.',
    },
  },
  {
    key: 'indicator-lists-working-group',
    items: [15],
    type: 'article',
    shared: {
      kind: 'activity',
      when: MAY_TO_JUNE_2022,
      organisations: ['kom', 'politiet'],
      links: [],
      topics: ['training'],
    },
    nb: {
      title: 'Bedre lister over tegn på menneskehandel',
      body:
        'Kompetansegruppen har satt ned en **arbeidsgruppe**. Den gjør indikator- og sjekklistene på politiets ' +
        'fagportaler bedre. KOM har vært med i mai og juni.',
    },
  },
  {
    key: 'mse-project',
    items: [16],
    type: 'article',
    shared: {
      kind: 'activity',
      when: { start: '2022-06-01', end: '2022-08-31', precision: 'season', qualifier: 'after' },
      organisations: ['kom', 'fafo', 'unodc'],
      links: [],
      topics: [],
    },
    nb: {
      title: 'MSE-prosjektet nærmer seg slutten',
      body:
        'Hvor mange er utsatt for menneskehandel i Norge? **MSE-prosjektet** skal gi et anslag. Det er et samarbeid ' +
        'med FNs kontor mot narkotika og kriminalitet (UNODC), med tittelen «Estimating the prevalence of ' +
        'trafficking in persons in Norway using the Multiple Systems Estimation methodology».' +
        '\n\nSammen med Fafo-forsker Anette Brunovskis har KOM sett på endringer i prosjektet og på det som gjenstår. ' +
        'KOM har fått et utkast til sluttrapport. Etter planen er den ferdig etter sommeren.',
    },
    en: {
      title: 'The MSE project is nearing its end',
      body:
        'How many people are subjected to human trafficking in Norway? The **MSE project** will provide an ' +
        'estimate. It is carried out in cooperation with the United Nations Office on Drugs and Crime (UNODC) ' +
        'under the title “Estimating the prevalence of trafficking in persons in Norway using the Multiple ' +
        'Systems Estimation methodology”.' +
        '\n\nTogether with the Fafo researcher Anette Brunovskis, KOM has looked at changes to the project and at ' +
        'the work that remains.',
    },
    nbBeforeTranslation: {
      body:
        'Hvor mange er utsatt for menneskehandel i Norge? **MSE-prosjektet** skal gi et anslag. Det er et samarbeid ' +
        'med FNs kontor mot narkotika og kriminalitet (UNODC), med tittelen «Estimating the prevalence of ' +
        'trafficking in persons in Norway using the Multiple Systems Estimation methodology».' +
        '\n\nSammen med Fafo-forsker Anette Brunovskis har KOM sett på endringer i prosjektet og på det som gjenstår.',
    },
  },
  {
    key: 'kom-keeps-case-law-overview',
    items: [17],
    type: 'article',
    shared: {
      kind: 'activity',
      when: { start: '2022-04-30', end: '2022-04-30', precision: 'day', qualifier: 'as_of' },
      organisations: ['kom'],
      links: [],
      related: ['case-law-overview-2022-t1'],
      topics: ['case-law'],
    },
    nb: {
      title: 'KOM følger med på rettspraksis',
      body:
        'KOM fører oversikt over **rettsavgjørelser** om menneskehandel: straffesaker, utlendingssaker og dommer i ' +
        'Den europeiske menneskerettsdomstolen (EMD). Oversikten er à jour pr. 30. april 2022. Les mer under ' +
        'Rettsavgjørelser.',
    },
    en: {
      title: 'KOM follows developments in case law',
      body:
        'KOM keeps an overview of **court decisions** on human trafficking: criminal cases, immigration cases and ' +
        'judgments of the European Court of Human Rights (ECtHR). The overview is up to date as of 30 April 2022. ' +
        'Read more under Court decisions.',
    },
  },
];
