import type { InterfaceLanguage } from '../../../../../../domain/languages';
import type { TableType } from '../csv/table-row';

/** Heads of the columns of tables, where they are no facts that other forms name as well. */
export interface CsvWords {
  title: string;
  kind: Readonly<Record<TableType, string>>;
  /** In the cell of what is so; the cell of what is not is empty. */
  yes: string;
  /** In brackets after the name of a date as it is printed: ISO days and hours that it stands for. */
  part: Readonly<{
    from: string;
    to: string;
    day: string;
    asOf: string;
    startTime: string;
    endTime: string;
  }>;
  summary: string;
  section: string;
  group: string;
  issue: string;
  permalink: string;
  language: string;
}

const NORWEGIAN: CsvWords = {
  title: 'Tittel',
  kind: { report: 'Rapporttype', ruling: 'Avgjørelsestype', event: 'Arrangementstype' },
  yes: 'Ja',
  part: { from: 'fra', to: 'til', day: 'dato', asOf: 'per', startTime: 'fra kl.', endTime: 'til kl.' },
  summary: 'Sammendrag',
  section: 'Seksjon',
  group: 'Gruppe',
  issue: 'Utgave',
  permalink: 'Fast lenke',
  language: 'Språk i teksten',
};

const ENGLISH: CsvWords = {
  title: 'Title',
  kind: { report: 'Type of report', ruling: 'Type of decision', event: 'Type of event' },
  yes: 'Yes',
  part: { from: 'from', to: 'to', day: 'date', asOf: 'as of', startTime: 'starts at', endTime: 'ends at' },
  summary: 'Summary',
  section: 'Section',
  group: 'Group',
  issue: 'Issue',
  permalink: 'Permanent link',
  language: 'Language of the text',
};

const ALL: Readonly<Record<InterfaceLanguage, CsvWords>> = { nb: NORWEGIAN, en: ENGLISH };

export const csvWordsFor = (language: InterfaceLanguage): CsvWords => ALL[language];
