/**
 * Stand where a recipient's own addresses belong, in the HTML and in the text. No text of an issue contains one: where an
 * editor has written the same letters, they are kept apart.
 */
export const UNSUBSCRIBE_URL = '{{unsubscribe_url}}';
export const PREFERENCES_URL = '{{preferences_url}}';

/** An issue as an e-mail, the same for all recipients but for {@link UNSUBSCRIBE_URL} and {@link PREFERENCES_URL}. */
export interface IssueEmail {
  /** BCP 47. */
  lang: string;
  /** One line without control characters, at most 100 characters as a reader counts them. */
  subject: string;
  /** What mail programs show after the subject; it stands hidden in the HTML. */
  preheader: string;
  /** A whole document. Gmail cuts what is over 102,400 bytes. */
  html: string;
  /** Says the same. Lines end with a line feed. */
  text: string;
}

/** The recipient's addresses, http or https. */
export interface RecipientLinks {
  unsubscribe: string;
  preferences: string;
}

/** The HTML and the text for one recipient. */
export const emailFor = (
  { html, text }: Pick<IssueEmail, 'html' | 'text'>,
  links: RecipientLinks,
): { html: string; text: string } => ({
  html: filled(html, { unsubscribe: escaped(links.unsubscribe), preferences: escaped(links.preferences) }),
  text: filled(text, links),
});

const filled = (text: string, { unsubscribe, preferences }: RecipientLinks): string =>
  text.replaceAll(UNSUBSCRIBE_URL, () => unsubscribe).replaceAll(PREFERENCES_URL, () => preferences);

const escaped = (url: string): string =>
  url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Which edition is to be mailed. */
export interface AskedEmail {
  language: string;
  /** Slug of the issue in that language. */
  slug: string;
  /** Number of the edition; the latest where it is left out. */
  version?: number | undefined;
}

export type ReadEmail =
  /** `sha256` is that of the edition, which the mailing is a rendition of. */
  { status: 'found'; email: IssueEmail; sha256: string } | { status: 'withdrawn' } | { status: 'not_found' };

/** The renditions' service `issue-emails`: editions as e-mails, made once and kept. */
export interface IssueEmails {
  read: (asked: AskedEmail) => Promise<ReadEmail>;
}
