import type { EntryUid } from '../../../shared/outline';
import type { Subject } from '../../../shared/readiness';

/** Address, within the admin, of a document's edit view in a language. */
export const editAddress = (uid: string, documentId: string, language: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}?${inLanguage(language)}`;

/** Address of the view where a new entry of a type is written. */
export const createAddress = (uid: EntryUid, language: string): string =>
  `/content-manager/collection-types/${uid}/create?${inLanguage(language)}`;

/** Strapi keeps the language of the edit view here. */
const inLanguage = (language: string): string =>
  new URLSearchParams({ 'plugins[i18n][locale]': language }).toString();

/** Where what a finding is about is mended. */
export const addressOfSubject = (subject: Subject, issue: string, language: string): string => {
  switch (subject.kind) {
    case 'issue':
      return editAddress('api::issue.issue', issue, language);
    case 'section':
      return editAddress('api::section.section', subject.documentId, language);
    case 'entry':
      return editAddress(subject.uid, subject.documentId, language);
  }
};
