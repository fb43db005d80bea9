import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  PREFERENCES_URL,
  UNSUBSCRIBE_URL,
  type IssueEmail,
  type RecipientLinks,
} from '../../../../shared/issue-email';
import type { IssueDocument } from '../document/issue-document';
import { EmailDocument, FOOT, type EmailFrame } from './email-document';
import { emailText } from './email-text';
import { wordStyleSheet } from './style-sheets';
import { preheaderOf, subjectOf } from './subject';

export interface EmailOptions {
  /** Absolute address of the issue's page. */
  page: string;
  /** Absolute address of the e-mail on the web, where it is read there and has no recipient; else null. */
  onTheWeb: string | null;
}

/**
 * An issue as an e-mail for all recipients: what is a recipient's own stands as {@link UNSUBSCRIBE_URL} and
 * {@link PREFERENCES_URL}. On the web, where nobody is the recipient, those links lead to an explanation.
 */
export const renderEmail = (document: IssueDocument, { page, onTheWeb }: EmailOptions): IssueEmail => {
  const subject = subjectOf(document);
  const preheader = preheaderOf(document);
  const marks = newMarks();
  const frame: EmailFrame = { subject, preheader, page, ...marks, isOnTheWeb: onTheWeb !== null };
  const links: RecipientLinks = onTheWeb
    ? { unsubscribe: `${onTheWeb}#${FOOT}`, preferences: `${onTheWeb}#${FOOT}` }
    : { unsubscribe: UNSUBSCRIBE_URL, preferences: PREFERENCES_URL };
  const markup = renderToStaticMarkup(<EmailDocument document={document} frame={frame} />);
  return {
    lang: document.lang,
    subject,
    preheader: preheader.text,
    html: withLinks(forWord(markup, document), '&#123;', marks, links),
    text: withLinks(emailText(document, frame), '{\u2060', marks, links),
  };
};

/** Stand for the links until the text is made. New each time, so that nobody can have written them into a document. */
const newMarks = (): RecipientLinks => ({
  unsubscribe: `unsubscribe-${randomUUID()}`,
  preferences: `preferences-${randomUUID()}`,
});

/** Where an editor has written what stands for a link, its first brace is written otherwise: only ours are filled in. */
const withLinks = (text: string, brace: string, marks: RecipientLinks, links: RecipientLinks): string =>
  text
    .replace(/\{(?=\{(?:unsubscribe|preferences)_url\}\})/g, brace)
    .replaceAll(marks.unsubscribe, () => links.unsubscribe)
    .replaceAll(marks.preferences, () => links.preferences);

/** The document type, and what only Word reads: nothing in React draws either. */
const forWord = (markup: string, { theme }: IssueDocument): string =>
  `<!DOCTYPE html>${markup.replace(
    '</head>',
    '<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:AllowPNG/>' +
      '<o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>' +
      `<style>${wordStyleSheet(theme)}</style><![endif]--></head>`,
  )}`;
