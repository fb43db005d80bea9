import type { Context } from 'koa';
import { archivePath } from '../../domain/document/addresses';
import { ASSETS } from '../../domain/site-path';
import { fontFile } from '../../services/site/font-file';
import { FOR_EVER, sendRendition } from './answers';
import { sendNotFound } from './notices';

/** A font, of which there is one address for all languages. */
export const sendAsset = async (
  context: Context,
  { language, name }: { language: string; name: string },
): Promise<void> => {
  const font = await fontFile(name);
  if (!font) return sendNotFound(context, language);
  sendRendition(context, font, {
    cacheControl: FOR_EVER,
    isCanonical: context.url === `${archivePath('nb')}/${ASSETS}/${name}`,
  });
};
