import type { Season } from './spans';
import type { Vocabulary, YearPart } from './vocabulary';
import { byFirstWord, leads, numbered, phrase, wordSet } from './vocabulary-building';

const SILENT = { isSilent: true } as const;

const LEADS = [
  ...leads('i | for | i perioden | for perioden | perioden', { ...SILENT, cues: 'my' }),
  ...leads('i løpet av | gjennom | fram til | frem til', { ...SILENT, cues: 'msy' }),
  ...leads('i året | året | år | i årene | for årene | årene | i åra | for åra | åra | hele | heile', {
    ...SILENT,
    cues: 'y',
  }),
  ...leads('den | ved', { ...SILENT, cues: '' }),
  ...leads('denne | sist', { ...SILENT, cues: 's' }),
  ...leads('neste | kommende | komande', { ...SILENT, isComing: true, cues: 's' }),
  ...leads('til og med | t . o . m . | t . o . m', { ...SILENT, cues: 'msy' }),
  ...leads('til', { ...SILENT, isComing: true, cues: 'msy' }),
  ...leads('pr . | pr | per', { qualifier: 'as_of', cues: 'msy' }),
  ...leads('etter', { qualifier: 'after', cues: 'msy' }),
  ...leads('over', { qualifier: 'after', cues: 's' }),
  ...leads('før | føre', { qualifier: 'before', cues: 'msy' }),
  ...leads('innen | innan | senest | seinast | senest innen | seinast innan', {
    qualifier: 'before',
    isLoose: true,
    cues: 'msy',
  }),
  ...leads('fra og med | frå og med | fra | frå | f . o . m . | f . o . m', {
    qualifier: 'from',
    opens: 'from_to',
    cues: 'msy',
  }),
  ...leads('siden | sidan', { qualifier: 'from', cues: 'msy' }),
  ...leads('mellom', { opens: 'between', cues: 'my' }),
  ...leads('ca . | ca | cirka | omkring | rundt | omtrent | om lag | omlag | kring', {
    qualifier: 'about',
    cues: 'ms',
  }),
  ...leads(
    'primo | medio | ultimo | tidlig | tidlig i | tidlig på | tidleg | tidleg i | tidleg på | utover | sent | sent i | sent på | ' +
      'seint | seint i | seint på | utpå | ut | midt i | midt på | begynnelsen av | starten av | byrjinga av | midten av | slutten av',
    { isLoose: true, cues: 'msy' },
  ),
  ...leads('utgangen av', { isLoose: true, isEndOf: true, cues: 'msy' }),
];

/** The words of Norwegian dates, Bokmål and Nynorsk together. */
export const NORWEGIAN: Vocabulary = {
  months: numbered('januar februar mars april mai juni juli august september oktober november desember'),
  shortMonths: numbered('jan feb|febr mar apr mai jun jul aug sep|sept okt nov des'),
  stoppedMonths: wordSet('jul'),
  hasCapitalMonths: false,
  ambiguousMonths: new Set(),
  weekdays: wordSet(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag ' +
      'man tir tirs ons onsd tor tors fre lør søn mån tys lau sun',
  ),
  seasons: new Map<string, Season>([
    ['vår', 'spring'],
    ['våren', 'spring'],
    ['sommer', 'summer'],
    ['sommeren', 'summer'],
    ['sommar', 'summer'],
    ['sommaren', 'summer'],
    ['høst', 'autumn'],
    ['høsten', 'autumn'],
    ['haust', 'autumn'],
    ['hausten', 'autumn'],
    ['vinter', 'winter'],
    ['vinteren', 'winter'],
  ]),
  guardedSeasons: wordSet('vår sommer sommar høst haust vinter'),
  seasonGuards: wordSet('i sist neste kommende komande'),
  ordinals: new Map([...numbered('første|fyrste andre|annet tredje fjerde'), ['siste', -1]]),
  ordinalEndings: new Set(),
  yearParts: [
    { words: phrase('tertial'), part: 'tertial' },
    { words: phrase('tertialet'), part: 'tertial' },
    { words: phrase('kvartal'), part: 'quarter' },
    { words: phrase('halvår'), part: 'half' },
  ],
  partLetters: new Map<string, YearPart>([
    ['t', 'tertial'],
    ['q', 'quarter'],
    ['k', 'quarter'],
  ]),
  guardedParts: new Set(),
  leads: byFirstWord(LEADS),
  rangeWords: ['til og med', 't . o . m .', 't . o . m', 'til'].map(phrase),
  andWords: wordSet('og'),
  yearLinks: wordSet('i av'),
  relativeYears: [
    { words: phrase('i år'), offset: 0 },
    { words: phrase('i fjor'), offset: -1 },
    { words: phrase('neste år'), offset: 1 },
  ],
  clockWords: wordSet('kl klokka klokken'),
  counted: wordSet(
    'personer mennesker menneske flyktninger flyktningar saker ofre offer barn unge kvinner menn deltakere deltakarar ' +
      'elever elevar studenter studentar innbyggere innbyggjarar medlemmer medlemer søkere søkjarar ansatte tilsette ' +
      'kroner kr nok euro millioner milliarder mill mrd prosent tilfeller tilfelle stillinger stillingar ' +
      'virksomheter verksemder kommuner kommunar skoler skular familier familiar henvendelser førespurnader ' +
      'dager dagar timer timar ganger gonger ord sider eksemplarer eksemplar plasser plassar ' +
      'm km meter kvm kvadratmeter tonn nye ulike forskjellige',
  ),
  labels: wordSet(
    'side sidene s nr nummer no kap kapittel pkt punkt avsnitt art artikkel del vedlegg ledd versjon v tabell figur rom sak',
  ),
};
