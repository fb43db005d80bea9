import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { EditionSummary } from '../../../../../issue-assembler/shared/public-api';
import type { ArchivedNewsletter, ArchivePageProps } from '../../domain/web/archive-page';
import { NO_THEME } from '../../domain/web/no-theme';
import { allIssues } from './all-issues';
import { parsedDocument } from './parsed-document';
import { publicBase, publishedEditions } from './published';

const localesSchema = z.array(z.object({ code: z.string() }));

/** What the archive of a language shows; null where the site has no such language. */
export const archiveOf = async (strapi: Core.Strapi, language: string): Promise<ArchivePageProps | null> => {
  if (!(await hasArchive(strapi, language))) return null;
  const languages = await publishedEditions(strapi).languages();
  const issues = new Map(
    (await allIssues(publishedEditions(strapi), language)).map((one) => [one.issue.id, one]),
  );
  const newsletters: ArchivedNewsletter[] = [];
  for (const owned of await publishedEditions(strapi).newsletters(language))
    newsletters.push(
      await archivedNewsletter(
        strapi,
        owned.issues.flatMap((id) => issues.get(id) ?? []),
      ),
    );
  return {
    language,
    otherLanguages: languages.filter((other) => other !== language),
    newsletters,
    base: publicBase(strapi),
  };
};

/** Whether there is an archive in a language: its first issue may be yet to come. */
export const hasArchive = async (strapi: Core.Strapi, language: string): Promise<boolean> =>
  (await publishedEditions(strapi).languages()).includes(language) || isLocale(strapi, language);

const isLocale = async (strapi: Core.Strapi, language: string): Promise<boolean> =>
  localesSchema
    .parse(await strapi.plugin('i18n').service('locales').find())
    .some(({ code }) => code === language);

const archivedNewsletter = async (
  strapi: Core.Strapi,
  issues: readonly EditionSummary[],
): Promise<ArchivedNewsletter> => {
  const [newest] = issues;
  const latest =
    newest &&
    parsedDocument(
      await publishedEditions(strapi).read({ slug: newest.issue.slug, language: newest.language }),
    );
  return {
    newsletter: latest?.edition.newsletter ?? null,
    name: latest?.document.newsletter ?? null,
    theme: latest?.document.theme ?? NO_THEME,
    colophon: latest?.document.colophon ?? null,
    issues,
  };
};
