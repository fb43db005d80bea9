import type { NounList } from '../lexicon';

export const nouns: NounList[] = [
  { class: 'event', kind: 'webinar', words: 'webinar|online seminar|web seminar' },
  {
    class: 'event',
    kind: 'seminar',
    words:
      'seminar|symposium|study day|lecture|breakfast seminar|study visit|gathering|briefing session|lunch talk|talk',
  },
  { class: 'event', kind: 'conference', words: 'conference|congress|summit' },
  { class: 'event', kind: 'round_table', words: 'round table|roundtable|round-table' },
  {
    class: 'event',
    kind: 'meeting',
    words: 'meeting|hearing|debate|panel discussion|annual general meeting',
  },
  {
    class: 'event',
    kind: 'course',
    words:
      'workshop|refresher day|refresher course|training week|training course|training day|course|masterclass|training session',
  },
  { class: 'event', kind: 'launch', words: 'launch event|launch seminar|book launch' },
  {
    class: 'event',
    kind: 'other',
    words:
      'event|exhibition|open day|info day|information day|theme day|action day|awareness week|festival|fair|guided walk|guided tour|walk|field trip|swap',
  },
  {
    class: 'publication',
    kind: 'status_report',
    words: 'threat assessment|risk assessment|status report|situation report|progress report',
  },
  { class: 'publication', kind: 'annual_report', words: 'annual report|yearly report|annual review' },
  {
    class: 'publication',
    kind: 'interim_report',
    words: 'interim report|mid-term report|preliminary report',
  },
  { class: 'publication', kind: 'evaluation', words: 'evaluation report|evaluation|peer review' },
  {
    class: 'publication',
    kind: 'guidance',
    words: 'guidance|guidance note|guideline|handbook|manual|toolkit|guide|checklist|practice note',
  },
  {
    class: 'publication',
    kind: 'statistics',
    words: 'statistic|figure|statistical bulletin|data set|dataset',
  },
  { class: 'publication', kind: 'audit', words: 'audit report|performance audit|inspection report|audit' },
  {
    class: 'publication',
    kind: 'research',
    words:
      'study|research report|working paper|research paper|journal article|survey|thesis|mapping study|research project',
  },
  {
    class: 'publication',
    kind: 'overview_of_case_law',
    words:
      'case law overview|overview of case law|case-law digest|case digest|case law digest|overview of court decision|overview of judgment',
  },
  { class: 'publication', kind: 'thematic_report', words: 'thematic report|thematic review' },
  {
    class: 'publication',
    kind: 'other',
    words:
      'report|paper|publication|briefing|policy brief|white paper|green paper|booklet|factsheet|final report|overview',
  },
  {
    class: 'ruling',
    words: 'judgment|judgement|ruling|verdict|acquittal|conviction|court decision|appeal judgment',
  },
  { class: 'regulation', words: 'regulation|statutory instrument|decree|ordinance|directive' },
  { class: 'legislation', words: 'bill|act|amendment|legislation|law|statute' },
  {
    class: 'motion',
    words:
      "private member's motion|private members' motion|private member's bill|private members' bill|private member’s bill|private member’s motion|early day motion|motion",
  },
  { class: 'question', words: 'written question|parliamentary question|oral question|interpellation' },
  { class: 'plan', words: 'plan|action plan|strategy|roadmap|national plan|common plan|work programme' },
  {
    class: 'material',
    words:
      'leaflet|poster|brochure|flyer|information material|information film|campaign|awareness campaign|website|web page|webpage|landing page|information sheet|video|podcast|hotline|helpline|app|e-learning module',
  },
  { class: 'measure', words: 'measure|scheme|grant|funding|pilot|initiative|support scheme|budget' },
  {
    class: 'cooperation',
    words:
      'working group|task force|project|cooperation|collaboration|network|steering group|expert group|advisory group|partnership',
  },
  {
    class: 'consultation',
    words: 'consultation|public consultation|call for evidence|call for input|consultation response',
  },
  { class: 'proposal', words: 'proposal' },
  { class: 'newsletter', words: 'newsletter|bulletin' },
];
