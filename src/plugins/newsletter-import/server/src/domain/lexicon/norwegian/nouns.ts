import type { NounList } from '../lexicon';

export const nouns: NounList[] = [
  { class: 'event', kind: 'webinar', words: 'webinar:n nettseminar:n webseminar:n webinarserie:m' },
  {
    class: 'event',
    kind: 'seminar',
    words:
      'seminar:n frokostseminar:n fagdag:m temadag:m dagsseminar:n symposium:n foredrag:n samling:f fagsamling:f erfaringssamling:f studietur:m fagsamling:f treff:n frokosttreff:n lunsjseminar:n',
  },
  { class: 'event', kind: 'conference', words: 'konferanse:m kongress:m landskonferanse:m toppmøte:n' },
  {
    class: 'event',
    kind: 'round_table',
    words: 'rundebordsmøte:n rundebord:n rundbordskonferanse:m rundebordskonferanse:m rundebordssamtale:m',
  },
  {
    class: 'event',
    kind: 'meeting',
    words:
      'møte:n dialogmøte:n nettverksmøte:n heldagsmøte:n årsmøte:n folkemøte:n informasjonsmøte:n frokostmøte:n nettmøte:n temakveld:m fagkveld:m medlemskveld:m temamøte:n innspillsmøte:n debatt:m',
  },
  {
    class: 'event',
    kind: 'course',
    words: 'kurs:n workshop:m verksted:n opplæringsdag:m innføringskurs:n arbeidsverksted:n',
  },
  { class: 'event', kind: 'launch', words: 'lansering:f lanseringsseminar:n lanseringsmøte:n' },
  {
    class: 'event',
    kind: 'other',
    words: 'arrangement:n festival:m markering:f messe:f omvisning:f omvising:f utstilling:f',
  },
  {
    class: 'publication',
    kind: 'status_report',
    words: 'tilstandsrapport:m statusrapport:m trusselvurdering:f risikovurdering:f situasjonsrapport:m',
  },
  {
    class: 'publication',
    kind: 'annual_report',
    words: 'årsrapport:m årsmelding:f årsberetning:m årsberetting:f',
  },
  {
    class: 'publication',
    kind: 'interim_report',
    words: 'delrapport:m underveisrapport:m midtveisrapport:m',
  },
  {
    class: 'publication',
    kind: 'evaluation',
    words: 'evaluering:f evalueringsrapport:m følgeevaluering:f',
  },
  {
    class: 'publication',
    kind: 'guidance',
    words:
      'veileder:m rettleiar:m rettleier:m veiledning:f rettleiing:f håndbok:f handbok:f retningslinje:f sjekkliste:f temahefte:n',
  },
  { class: 'publication', kind: 'statistics', words: 'statistikk:m årsstatistikk:m tallmateriale:n' },
  {
    class: 'publication',
    kind: 'audit',
    words: 'revisjonsrapport:m forvaltningsrevisjon:m tilsynsrapport:m',
  },
  {
    class: 'publication',
    kind: 'research',
    words:
      'studie:m forskningsrapport:m artikkel:m avhandling:f undersøkelse:m undersøking:f kartlegging:f forskningsprosjekt:n fagartikkel:m doktoravhandling:f',
  },
  {
    class: 'publication',
    kind: 'other',
    words:
      'rapport:m notat:n stortingsmelding:f publikasjon:m utredning:f utgreiing:f bok:f hefte:n oversikt:m oversyn:n sluttrapport:m temarapport:m',
  },
  {
    class: 'ruling',
    words:
      'dom:m rettsavgjørelse:m rettsavgjerd:f kjennelse:m orskurd:m straffesak:f frifinnelse:m domfellelse:m ankesak:f lagmannsrettsdom:m tingrettsdom:m høyesterettsdom:m høgsterettsdom:m frifinnelsesdom:m fellelse:m',
  },
  { class: 'regulation', words: 'forskrift:f forskriftsendring:f rundskriv:n' },
  {
    class: 'legislation',
    words: 'lov:m lovendring:f lovforslag:n proposisjon:m lovvedtak:n lovframlegg:n lovproposisjon:m',
  },
  { class: 'motion', words: 'representantforslag:n representantframlegg:n dokument8-forslag:n' },
  { class: 'question', words: 'interpellasjon:m spørretime:m' },
  {
    class: 'plan',
    words: 'plan:m handlingsplan:m strategi:m tiltaksplan:m opptrappingsplan:m handlingsprogram:n',
  },
  {
    class: 'material',
    words:
      'informasjonsmateriell:n brosjyre:m plakat:m informasjonsfilm:m informasjonsskriv:n faktaark:n løpeseddel:m kampanje:m informasjonskampanje:m nettside:f nettressurs:m landingsside:f nettportal:m veggplakat:m informasjonstiltak:n film:m podkast:m podcast:m læringsressurs:m app:m',
  },
  {
    class: 'measure',
    words:
      'tiltak:n ordning:f tilskudd:n tilskot:n bevilgning:f løyving:f tilskuddsordning:f støtteordning:f prøveordning:f oppdrag:n budsjett:n pilot:m',
  },
  {
    class: 'cooperation',
    words:
      'arbeidsgruppe:f prosjekt:n samarbeid:n nettverk:n kompetansegruppe:f referansegruppe:f styringsgruppe:f samarbeidsprosjekt:n utvalg:n utval:n',
  },
  {
    class: 'consultation',
    words:
      'høring:f høyring:f høringsnotat:n høringssvar:n høyringssvar:n høringsuttalelse:m høyringsfråsegn:f høringsforslag:n',
  },
  { class: 'proposal', words: 'forslag:n framlegg:n' },
  {
    class: 'newsletter',
    words: 'nyhetsbrev:n nyheitsbrev:n nyhendebrev:n informasjonsbrev:n infobrev:n månedsbrev:n månadsbrev:n',
  },
];
