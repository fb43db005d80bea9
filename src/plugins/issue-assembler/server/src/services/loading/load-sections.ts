import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Outline } from '../../../../shared/outline';
import type { SectionSource } from '../../domain/resolve-outline';
import { languageOfText, richTextIn } from '../../domain/language-of-text';
import { blocksOf, nullable, text } from './common-rows';
import { readRows, type Shape } from './read-rows';

const sectionRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  slug: text,
  title: z.string(),
  intro: blocksOf,
  missingTranslation: nullable(z.enum(['fallback', 'omit', 'hold_back'])),
});

const SECTION: Shape = {};

/** The sections of an outline in every language, by document id. One statement. */
export const loadSections = async (
  strapi: Core.Strapi,
  outline: Outline,
): Promise<Map<string, SectionSource>> => {
  const placed = outline.sections.map(({ section }) => section);
  const found = await readRows(strapi, 'api::section.section', SECTION, (sections) =>
    sections.whereIn('document_id', placed).orderBy('id'),
  );
  const rows = z.array(sectionRow).parse(found);
  const sections = new Map<string, SectionSource>();
  for (const row of rows) {
    const { documentId, locale, slug, title, missingTranslation } = row;
    const all = rows.filter((one) => one.documentId === documentId);
    const titles = all.map((one) => ({ lang: one.locale, text: one.title }));
    const intros = all.map((one) => ({ lang: one.locale, text: one.intro }));
    const version = {
      slug,
      title: { lang: languageOfText(title, locale, titles), text: title },
      intro: richTextIn(locale, intros),
    };
    sections.set(documentId, {
      missingTranslation: missingTranslation ?? 'fallback',
      versions: { ...sections.get(documentId)?.versions, [locale]: version },
    });
  }
  return sections;
};
