import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { saidTo, type Sentence } from '../domain/languages/sentences';
import { fileHeaders, isFilePath } from '../domain/uploads/file-headers';

/** How the upload plugin tells of a file that is not of a type that `config/plugins.ts` allows. */
const NOT_ALLOWED = /^(?:File type '.*'|MIME type) is not allowed$|^Cannot verify file type/;

/**
 * `global::uploaded-files` of `config/middlewares.ts`: an uploaded file is shown or kept, and never runs, beside the admin;
 * one of another type is refused in words that help. Stands after `strapi::security`, whose headers it makes stricter.
 */
export default (): ((context: Context, next: Next) => Promise<void>) => async (context, next) => {
  try {
    await next();
  } catch (error) {
    if (error instanceof errors.ValidationError && NOT_ALLOWED.test(String(error.message)))
      throw new errors.ValidationError(saidTo(context, REFUSAL), { code: 'file_type_refused' });
    throw error;
  }
  if (isFilePath(context.path) && context.status < 400) context.set(fileHeaders(context.type));
};

const REFUSAL: Sentence = {
  nb: 'Filer av denne typen kan ikke lastes opp. Last opp et bilde (PNG, JPEG, GIF, WebP, AVIF, SVG), en PDF, et dokument fra et kontorprogram, ren tekst, CSV, ZIP, lyd eller video.',
  en: 'Files of this type cannot be uploaded. Upload an image (PNG, JPEG, GIF, WebP, AVIF, SVG), a PDF, an office document, plain text, CSV, ZIP, audio or video.',
};
