import { languageName, type InterfaceLanguage } from '../../../../../../domain/languages';
import type { DraftGap } from '../../../../../issue-assembler/shared/draft-editions';
import type { PreviewWidth, ShownForm } from '../preview/choices';

/** What a preview says around the draft, to the editor who looks at it. */
export interface PreviewWords {
  language: InterfaceLanguage;
  /** Before the title of the issue. */
  title: string;
  /** Says what is shown, and until when. */
  shown: (until: string) => string;
  forms: string;
  form: Readonly<Record<ShownForm, string>>;
  languages: string;
  /** Name of the language of the draft. */
  inLanguage: (language: string) => string;
  widths: string;
  width: Readonly<Record<PreviewWidth, string>>;
  /** Link to the form without anything around it. */
  alone: (form: string) => string;
  /** What mail programs show in a list of messages. */
  subject: string;
  preheader: string;
  /** Heading over what is not shown. */
  gaps: string;
  gap: Readonly<Record<DraftGap['reason'], (count: number) => string>>;
  refusals: Readonly<Record<PreviewRefusal, { title: string; sentence: string }>>;
}

/** Why there is nothing to see. */
export type PreviewRefusal =
  | 'refused'
  | 'expired'
  | 'maker_gone'
  | 'not_permitted'
  | 'not_found'
  | 'not_begun'
  | 'facts_missing'
  | 'not_made';

const NORWEGIAN: PreviewWords = {
  language: 'nb',
  title: 'Forhåndsvisning',
  shown: (until) =>
    `Slik blir utgaven hvis den og alle oppføringene i den publiseres nå. Lenken virker til kl. ${until.replace(':', '.')}.`,
  forms: 'Form',
  form: { page: 'Nettside', 'email.html': 'E-post', pdf: 'PDF', txt: 'Ren tekst' },
  languages: 'Språk',
  inLanguage: (language) => capitalised(languageName(language, 'nb')),
  widths: 'Bredde',
  width: { desktop: 'Datamaskin', phone: 'Mobil' },
  alone: (form) => `Åpne i egen fane: ${form}`,
  subject: 'Emne',
  preheader: 'Forhåndstekst',
  gaps: 'Dette mangler i forhåndsvisningen',
  gap: {
    section_missing: (count) => (count === 1 ? 'Én seksjon er slettet.' : `${count} seksjoner er slettet.`),
    entry_missing: (count) => (count === 1 ? 'Én oppføring er slettet.' : `${count} oppføringer er slettet.`),
    left_out_untranslated: (count) =>
      count === 1
        ? 'Én oppføring er ikke oversatt og utelates.'
        : `${count} oppføringer er ikke oversatt og utelates.`,
    held_back_untranslated: (count) =>
      count === 1
        ? 'Én oppføring er ikke oversatt. Utgaven kan ikke publiseres før den er det.'
        : `${count} oppføringer er ikke oversatt. Utgaven kan ikke publiseres før de er det.`,
    not_permitted: (count) =>
      count === 1
        ? 'Én oppføring vises ikke her, fordi rollen din ikke leser den. Leserne får se den.'
        : `${count} oppføringer vises ikke her, fordi rollen din ikke leser dem. Leserne får se dem.`,
  },
  refusals: {
    refused: {
      title: 'Lenken er ikke gyldig',
      sentence: 'Den er ufullstendig eller endret. Åpne forhåndsvisningen på nytt fra utgaven.',
    },
    expired: {
      title: 'Lenken er utløpt',
      sentence:
        'En lenke til forhåndsvisning virker i et kvarter. Lukk forhåndsvisningen og åpne den på nytt fra utgaven.',
    },
    maker_gone: {
      title: 'Lenken virker ikke lenger',
      sentence: 'Den som laget den, har ikke lenger tilgang. Be en kollega om en ny lenke.',
    },
    not_permitted: {
      title: 'Ingen tilgang',
      sentence:
        'Den som laget lenken, har en rolle som ikke leser utgaven på dette språket. Spør en administrator.',
    },
    not_found: {
      title: 'Utgaven finnes ikke',
      sentence: 'Den er slettet. Gå tilbake til listen over utgaver.',
    },
    not_begun: {
      title: 'Utgaven er ikke påbegynt på dette språket',
      sentence: 'Skriv tittelen på dette språket, og lagre.',
    },
    facts_missing: {
      title: 'Utgaven mangler opplysninger',
      sentence: 'Fyll ut nummer, år og periode over disposisjonen, og lagre.',
    },
    not_made: {
      title: 'Denne formen kunne ikke lages',
      sentence: 'Prøv igjen om litt. Skjer det samme, kontakt den som drifter systemet: feilen er loggført.',
    },
  },
};

const ENGLISH: PreviewWords = {
  language: 'en',
  title: 'Preview',
  shown: (until) =>
    `The issue as it would be if it and all its entries were published now. The link works until ${until}.`,
  forms: 'Form',
  form: { page: 'Web page', 'email.html': 'E-mail', pdf: 'PDF', txt: 'Plain text' },
  languages: 'Language',
  inLanguage: (language) => languageName(language, 'en'),
  widths: 'Width',
  width: { desktop: 'Computer', phone: 'Phone' },
  alone: (form) => `Open in a tab of its own: ${form}`,
  subject: 'Subject',
  preheader: 'Preview text',
  gaps: 'What is missing in the preview',
  gap: {
    section_missing: (count) =>
      count === 1 ? 'One section has been deleted.' : `${count} sections have been deleted.`,
    entry_missing: (count) =>
      count === 1 ? 'One entry has been deleted.' : `${count} entries have been deleted.`,
    left_out_untranslated: (count) =>
      count === 1
        ? 'One entry is not translated and will be left out.'
        : `${count} entries are not translated and will be left out.`,
    held_back_untranslated: (count) =>
      count === 1
        ? 'One entry is not translated. The issue cannot be published until it is.'
        : `${count} entries are not translated. The issue cannot be published until they are.`,
    not_permitted: (count) =>
      count === 1
        ? 'One entry is not shown here, since your role does not read it. Readers will see it.'
        : `${count} entries are not shown here, since your role does not read them. Readers will see them.`,
  },
  refusals: {
    refused: {
      title: 'The link is not valid',
      sentence: 'It is incomplete or has been changed. Open the preview again from the issue.',
    },
    expired: {
      title: 'The link has expired',
      sentence:
        'A link to a preview works for a quarter of an hour. Close the preview and open it again from the issue.',
    },
    maker_gone: {
      title: 'The link no longer works',
      sentence: 'Whoever made it no longer has access. Ask a colleague for a new link.',
    },
    not_permitted: {
      title: 'No access',
      sentence:
        'Whoever made the link has a role that does not read the issue in this language. Ask an administrator.',
    },
    not_found: {
      title: 'There is no such issue',
      sentence: 'It has been deleted. Go back to the list of issues.',
    },
    not_begun: {
      title: 'The issue is not begun in this language',
      sentence: 'Write its title in this language, and save.',
    },
    facts_missing: {
      title: 'The issue lacks some facts',
      sentence: 'Fill in its number, year and period above the outline, and save.',
    },
    not_made: {
      title: 'This form could not be made',
      sentence:
        'Try again in a moment. If it happens again, tell whoever runs the system: the error has been logged.',
    },
  },
};

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1);

const ALL: Readonly<Record<InterfaceLanguage, PreviewWords>> = { nb: NORWEGIAN, en: ENGLISH };

export const previewWordsFor = (language: InterfaceLanguage): PreviewWords => ALL[language];
