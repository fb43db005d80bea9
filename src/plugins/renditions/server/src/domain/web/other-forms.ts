import type { EditionEntry } from '../../../../../issue-assembler/shared/edition';
import { documentEntries } from '../archive/drawn-entries';
import { issueFormPath, type IssueForm } from '../document/addresses';
import type { IssueDocument } from '../document/issue-document';
import { siteWordsFor } from '../words/site-words';
import type { Surroundings } from './surroundings';

/** Forms that readers are pointed to, and in which order. */
const SHOWN_FORMS = [
  'pdf',
  'email.html',
  'txt',
  'md',
  'ics',
  'reports.csv',
  'rulings.csv',
  'events.csv',
  'zip',
] as const;
type ShownForm = (typeof SHOWN_FORMS)[number];

const FORM_TYPES: Readonly<Record<ShownForm, string>> = {
  pdf: 'application/pdf',
  'email.html': 'text/html',
  txt: 'text/plain',
  md: 'text/markdown',
  ics: 'text/calendar',
  'reports.csv': 'text/csv',
  'rulings.csv': 'text/csv',
  'events.csv': 'text/csv',
  zip: 'application/zip',
};

/** Forms that hold entries of one type, and are pointed to where there is one. */
const FORMS_OF_TYPES: Partial<Readonly<Record<ShownForm, EditionEntry['type']>>> = {
  ics: 'event',
  'reports.csv': 'report',
  'rulings.csv': 'ruling',
  'events.csv': 'event',
};

/** The issue that a page shows, and what is around it. */
export interface AboutPageProps {
  document: IssueDocument;
  /** The CMS's code of the language, of which addresses are made. */
  language: string;
  surroundings: Surroundings;
}

export interface OtherForm {
  form: IssueForm;
  type: string;
  title: string;
  /** On this site. */
  path: string;
}

/** Other forms of the issue, those of the same version where one was asked for by its number. */
export const otherForms = ({ document, language, surroundings }: AboutPageProps): OtherForm[] => {
  const site = siteWordsFor(document.words.language);
  const version = surroundings.isNumbered ? document.edition : undefined;
  const types = new Set(documentEntries(document).map(({ type }) => type));
  const hasEntries = (form: ShownForm): boolean => {
    const type = FORMS_OF_TYPES[form];
    return type === undefined || types.has(type);
  };
  return SHOWN_FORMS.filter(hasEntries).map((form) => ({
    form,
    type: FORM_TYPES[form],
    title: site.format[form],
    path: issueFormPath(language, document.slug, form, version),
  }));
};
