import type { VerbPhrases, VerbStems, VerbWords } from '../lexicon';

/** Regular verbs by their stem: `t` inflects like publisere–publiserte, `a` like behandle–behandlet/behandla. */
export const verbStems: VerbStems = {
  publish: { t: 'publiser lanser presenter' },
  hold: { t: 'arranger gjennomfør inviter marker', a: 'avvikl saml' },
  take_part: { a: 'medvirk medverk' },
  decide: { t: 'innfør', a: 'stadfest skjerp endr' },
  consider: { t: 'debatter voter nedstem', a: 'behandl drøft forkast handsam' },
  submit: { t: 'oversend innsend', a: 'fremm fremj' },
  begin: { t: 'etabler', a: 'start opprett' },
  make: { t: 'oppdater produser', a: 'utarbeid utform utvikl lag' },
  investigate: { t: 'undersøk evaluer analyser', a: 'gransk' },
  cancel: { t: 'avlys' },
};

/** Irregular forms, and forms of verbs whose regular ones would be read as nouns ("svaret", "arbeidet"). */
export const verbWords: VerbWords = {
  publish:
    'utgitt utgir utgjeve utgjeven utga utgav utkom offentliggjort offentliggjorde offentliggjør offentleggjorde offentleggjort framla fremla framlagt fremlagt framlagd',
  hold: 'avholdt avholdte avholder avholdes holdes haldast holdt heldt held holder haldne halde innkalte',
  take_part:
    'deltok deltar deltatt deltek deltekne delta bidro bidratt bidrar bidrog bidrege samarbeidet samarbeider samarbeidde samarbeidd besøkte besøker foreleste jobbet jobber jobbar arbeider arbeidde arbeidar innledet foredro bistår bisto bistod',
  decide:
    'vedtok vedtatt vedtar vedtek vedteke vedtatte fastsatt fastsatte fastsette fastset godkjent godkjente besluttet avgjorde iverksatte iverksatt',
  consider: 'avviste',
  submit:
    'leverte levert leverer overleverte overlevert overrakte overlever innga innleverte avga avgav avgitt foreslår foreslo foreslått føreslår føreslo føreslått sendte',
  begin:
    'igangsatt igangsatte igangsette igangsettes påbegynt iverksetter lyst utlyste utlyst åpnet åpna åpner opna opnar',
  intend: 'planlegger planlegg planlegges planlagt satser satsar vurderer forventes ventes sikter',
  make: 'skrev skreiv skrevet skrive revidert oversatt omsett',
  investigate: 'kartlegger kartla kartlagt kartlegg kartlagde',
  answer: 'besvarte besvart besvarer svarte svart svarar svarer svara',
};

export const verbPhrases: VerbPhrases = {
  publish: [
    '(?:la|legger|legg|lagt|lagde)(?: \\S+){0,4}? (?:fram|frem)\\b',
    '(?:ga|gir|gitt|gav|gjev|gjeve)(?: \\S+){0,3}? ut\\b',
    'kom(?:mer|met|me|t)?(?: \\S+){0,3}? (?:med|ut)\\b',
    'er (?:nå |no )?(?:ute|klar|ferdig|tilgjengelig|tilgjengeleg)\\b',
  ],
  hold: [
    'fant sted',
    'finner sted',
    'fann stad',
    'finn stad',
    'er vertskap',
    'ønsker velkommen til',
    'meld deg på',
    'går av stabelen',
  ],
  take_part: [
    'tok del',
    'tar del',
    'var til stede',
    'holdt (?:et |eit |en |ein )?(?:innlegg|foredrag|presentasjon|innledning)',
    'heldt (?:eit |ein )?(?:innlegg|foredrag|presentasjon)',
    'hadde møte',
    '(?:hatt|hadde|fikk|fekk|fått) besøk',
  ],
  intend: ['tar sikte på', 'tek sikte på', 'legger opp til', 'legg opp til', 'har som mål', 'håper å'],
  decide: [
    'trer i kraft',
    'trår i kraft',
    'trådte i kraft',
    'tredde i kraft',
    'tok til å gjelde',
    'gjelder fra',
    'gjeld frå',
  ],
  submit: ['på høring', 'på høyring', 'la (?:frem|fram) forslag'],
  begin: [
    'satt i gang',
    'sett i gang',
    'satte i gang',
    'sette i gang',
    'er i gang',
    'i oppdrag å',
    '(?:satt|satte|sett|sette) ned',
  ],
};
