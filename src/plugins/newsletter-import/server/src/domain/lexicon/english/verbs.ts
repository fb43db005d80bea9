import type { VerbPhrases, VerbWords } from '../lexicon';

export const verbWords: VerbWords = {
  publish:
    'published publishes publish launched launches launch released releases release issued presented presents unveiled',
  hold: 'held hold holds hosted hosts host organised organises organise organized organizes organize convened convenes arranged arranges invites invite invited',
  take_part:
    'participated participates participating attended attends contributed contributes contribute collaborated collaborates cooperated cooperates co-operated visited spoke lectured worked works working assisted assists supported',
  decide:
    'adopted adopts adopt passed passes approved approves enacted enacts introduced introduces amended repealed decided',
  consider: 'considered considers debated debates discussed discusses rejected voted defeated',
  submit:
    'submitted submits submit delivered delivers tabled tables proposed proposes handed forwarded transmitted lodged',
  begin: 'commissioned commissions started starts began begun initiated opened establishes established opens',
  intend: 'planned aims intends intend expects expected hopes',
  make: 'made makes prepared prepares produced produces developed develops drafted drafts updated updates designed revised compiled compiles translated wrote written',
  investigate:
    'examined examines investigated investigates surveyed evaluated evaluates analysed analyzed mapped assessed assesses studied',
  answer: 'answered answers replied replies responded responds',
  cancel: 'cancelled canceled postponed',
};

export const verbPhrases: VerbPhrases = {
  publish: [
    'came out with',
    '(?:is|are) (?:now )?available',
    'is out\\b',
    'has come out',
    'is (?:now )?online',
  ],
  hold: [
    'took place',
    'takes place',
    'will take place',
    'will be held',
    'will hold',
    'join us',
    'save the date',
    'sign up for',
    'register for',
  ],
  take_part: [
    'took part',
    'takes part',
    'take part',
    'taken part',
    'gave (?:a |an )?(?:presentation|talk|lecture|keynote)',
    'spoke at',
    'was represented',
    'joined (?:\\S+ )?(?:colleagues|partners|others)',
  ],
  intend: [
    'plan(?:s|ning)? to',
    'plans? an?\\b',
    'we plan\\b',
    'aim(?:s)? to',
    'hope(?:s)? to',
    'look(?:s)? forward to',
  ],
  decide: [
    'entered into force',
    'enters? into force',
    'came into force',
    'comes into force',
    'takes effect',
    'applies from',
    'royal assent',
  ],
  answer: ['in reply to', 'in answer to', 'in response to'],
  submit: ['laid before', 'handed over to', 'put forward'],
  begin: ['set up', 'kicked off', 'under way', 'underway'],
};
