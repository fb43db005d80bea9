import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AskedEntry } from '../../../../../issue-assembler/shared/published-editions';
import { entryPath } from '../../domain/document/addresses';
import { renderEntryPage } from '../../domain/web/entry-page';
import { entryOf } from '../../services/site/entry';
import { CURRENT, sendRendition } from './answers';
import { sendGoneEntry, sendNotFound } from './notices';

/** An entry's own page; one that is asked for by an older slug, or by none, leads to the address it has now. */
export const sendEntry = async (
  strapi: Core.Strapi,
  context: Context,
  { language, type, id }: AskedEntry & { language: string },
): Promise<void> => {
  const found = await entryOf(strapi, language, { type, id });
  switch (found.status) {
    case 'not_found':
      return sendNotFound(context, language);
    case 'gone':
      return sendGoneEntry(context, language);
    case 'found': {
      const path = entryPath(language, found.page.entry.source);
      if (context.path !== path) {
        context.set('Cache-Control', CURRENT);
        context.redirect(path);
        context.status = 301;
        return;
      }
      sendRendition(context, renderEntryPage(found.page), {
        cacheControl: CURRENT,
        isCanonical: context.url === path,
      });
    }
  }
};
