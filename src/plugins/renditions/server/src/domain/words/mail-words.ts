import type { InterfaceLanguage } from '../../../../../../domain/languages';

/** The words of an e-mail around what an edition says. */
export interface MailWords {
  viewInBrowser: string;
  /** Why somebody gets it; `newsletter` is its name. */
  why: (newsletter: string) => string;
  unsubscribe: string;
  preferences: string;
  /** Stands below the links of a recipient where nobody is one. */
  onTheWeb: string;
  /** Subject of an edition that corrects an earlier one. */
  correction: (title: string) => string;
}

const NORWEGIAN: MailWords = {
  viewInBrowser: 'Les i nettleseren',
  why: (newsletter) => `Du får denne e-posten fordi du står på mottakerlisten til ${newsletter}.`,
  unsubscribe: 'Meld deg av',
  preferences: 'Velg hva du vil ha',
  onTheWeb:
    'Du leser e-posten på nettet. I e-posten som sendes ut, fører disse lenkene til mottakerens egne valg.',
  correction: (title) => `Rettelse: ${title}`,
};

const ENGLISH: MailWords = {
  viewInBrowser: 'Read in your browser',
  why: (newsletter) => `You receive this e-mail because you are on the mailing list of ${newsletter}.`,
  unsubscribe: 'Unsubscribe',
  preferences: 'Choose what you receive',
  onTheWeb:
    'You are reading this e-mail on the web. In the e-mail that is sent out, these links lead to the recipient’s own choices.',
  correction: (title) => `Correction: ${title}`,
};

const ALL: Readonly<Record<InterfaceLanguage, MailWords>> = { nb: NORWEGIAN, en: ENGLISH };

export const mailWordsFor = (language: InterfaceLanguage): MailWords => ALL[language];
