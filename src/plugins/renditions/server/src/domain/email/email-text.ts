import type { IssueDocument } from '../document/issue-document';
import { renderText, wrapped } from '../text/render-text';
import { mailWordsFor } from '../words/mail-words';
import type { EmailFrame } from './email-document';

/** An issue as the plain-text part of an e-mail: the text form, and around it what the HTML has around the issue. */
export const emailText = (document: IssueDocument, frame: EmailFrame): string => {
  const { newsletter, title, words } = document;
  const own = mailWordsFor(words.language);
  return [
    `${own.viewInBrowser}:\n${frame.page}\n`,
    renderText(document),
    wrapped(own.why((newsletter ?? title).text)),
    ...(frame.isOnTheWeb ? [wrapped(own.onTheWeb)] : []),
    `\n${own.unsubscribe}:\n${frame.unsubscribe}\n`,
    `${own.preferences}:\n${frame.preferences}\n`,
  ].join('\n');
};
