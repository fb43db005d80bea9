import { archivePath } from '../document/addresses';

/** The folder below an archive that links to previews stand in; no type of entry is called so. */
const FOLDER = 'preview';

/** Everything that is below that folder, in any language. */
export const PREVIEW_PATHS =
  /^(?:\/nyhetsbrev|\/nn\/nyhetsbrev|\/[a-z]{2,3}(?:-[A-Za-z]{2,4})?\/newsletter)\/preview\/[^/]+$/;

/** Address of a preview on this site. */
export const previewPath = (language: string, token: string): string =>
  `${archivePath(language)}/${FOLDER}/${token}`;

/** The last part of such an address. */
export const tokenIn = (pathname: string): string => pathname.slice(pathname.lastIndexOf('/') + 1);
