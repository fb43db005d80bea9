import type { Lexicon } from '../lexicon';
import { nouns } from './nouns';
import { phrases } from './phrases';
import { verbPhrases, verbWords } from './verbs';

export const english: Lexicon = {
  languages: ['en'],
  nouns,
  verbStems: {},
  verbWords,
  verbPhrases,
  anaphora:
    'it they this these that those he she its their his her such both there here also moreover furthermore however former latter participants speakers authors researchers findings agenda topics registration places tickets applicant applicants claimant claimants defendant defendants judges',
  determiners: 'the this these that those its their his her',
  indefiniteArticles: 'a an',
  newAdjectives:
    "annual next upcoming first second third fourth fifth national international european nordic regional global world traditional year's",
  prepositions: 'in on at from of to with after during under through by as for',
  pointers: [
    '(?:for )?(?:more|further|additional) (?:information|details|info)\\b',
    'read (?:more|the|about|it|here|our|further)',
    'see (?:also|more|the|our|here|further)',
    'find out more',
    'learn more',
    'download',
    'link to',
    'register\\b',
    'registration\\b',
    'sign up\\b',
    '(?:the )?(?:recording|programme|program|slides|presentations|agenda) (?:is|are|can|will|and|of|from)',
    'watch (?:the|it)',
    'full (?:text|report)',
    'source\\b',
    'contact(?: person)?\\b',
    'time and place',
  ],
  bodies:
    'government parliament police ministry court courts council commission committee congress senate minister ombudsman eu un',
  bodyEndings:
    'office agency council centre center network unit authority institute association federation directorate ombudsman foundation commission forum clinic charity board bureau trust union coalition alliance society department committee secretariat',
  firstPerson: 'we us our ours',
  auxiliaries: 'have has had was were is are will would can also now recently just',
  parties: 'mp mep lab con libdem snp',
  openers: 'we it they this there i in on the a an new here these our at after',
  phrases,
};
