import { words } from './text-spans';

/** What happens to a ruling or an appeal, as the words of a text tell it. */
export type EventKind =
  | 'appealed'
  | 'not_appealed'
  | 'referred'
  | 'refused'
  | 'withdrawn'
  | 'dismissed'
  | 'set_aside'
  | 'upheld'
  | 'changed'
  | 'acquitted'
  | 'convicted'
  | 'partly_convicted';

export interface EventWords {
  kind: EventKind;
  pattern: RegExp;
  /** Means this only where an appeal is spoken of in the same sentence or the one before. */
  ofAppeal?: boolean;
  /** A noun for an earlier result ("frifinnelsen"), which counts where nothing stronger is said. */
  isWeak?: boolean;
}

const ANY = (most: number): string => `(?:[\\p{L}\\d.-]{1,30}\\s){0,${most}}`;
const NOT = '(?:ikke|ikkje|not|never|aldri)';
const WAS = '(?:ble|blei|vart|er|var|har|hadde|blitt|vorte|was|were|is|are|been)';
const APPEALS = '(?:anken|anka|ankene|ankane|anke|anker|ankar)';

/** Norwegian of both norms and English together; of two that overlap, the one listed first counts. */
export const EVENT_WORDS: readonly EventWords[] = [
  {
    kind: 'not_appealed',
    // Of the ruling, not of a party: the other one may have appealed.
    pattern: words(
      `(?:(?:ble|blei|vart|er|var|was|were|is)\\s${NOT}|(?:har|has|have)\\s${NOT}\\s(?:blitt|vorte|been))\\s(?:på)?(?:anket|anka|appealed)(?!\\s(?:ennå|enno|enda|endå|yet|so\\sfar|så\\slangt))|(?:ble|blei|vart)\\sståande\\suanka|no\\sappeals?\\s(?:was|were|has\\sbeen)\\s${ANY(1)}(?:lodged|filed|brought)|(?:ingen|inga)\\sav\\spart(?:ene|ane)\\s${ANY(2)}(?:anket|anka)|(?:neither|none)\\s(?:of\\sthe\\s)?part(?:y|ies)\\s(?:has\\s|have\\s)?appealed`,
    ),
  },
  {
    kind: 'refused',
    pattern: words(
      [
        `${NOT}\\s${ANY(2)}till(?:att|ate|aten|atne)\\s${ANY(2)}frem(?:met|ja)`,
        `${NOT}\\s${ANY(2)}till(?:att|ate)\\s${ANY(1)}(?:fremma|fremja)`,
        `tillot\\s${NOT}\\s${ANY(4)}frem(?:met|ja)`,
        `nekt(?:et|a|ede)\\s${ANY(5)}frem(?:met|ja|me|je)`,
        `nekt(?:et|a)\\s${ANY(3)}(?:å\\s)?(?:henvise|vise|tilvise|samtykke)`,
        `${NOT}\\s${ANY(2)}(?:henvist|tilvist|vist)\\stil`,
        `slapp\\s${NOT}\\s${ANY(1)}(?:inn|gjennom)`,
        `(?:leave|permission)\\sto\\sappeal\\s${ANY(6)}(?:refused|denied|rejected|not\\s(?:granted|given))`,
        `(?:refused|denied|declined|rejected)\\s${ANY(6)}(?:leave|permission)(?:\\s(?:to|for)\\s(?:an\\s)?appeal)?`,
        `${NOT}\\s${ANY(2)}(?:grant|granted|give|given)\\s${ANY(2)}(?:leave|permission)`,
        `appeals?\\s${ANY(2)}not\\s${ANY(1)}(?:admitted|allowed\\sto\\sproceed|allowed|referred|heard)`,
        `(?:declined|refused)\\sto\\s(?:hear|admit|consider)\\s${ANY(4)}(?:appeals?|case)`,
      ].join('|'),
    ),
  },
  {
    kind: 'referred',
    pattern: words(
      [
        `(?:henvist|tilvist|vist|henviste|viste)\\s${ANY(4)}til\\s${ANY(2)}anke(?:forhandling|behandling|handsaming)\\p{L}{0,3}`,
        `${APPEALS}\\s${ANY(3)}(?:henvist|tilvist)`,
        `henviste\\s${ANY(3)}${APPEALS}`,
        `till(?:att|ate|aten)\\s${ANY(2)}frem(?:met|ja)`,
        `(?:leave|permission)\\sto\\sappeal\\s${ANY(3)}(?:granted|given|allowed)`,
        `(?:granted|gave|given)\\s${ANY(4)}(?:leave|permission)\\sto\\sappeal`,
        `appeals?\\s${ANY(4)}(?:referred|admitted|allowed\\sto\\sproceed)`,
        `referred\\s${ANY(3)}(?:appeals?|to\\s(?:an\\s)?appeal\\shearing)`,
      ].join('|'),
    ),
  },
  {
    kind: 'withdrawn',
    ofAppeal: true,
    pattern: words(
      `(?:til?bake)?trukket(?!\\s(?:inn|fr[ae]m|ut|med|for|opp|til|mot))|til?baketrekt|trekt|trekte|trakk|drog\\sattende|frafalt|frafalle[nt]?|fråfall(?:e|en)|withdrawn|withdrew|withdraws|abandoned|dropped`,
    ),
  },
  {
    kind: 'set_aside',
    pattern: words(
      `opphevet|oppheva|opphevede|opphevde|oppheve[rs]|oppheving\\sav|opphevelse\\sav|quashed|set\\saside|sets\\saside|overturned|annulled|reversed`,
    ),
  },
  {
    kind: 'dismissed',
    ofAppeal: true,
    pattern: words(
      `forkastet|forkasta|forkastes|forkaster|avvist|avviste|avviser|avvises|dismissed|dismisses|rejected|førte\\s${NOT}\\sfr[ae]m|førde\\s${NOT}\\sfram`,
    ),
  },
  {
    kind: 'upheld',
    pattern: words(
      `stadfestet|stadfesta|stadfeste|stadfester|opprettholdt|opprettholdes|opprettheldt|oppretthalden|upheld|upholds|affirmed|confirmed\\s${ANY(3)}(?:judgment|judgement|conviction|acquittal|sentence|decision|order)`,
    ),
  },
  {
    kind: 'changed',
    ofAppeal: true,
    pattern: words(
      `tatt\\stil\\sfølge|teken\\stil\\sfølgje|tatt\\stil\\sfølgje|tok\\s${ANY(3)}til\\sfølg?j?e|appeals?\\s(?:was|were|is|has\\sbeen)\\s${ANY(1)}(?:allowed|successful|upheld)|allowed\\s${ANY(3)}appeals?`,
    ),
  },
  {
    kind: 'changed',
    pattern: words(
      [
        `(?:skjerpet|skjerpa|reduserte|nedsatte|endret|endra|økte)\\s${ANY(4)}(?:straff|dom)\\p{L}{0,12}`,
        `(?:straff|dom)(?:en|a|ene)?\\s${ANY(3)}(?:skjerpet|skjerpa|redusert|nedsatt|endret|endra|økt|satt\\sned|sett\\sned)`,
        `satte\\s${ANY(2)}straffen\\s${ANY(1)}(?:ned|opp)`,
        `(?:increased|reduced|shortened|varied|lowered|changed|amended)\\s${ANY(4)}(?:sentences?|penalty|judgment|terms?)`,
        `(?:sentences?|penalty|judgment)\\s${ANY(3)}(?:increased|reduced|shortened|varied|lowered|changed)`,
      ].join('|'),
    ),
  },
  {
    kind: 'appealed',
    pattern: words(
      [
        `(?:på)?anket|påanka|(?:på)?ankte|påankede`,
        `${WAS}\\s${ANY(3)}anka`,
        `anka\\s(?:dommen|domen|avgjerda|avgjørelsen|saka|til|straff\\p{L}{0,9})`,
        `(?:inngitt|innga|levert|leverte|erklært|erklærte)\\s${ANY(2)}anke`,
        `appealed`,
        `(?:lodged|filed|brought|submitted|entered)\\s${ANY(3)}appeals?`,
        `appeals?\\s(?:was|were|has\\sbeen|have\\sbeen)\\s${ANY(1)}(?:lodged|filed|brought|submitted|entered)`,
      ].join('|'),
    ),
  },
  {
    kind: 'partly_convicted',
    pattern: words(
      `(?:delvis|delvist|for\\sein\\sdel|for\\sen\\sdel)\\s(?:frifunn?et|frifunne[nt]?|frikjent|domfelt|dømt|medhold)|(?:partly|partially)\\s(?:acquitted|convicted|found\\sguilty)|(?:acquitted|convicted)\\sin\\spart|(?:frifunnet|frifunne[nt]?|domfelt|dømt)\\s(?:delvis|for\\sdeler\\sav|for\\sdelar\\sav)`,
    ),
  },
  {
    kind: 'acquitted',
    pattern: words(
      `frifunnet|frifunne[nt]?|frifant|frifann|frifinner|frifinnes|frikjent|frikjente|acquitted|acquits|found\\s${ANY(6)}not\\sguilty|cleared\\sof\\s${ANY(2)}charges?`,
    ),
  },
  {
    kind: 'convicted',
    pattern: words(
      [
        `(?:i?dømte?|i?dømde?|dømmer)(?!\\s(?:\\p{L}{1,15}\\s){0,2}til\\så\\s(?:betale|betala|svare|dekke|dekkje|erstatte))|domfelt|skuldig\\si|skyldig\\si|skyldige\\si|skuldige\\si`,
        `(?:rett|retten|court)\\sdomfelte`,
        `(?:fikk|får|fekk)\\s${ANY(6)}fengsel`,
        `convicted|convicts|found\\s${ANY(6)}guilty|sentenced`,
      ].join('|'),
    ),
  },
  {
    kind: 'acquitted',
    isWeak: true,
    pattern: words(`frifinnelse(?:n|sdom|sdommen)?|frifinning(?:a|sdom)?|acquittal`),
  },
  {
    kind: 'convicted',
    isWeak: true,
    pattern: words(
      `domfellelse(?:n|r)?|domfelling(?:a)?|fellende\\sdom|fellande\\sdom|conviction|straffutmåling(?:en)?`,
    ),
  },
];

/** Words before an event, in its clause, by which it has not happened: not, may, will, whether. */
export const NOT_HAPPENED =
  /(?<!\p{L})(?:ikke|ikkje|aldri|not|never|cannot|kan|kunne|kunna|skal|vil|ville|bør|må|vurderer|vurderte|may|might|can|could|will|would|should|whether|unless|if|hvis|dersom|planlegger å)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu;
