import { MAY_2022, JUNE_2022, MAY_TO_JUNE_2022 } from '../dates';
import type { DemoEntry } from '../demo-content';

export const norwegianDevelopments: DemoEntry[] = [
  {
    key: 'information-on-help-for-refugees',
    items: [23],
    type: 'article',
    shared: {
      kind: 'policy_measure',
      when: MAY_TO_JUNE_2022,
      organisations: ['udi', 'hdir', 'bufdir', 'pod', 'kom', 'kripos', 'pu'],
      links: [
        {
          label: 'Informasjonsskilt om hjelp som kan lastes ned',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Informasjon om hjelp til flyktninger fra Ukraina',
      body:
        'Den som blir utsatt for vold eller overgrep, eller som blir utnyttet, kan få hjelp. Det er budskapet i nytt ' +
        'materiell for flyktninger fra Ukraina. UDI har laget det sammen med Helsedirektoratet (Hdir), Bufdir, ' +
        'POD, KOM, Kripos og Politiets utlendingsenhet (PU). Alle etatene viser til de samme kontaktpunktene og ' +
        'hjelpetelefonene.' +
        '\n\nSøkerne møter budskapet når de registrerer seg, og der de bor i mottak: på skjermer, på plakater og ' +
        'i skriv.',
    },
    en: {
      title: 'Information about help for refugees from Ukraine',
      body:
        'Anyone who is subjected to violence, abuse or exploitation can get help. This is the message of new ' +
        'material for refugees from Ukraine. The Norwegian Directorate of Immigration (UDI) has produced it with ' +
        'the Norwegian Directorate of Health, the Norwegian Directorate for Children, Youth and Family Affairs ' +
        '(Bufdir), the National Police Directorate, KOM, the National Criminal Investigation Service (Kripos) and ' +
        'the National Police Immigration Service. All of them refer to the same contact points and helplines.' +
        '\n\nApplicants meet the message when they register and in reception centres: on screens, on posters and ' +
        'in leaflets.',
    },
  },
  {
    key: 'qr-code-and-websites-at-udi',
    items: [24],
    type: 'article',
    shared: {
      kind: 'policy_measure',
      organisations: ['udi'],
      links: [
        {
          label: 'UDIs side for dem som kan være utsatt',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
        { label: 'UDIs side for hjelpere', url: '', language: 'nb', status: 'missing', role: 'info' },
        { label: 'UDIs hovedside om Ukraina', url: '', language: 'nb', status: 'missing', role: 'info' },
      ],
      related: ['information-on-help-for-refugees'],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'QR-kode til nettsider på fire språk',
      body:
        'Plakatene har en QR-kode. Den åpner en side på udi.no for dem som kan være utsatt, på samme språk som ' +
        'plakaten. Derfra er veien kort til en side for hjelpere, med lenker til nettressurser og til etatene som ' +
        'samarbeider.' +
        '\n\nBegge sidene kan også nås fra UDIs hovedside om Ukraina. Der velger du mellom norsk, engelsk, ukrainsk ' +
        'og russisk.',
    },
  },
  {
    key: 'police-information-for-refugees',
    items: [25],
    type: 'article',
    shared: {
      kind: 'policy_measure',
      when: MAY_TO_JUNE_2022,
      organisations: ['politiet'],
      links: [
        {
          label: 'Politiets informasjon til flyktninger fra Ukraina',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Politiets informasjon til flyktninger fra Ukraina',
      body:
        'Sammen med mange andre har politiet laget sitt eget materiell for ukrainske flyktninger:' +
        '\n\n- skilt som skal forebygge utnyttelse, for grenseoverganger, ankomststeder og knutepunkter' +
        '\n- en nasjonal mal for visittkort, som de ansvarlige for menneskehandel i politidistriktene kan dele ut i ' +
        'operativt og oppsøkende arbeid' +
        '\n- en forebyggende film til sosiale medier',
    },
  },
  {
    key: 'webinar-rvts-vulnerable-people',
    items: [26],
    type: 'event',
    shared: {
      kind: 'webinar',
      when: { start: '2022-04-20', end: '2022-04-20', precision: 'day' },
      format: 'digital',
      eventStatus: 'held',
      organisers: ['rvts-ost'],
      links: [
        {
          label: 'Opptak av webinaret om utnyttelse av sårbare personer',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'recording',
        },
      ],
      topics: ['ukraine', 'training'],
    },
    nb: {
      title: 'Webinar om utnyttelse av sårbare personer',
      body:
        'RVTS Øst holdt 20. april et webinar om hvordan sårbare personer blir utnyttet. Flyktninger fra Ukraina fikk ' +
        'særlig oppmerksomhet. Webinaret er ett av flere som skal gi ansatte i kommunene og andre mer kunnskap, og ' +
        'det finnes i opptak.',
    },
    en: {
      title: 'Webinar on the exploitation of vulnerable people',
      body:
        'On 20 April, the regional resource centre RVTS East held a webinar on how vulnerable people are exploited. ' +
        'Refugees from Ukraine were given particular attention. The webinar is one of several that aim to improve ' +
        'the knowledge of municipal employees and others. It was recorded.',
    },
  },
  {
    key: 'webinar-hdir-trafficking-risk',
    items: [27],
    type: 'event',
    shared: {
      kind: 'webinar',
      when: { start: '2022-05-12', end: '2022-05-12', precision: 'day' },
      format: 'digital',
      eventStatus: 'held',
      organisers: ['hdir'],
      links: [
        {
          label: 'Opptak av Helsedirektoratets webinar 12. mai 2022',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'recording',
        },
      ],
      topics: ['ukraine', 'training'],
    },
    nb: {
      title: 'Webinar om faren for menneskehandel',
      body:
        'Helsedirektoratet (Hdir) holdt 12. mai et webinar for blant andre ansatte i kommunene. Det handlet om faren ' +
        'for å bli utnyttet og for menneskehandel. Også dette webinaret finnes i opptak.',
    },
  },
  {
    key: 'ninth-report-to-cat',
    items: [28],
    type: 'article',
    shared: {
      kind: 'state_report',
      when: MAY_2022,
      organisations: ['cat'],
      links: [
        {
          label: 'Norges niende rapport til FNs torturkomité',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['human-rights'],
    },
    nb: {
      title: 'Norges niende rapport til FNs torturkomité',
      body:
        'I mai sendte Norge sin niende rapport til **FNs torturkomité (CAT)**. Før det var et utkast på høring.' +
        '\n\nLand som er bundet av FNs torturkonvensjon, rapporterer hvert fjerde år om hvordan de oppfyller den.',
    },
  },
  {
    key: 'regulations-on-work-related-crime',
    items: [29],
    type: 'article',
    shared: {
      kind: 'regulation',
      when: JUNE_2022,
      organisations: ['regjeringen'],
      links: [
        {
          label: 'Akrim-informasjonsforskriften',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title: 'Ny forskrift om deling av opplysninger mot a-krim',
      body:
        'Flere etater samarbeider mot **arbeidslivskriminalitet**. En ny forskrift regulerer når de kan dele ' +
        'opplysninger som er underlagt taushetsplikt, og hvordan de skal behandle personopplysninger. Regjeringen ' +
        'vedtok den i juni. Kortnavnet er akrim-informasjonsforskriften.',
    },
    en: {
      title: 'New regulations on sharing information to combat work-related crime',
      body:
        'Several agencies work together against **work-related crime**. New regulations govern when they may share ' +
        'confidential information and how they must process personal data. The Government adopted the regulations ' +
        'in June.',
    },
  },
  {
    key: 'supervision-of-care-in-reception-centres',
    items: [30],
    type: 'article',
    shared: {
      kind: 'legislation',
      when: JUNE_2022,
      organisations: ['stortinget'],
      parliament: { parties: [], outcome: 'adopted' },
      links: [
        {
          label: 'Stortingets vedtak om statlig tilsyn i asylmottak',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['children', 'residence-and-return'],
    },
    nb: {
      title: 'Statlig tilsyn med omsorgen i asylmottak',
      body:
        'Stortinget endret utlendingsloven i juni. Staten skal nå føre tilsyn med hvilken omsorg enslige ' +
        'mindreårige får i asylmottak, gjennom en egen **statlig tilsynsordning**.',
    },
    en: {
      title: 'State supervision of care in asylum reception centres',
      body:
        'In June, the Storting amended the Immigration Act. A **state supervisory scheme** will now oversee the care ' +
        'that unaccompanied minors receive in asylum reception centres.',
    },
  },
  {
    key: 'nim-annual-report-2021',
    items: [31],
    type: 'article',
    shared: {
      kind: 'report_to_parliament',
      when: JUNE_2022,
      organisations: ['stortinget', 'nim'],
      parliament: { parties: [], outcome: 'considered' },
      links: [
        {
          label: 'NIMs årsmelding for 2021 og behandlingen i Stortinget',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['human-rights'],
    },
    nb: {
      title: 'NIMs årsmelding i Stortinget',
      body:
        'Norges institusjon for menneskerettigheter (NIM) leverer **årsmelding** til Stortinget. Meldingen for 2021 ' +
        'ble behandlet i juni.',
    },
  },
  {
    key: 'motion-on-work-and-health-care',
    items: [32],
    type: 'article',
    shared: {
      kind: 'private_members_motion',
      when: MAY_2022,
      organisations: ['stortinget', 'krf'],
      parliament: { parties: ['krf'], outcome: 'rejected' },
      links: [
        {
          label: 'Stortingets behandling av forslaget om arbeid og helsehjelp',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['residence-and-return', 'human-rights'],
    },
    nb: {
      title: 'Nei til forslag om lønnet arbeid og helsehjelp',
      body:
        'Kristelig Folkeparti (KrF) foreslo at asylsøkere som er **ureturnerbare**, skal ha rett til lønnet arbeid, og at ' +
        'alle som er i Norge, skal ha rett til grunnleggende **helsehjelp**. Stortinget behandlet ' +
        'representantforslaget i mai, men vedtok det ikke.',
    },
    en: {
      title: 'Motion on paid work and health care not adopted',
      body:
        'The Christian Democratic Party (KrF) proposed that asylum seekers who **cannot be returned** should have the ' +
        'right to paid work, and that everyone in Norway should have the right to basic **health care**. The ' +
        'Storting considered the private member’s motion in May, but did not adopt it.',
    },
  },
  {
    key: 'motion-on-return-from-syria',
    items: [33],
    type: 'article',
    shared: {
      kind: 'private_members_motion',
      when: MAY_2022,
      organisations: ['stortinget', 'mdg'],
      parliament: { parties: ['mdg'], outcome: 'rejected' },
      links: [
        {
          label: 'Stortingets behandling av forslaget om hjemhenting fra Syria',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      related: ['question-on-repatriation'],
      topics: ['children', 'residence-and-return'],
    },
    nb: {
      title: 'Nei til forslag om hjemhenting fra Syria',
      body:
        'Skal Norge hente hjem norske kvinner og barn som sitter i interneringsleirer i **Syria**? Representanter fra ' +
        'Miljøpartiet De Grønne (MDG) foreslo at de som har bedt om det, skal få hjelp til å reise hjem. Forslaget ' +
        'ble drøftet i mai. Flertallet på Stortinget støttet det ikke.',
    },
    en: {
      title: 'Motion on bringing people home from Syria',
      body:
        'Should Norway bring home Norwegian women and children held in internment camps in **Syria**? Members from ' +
        'the Green Party (MDG) have proposed that those who have asked for it should receive help to travel home. ' +
        'The Storting is considering the motion in May.',
    },
    nbBeforeTranslation: {
      title: 'Forslag om hjemhenting fra Syria',
      body:
        'Skal Norge hente hjem norske kvinner og barn som sitter i interneringsleirer i **Syria**? Representanter fra ' +
        'Miljøpartiet De Grønne (MDG) har foreslått at de som har bedt om det, skal få hjelp til å reise hjem. ' +
        'Stortinget behandler forslaget i mai.',
    },
  },
  {
    key: 'question-on-repatriation',
    items: [34],
    type: 'article',
    shared: {
      kind: 'written_question',
      when: MAY_2022,
      organisations: ['stortinget', 'mdg', 'jd'],
      parliament: { parties: ['mdg'], outcome: 'answered' },
      links: [
        {
          label: 'Spørsmålet om repatriering og svaret fra justisministeren',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      related: ['motion-on-return-from-syria'],
      topics: ['residence-and-return', 'victim-protection'],
    },
    nb: {
      title: 'Spørsmål om repatriering av ofre for menneskehandel',
      body:
        'Hva med **repatriering** når norske borgere er blitt ofre for **menneskehandel**? Det spurte Lan Marie Nguyen ' +
        'Berg (MDG) om skriftlig. Justisministeren svarte i mai.',
    },
  },
  {
    key: 'motion-on-control-of-volunteers',
    items: [35],
    type: 'article',
    shared: {
      kind: 'private_members_motion',
      when: JUNE_2022,
      organisations: ['stortinget', 'frp'],
      parliament: { parties: ['frp'], outcome: 'rejected' },
      links: [
        {
          label: 'Stortingets behandling av forslaget om kontroll med hjelpere',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      topics: ['ukraine', 'victim-protection'],
    },
    nb: {
      title: 'Nei til forslag om kontroll med hjelpere',
      body:
        'Fremskrittspartiet (FrP) ville ha kontroll med hvem som engasjerer seg for **ukrainske flyktninger**. ' +
        'Representantforslaget var til behandling i Stortinget i juni, men fikk ikke flertall.',
    },
  },
  {
    key: 'auditor-general-domestic-violence',
    items: [36],
    type: 'report',
    shared: {
      kind: 'audit',
      publishers: ['riksrevisjonen'],
      reportNumber: 'Dokument 3:8 (2021–2022)',
      publishedOn: JUNE_2022,
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Riksrevisjonens undersøkelse, Dokument 3:8 (2021–2022)',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['domestic-violence'],
    },
    nb: {
      title: 'Riksrevisjonens undersøkelse av myndighetenes innsats mot vold i nære relasjoner',
      body:
        'Det er store mangler ved det myndighetene gjør mot vold i nære relasjoner. Riksrevisjonen kaller ' +
        'svakhetene alvorlige. De som lever med volden, risikerer å stå uten den hjelpen de trenger.' +
        '\n\nUndersøkelsen kom i juni som Dokument 3:8 (2021–2022).',
    },
    en: {
      title:
        'The Office of the Auditor General’s investigation of the authorities’ efforts against domestic violence',
      body:
        'There are major shortcomings in what the authorities do to prevent domestic violence. The Office of the ' +
        'Auditor General of Norway describes the weaknesses as serious. Those who live with the violence risk being ' +
        'left without the help they need.' +
        '\n\nThe investigation was presented in June as Document 3:8 (2021–2022).',
    },
  },
  {
    key: 'audit-sent-to-the-storting',
    items: [37],
    type: 'article',
    shared: {
      kind: 'policy_measure',
      organisations: ['riksrevisjonen', 'stortinget'],
      parliament: { parties: [], outcome: 'submitted' },
      links: [
        {
          label: 'Stortingets sak om Riksrevisjonens undersøkelse av vold i nære relasjoner',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'info',
        },
      ],
      related: ['auditor-general-domestic-violence'],
      topics: ['domestic-violence'],
    },
    nb: {
      title: 'Riksrevisjonens undersøkelse skal til Stortinget',
      body: 'Stortinget har fått undersøkelsen fra Riksrevisjonen og skal behandle den.',
    },
  },
  {
    key: 'joint-annual-report-work-related-crime-2021',
    items: [38],
    type: 'report',
    shared: {
      kind: 'annual_report',
      publishers: ['arbeidstilsynet', 'nav', 'politiet', 'skatteetaten'],
      publishedOn: MAY_2022,
      coversFrom: '2021-01-01',
      coversTo: '2021-12-31',
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Felles årsrapport for etatenes innsats mot arbeidslivskriminalitet 2021',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title: 'Felles årsrapport for etatenes innsats mot arbeidslivskriminalitet 2021',
      body:
        'Hva gjorde etatene mot arbeidslivskriminalitet i 2021? Politiet, Skatteetaten, NAV og Arbeidstilsynet svarer ' +
        'i en felles årsrapport. Den kom i mai.',
    },
    en: {
      title: 'Joint annual report on the agencies’ work against work-related crime in 2021',
      body:
        'What did the agencies do to combat work-related crime in 2021? The police, the Norwegian Tax ' +
        'Administration, the Norwegian Labour and Welfare Administration (NAV) and the Norwegian Labour Inspection ' +
        'Authority give their answer in a joint annual report. It was published in May.',
    },
  },
  {
    key: 'shipbuilding-in-more-og-romsdal',
    items: [39],
    type: 'report',
    shared: {
      kind: 'thematic_report',
      publishers: ['a-krim-more-og-romsdal'],
      publishedOn: MAY_2022,
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Rapport om verftsindustrien i Møre og Romsdal',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title: 'Utnyttelse og a-krim ved verft i Møre og Romsdal',
      body:
        'Etatene som samarbeider mot a-krim i Møre og Romsdal, har sett nærmere på noen av verftene i fylket. ' +
        'Rapporten er fra mai. Den tar for seg arbeidstakere som blir utnyttet, og annen kriminalitet i ' +
        'arbeidslivet.',
    },
  },
  {
    key: 'fafo-severe-exploitation',
    items: [40],
    type: 'report',
    shared: {
      kind: 'research',
      publishers: ['fafo'],
      reportNumber: 'Fafo-rapport 2022:14',
      publishedOn: JUNE_2022,
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Fafo-rapport 2022:14 om grov utnytting av utenlandske arbeidstakere',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation', 'victim-protection'],
    },
    nb: {
      title:
        'Grov utnytting av utenlandske arbeidstakere. Gråsonen mellom det regulære arbeidslivet og menneskehandel',
      body:
        'Hvor går grensen mellom vanlig arbeidsliv og menneskehandel? Fafo bygger på erfaringer fra Kirkens Bymisjon ' +
        'Oslo, som møter arbeidstakere som er grovt utnyttet.' +
        '\n\nDu får vite hvilke regler som gjelder, hvem som hjelper i dag, og hva som gjør det vanskelig å kreve sin ' +
        'rett overfor arbeidsgiveren. Rapporten ble lansert i juni.',
    },
    en: {
      title:
        'Severe exploitation of foreign workers. The grey area between regular working life and human trafficking',
      body:
        'Where is the line between ordinary working life and human trafficking? Fafo builds on the experience of ' +
        'the Church City Mission in Oslo, which meets workers who have been severely exploited.',
    },
    nbBeforeTranslation: {
      body:
        'Hvor går grensen mellom vanlig arbeidsliv og menneskehandel? Fafo bygger på erfaringer fra Kirkens Bymisjon ' +
        'Oslo, som møter arbeidstakere som er grovt utnyttet.',
    },
  },
  {
    key: 'fafo-ostforum-launch',
    items: [41],
    type: 'event',
    shared: {
      kind: 'launch',
      when: JUNE_2022,
      eventStatus: 'held',
      organisers: ['fafo-ostforum'],
      links: [
        {
          label: 'Opptak av lanseringen hos Fafo Østforum',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'recording',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title: 'Lansering hos Fafo Østforum',
      body: 'Fafo-rapport 2022:14 ble presentert på et seminar hos Fafo Østforum. Seminaret finnes i opptak.',
    },
    en: {
      title: 'Report launched at Fafo Østforum',
      body: 'Fafo report 2022:14 was presented at a seminar held by Fafo Østforum. The seminar was recorded.',
    },
  },
  {
    key: 'fafo-digital-learning-tools',
    items: [42],
    type: 'report',
    shared: {
      kind: 'interim_report',
      publishers: ['fafo'],
      publishedOn: MAY_2022,
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Fafos andre delrapport om Jeg Vet og Snakkemedbarn.no',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['children', 'training'],
    },
    nb: {
      title: 'Jeg Vet og Snakkemedbarn.no: andre delrapport',
      body:
        'Jeg Vet og Snakkemedbarn.no er digitale læringsverktøy fra Bufdir om overgrep mot barn. Fafo følger med på ' +
        'hvordan de blir tatt i bruk, og la fram sin andre delrapport i mai.',
    },
  },
  {
    key: 'fair-play-bygg-annual-report-2021',
    items: [43],
    type: 'report',
    shared: {
      kind: 'annual_report',
      publishers: ['fair-play-bygg'],
      publishedOn: MAY_2022,
      coversFrom: '2021-01-01',
      coversTo: '2021-12-31',
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Årsrapport 2021 fra Fair Play Bygg Oslo og Omegn',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['labour-exploitation'],
    },
    nb: {
      title: 'Fair Play Bygg Oslo og Omegn: årsrapport 2021',
      body: 'I mai kom årsrapporten for 2021 fra Fair Play Bygg Oslo og Omegn.',
    },
  },
  {
    key: 'pro-sentret-annual-report-2021',
    items: [44],
    type: 'report',
    shared: {
      kind: 'annual_report',
      publishers: ['pro-sentret'],
      publishedOn: MAY_2022,
      coversFrom: '2021-01-01',
      coversTo: '2021-12-31',
      country: 'NO',
      reportStatus: 'published',
      links: [
        {
          label: 'Årsrapport 2021 fra Pro Sentret',
          url: '',
          language: 'nb',
          status: 'missing',
          role: 'document',
        },
      ],
      topics: ['sexual-exploitation', 'victim-protection'],
    },
    nb: {
      title: 'Pro Sentret: årsrapport 2021',
      body: 'Pro Sentrets årsrapport for 2021 ble også lagt fram i mai.',
    },
  },
];
