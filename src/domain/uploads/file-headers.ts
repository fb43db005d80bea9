/** What a browser shows by itself; all else is for keeping. */
const SHOWN = /^(?:image|audio|video)\/|^application\/pdf$/;

/** Nothing in a file runs or fetches; its own styles and images are those of a drawing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'";

/** Headers of an uploaded file that is sent as a MIME type. Some browsers' viewers of PDFs do not start in a sandbox. */
export const fileHeaders = (type: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': type === 'application/pdf' ? POLICY : `sandbox; ${POLICY}`,
  'X-Content-Type-Options': 'nosniff',
  ...(SHOWN.test(type) ? {} : { 'Content-Disposition': 'attachment' }),
});

/**
 * Whether a path as it was asked for leads to an uploaded file, however it is written: a server of files decodes and shortens
 * it, and the disk may know no difference between capitals and small letters.
 */
export const isFilePath = (path: string): boolean => {
  const parts: string[] = [];
  for (const part of decoded(path).toLowerCase().split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts[0] === 'uploads';
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
