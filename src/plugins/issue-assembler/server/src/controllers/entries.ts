import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { saidTo } from '../../../../../domain/languages/sentences';
import {
  getUsage,
  searchEntries as searchRoute,
  type SearchAnswer,
  type UsageAnswer,
} from '../../../shared/api';
import { ENTRY_TYPES, type EntryType } from '../../../shared/collection-rule';
import { readableTitles, withholdEntry } from '../domain/withhold';
import { cmsLanguages } from '../services/editor/languages';
import { usageOfEntry } from '../services/history/entry-usage';
import { permissionsOf } from '../services/permissions';
import { searchEntries } from '../services/search/search-entries';
import { parsedInput } from '../../../../../requests/parsed-input';

/** Entries of all types: finding them, and where they are used. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(context: Context): Promise<void> {
    const { q, types, page } = parsedInput(searchRoute.query, context.query);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const isAskedFor = (type: EntryType): boolean => !types || types.length === 0 || types.includes(type);
    const wanted = ENTRY_TYPES.filter(isAskedFor);
    const { entries, ...rest } = await searchEntries(strapi, { q, types: wanted, page, mayRead });
    context.body = {
      ...rest,
      entries: entries.map((entry) => withholdEntry(entry, mayRead)),
    } satisfies SearchAnswer;
  },

  async usage(context: Context): Promise<void> {
    const entry = parsedInput(getUsage.params, context.params);
    const { mayRead } = permissionsOf(strapi, context.state.userAbility);
    const languages = await cmsLanguages(strapi);
    if (!languages.some((language) => mayRead(entry.uid, language)))
      throw new errors.PolicyError(
        saidTo(context, {
          nb: 'Rollen din leser ikke oppføringer av denne typen. Be en administrator om tilgang.',
          en: 'Your role does not read entries of this type. Ask an administrator for the permission.',
        }),
        { code: 'reading_refused' },
      );
    const issues = await usageOfEntry(strapi, entry);
    context.body = {
      issues: issues.map(({ titles, ...issue }) => ({
        ...issue,
        titles: readableTitles('api::issue.issue', titles, mayRead),
      })),
    } satisfies UsageAnswer;
  },
});
