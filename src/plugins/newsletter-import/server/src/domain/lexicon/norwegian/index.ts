import type { Lexicon } from '../lexicon';
import { nouns } from './nouns';
import { phrases } from './phrases';
import { verbPhrases, verbStems, verbWords } from './verbs';

/** Bokmål and Nynorsk, read as one: newsletters mix them, and few forms of the one mean something else in the other. */
export const norwegian: Lexicon = {
  languages: ['nb', 'nn'],
  nouns,
  verbStems,
  verbWords,
  verbPhrases,
  anaphora:
    'den det de disse desse dette denne han hun ho dei slike slik der her dermed således samtidig samstundes dessuten videre vidare agenda programmet temaet begge sistnevnte førstnevnte bakgrunnen formålet målet hensikten føremålet resultatene resultata funnene funna tallene tala hovedfunnene innholdet forfatterne forfattarane forskerne forskarane deltakerne deltakarane påmeldingen påmeldinga foredragsholdere foredragsholderne innledere innlederne tiltalte klageren klagaren saksøkeren saksøkte dommerne',
  determiners: 'denne dette disse desse den det de dei',
  indefiniteArticles: 'en et ei eit ein',
  newAdjectives:
    'årlige årlege neste kommende komande første andre tredje fjerde femte nasjonale nordiske internasjonale europeiske norske regionale tradisjonelle norsk-svenske',
  prepositions: 'i på for fra frå av til ved om med etter under gjennom via',
  pointers: [
    'for (?:mer|meir|nærmere|nærare|ytterligere) (?:informasjon|info|opplysninger|opplysningar)',
    '(?:mer|meir|nærmere|nærare|ytterligere) (?:informasjon|info|opplysninger|opplysningar)',
    'se (?:også|mer|nærmere|her|nettsaken?|omtale|vedlagt|program|opptak|for)',
    'sjå (?:òg|også|meir|her|opptak|program|omtale|nettsak)',
    'les (?:mer|meir|hele|heile|rapporten|rapporta|saken|saka|dommen|artikkelen|om|her|studien|avgjørelsen)',
    '(?:program(?:met)?|påmelding(?:en|a)?|opptak(?:et)?|presentasjonene|presentasjonane|rapporten) (?:finner|finnes|ligger|finn|ligg|og|kan)',
    'last ned',
    'lenke til',
    'påmelding(?:sfrist(?:en)?)?\\b',
    'meld deg på',
    'tid og sted',
    'tid og stad',
    '(?:kontakt|kontaktperson)\\b',
    'kilde\\b',
    'kjelde\\b',
  ],
  bodies:
    'regjeringen regjeringa stortinget storting politiet påtalemyndigheten påtalemakta riksadvokaten høyesterett høgsterett lagmannsretten tingretten justisministeren statsministeren kommunene kommunane fylkesmannen statsforvalteren statsforvaltaren riksrevisjonen riksrevisjonens domstolene europarådet europakommisjonen eu-kommisjonen kommisjonen fn eu',
  bodyEndings:
    'råd senter tilsyn nettverk direktorat forening forbund kontor enhet eining institutt lag etat ombud ombod sekretariat nemnd klinikk organisasjon stiftelse stifting departement allianse fellesskap utvalg utval vern vakt hjelp verk organ',
  firstPerson: 'vi oss vår vårt våre',
  auxiliaries: 'har hadde er ble blei vart blir skal vil kan også òg nå no nylig nyleg nettopp i',
  parties: 'ap h sp sv frp v krf mdg r rødt inp pp',
  openers: 'det den de dei vi i en et ein eit ei dette disse desse her ny nye nytt også på etter',
  phrases,
};
