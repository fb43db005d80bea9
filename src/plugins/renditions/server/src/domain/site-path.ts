import type { EditionEntry } from '../../../../issue-assembler/shared/edition';
import { isSlug } from '../../../../../domain/slugs';
import { FILES, idInEntryPath, isIssueForm, typeOfSegment, type IssueForm } from './document/addresses';

/** What an address of the public archive asks for. */
export type SitePath = { language: string } & (
  | { page: 'archive' }
  | { page: 'issue'; slug: string }
  | { page: 'form'; slug: string; form: IssueForm }
  | { page: 'entry'; type: EditionEntry['type']; id: string }
  /** Feeds, the calendar and tables of the whole archive, by the name of the file. */
  | { page: 'file'; name: string }
  /** Fonts. */
  | { page: 'asset'; name: string }
  /** Below the archive, but nothing that is there. */
  | { page: 'unknown' }
);

/** Name of a folder below an archive that holds no entries, as {@link FILES} does. */
export const ASSETS = 'assets';

/** Everything below `/nyhetsbrev`, `/nn/nyhetsbrev` and `/{language}/newsletter`. */
export const SITE_PATHS =
  /^\/(?:nyhetsbrev|nn\/nyhetsbrev|[a-z]{2,3}(?:-[A-Za-z]{2,4})?\/newsletter)(?=\/|$)/;

/** What pages load, those of previews too: there where a site of one's own takes the archive's place. */
export const ASSET_PATHS = new RegExp(`${SITE_PATHS.source}/${ASSETS}/[^/]+$`);

/** Reads the path of an address; null where it is not the archive's. A slash at the end means nothing. */
export const parseSitePath = (pathname: string): SitePath | null => {
  const root = SITE_PATHS.exec(pathname)?.[0];
  if (root === undefined) return null;
  const language = languageOfRoot(root);
  const segments = pathname
    .slice(root.length)
    .split('/')
    .filter((segment) => segment !== '');
  const [first, second, ...rest] = segments;
  if (first === undefined) return { page: 'archive', language };
  if (rest.length > 0) return { page: 'unknown', language };
  return second === undefined ? onePart(language, first) : twoParts(language, first, second);
};

const languageOfRoot = (root: string): string => {
  if (root === '/nyhetsbrev') return 'nb';
  return root.split('/')[1] ?? 'nb';
};

const onePart = (language: string, name: string): SitePath => {
  if (isSlug(name)) return { page: 'issue', language, slug: name };
  const dot = name.indexOf('.');
  const [slug, form] = [name.slice(0, dot), name.slice(dot + 1)];
  if (dot > 0 && isSlug(slug) && isIssueForm(form)) return { page: 'form', language, slug, form };
  return { page: 'unknown', language };
};

const twoParts = (language: string, folder: string, name: string): SitePath => {
  if (folder === FILES) return { page: 'file', language, name };
  if (folder === ASSETS) return { page: 'asset', language, name };
  const type = typeOfSegment(language, folder);
  const id = idInEntryPath(name);
  return type && id ? { page: 'entry', language, type, id } : { page: 'unknown', language };
};
