import type { IssueEmail } from '../../../../shared/issue-email';
import { issueFormPath, issuePath } from '../document/addresses';
import { documentOf } from '../document/document-of';
import type { RenditionJob } from '../rendition';
import { renderEmail } from './render-email';

/** An edition as an e-mail: to be sent, or to be read on the web below its issue's address. */
export const emailOf = (
  { edition, base, isDraft }: Pick<RenditionJob, 'edition' | 'base' | 'isDraft'>,
  read: 'sent' | 'on_the_web',
): IssueEmail => {
  const { language, issue } = edition;
  return renderEmail(documentOf(edition, base, isDraft), {
    page: base + issuePath(language, issue.slug),
    onTheWeb: read === 'on_the_web' ? base + issueFormPath(language, issue.slug, 'email.html') : null,
  });
};
