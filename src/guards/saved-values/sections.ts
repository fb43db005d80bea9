import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Sentence } from '../../domain/languages/sentences';
import type { BrokenRule } from '../../domain/rules/broken-rules';

const SECTION = 'api::section.section';

const placed = z.object({ parent: z.object({ documentId: z.string() }).nullish() });

/**
 * Sections stand one level deep: one that is under another has none under it, and none is under itself. Asked after
 * the save, in its transaction, when it is known where the save put it.
 */
export const savedSectionRules = async (strapi: Core.Strapi, documentId: string): Promise<BrokenRule[]> => {
  const sections = strapi.db.query(SECTION);
  const stored: unknown = await sections.findMany({
    where: { documentId },
    populate: { parent: { select: ['documentId'] } },
  });
  const parents = z
    .array(placed)
    .parse(stored)
    .flatMap(({ parent }) => parent?.documentId ?? []);
  if (parents.length === 0) return [];
  if (parents.includes(documentId)) return [broken(UNDER_ITSELF)];
  if ((await sections.count({ where: { parent: { documentId } } })) > 0) return [broken(HAS_SECTIONS)];
  if (
    (await sections.count({ where: { documentId: { $in: parents }, parent: { id: { $notNull: true } } } })) >
    0
  )
    return [broken(CHOSEN_IS_UNDER)];
  return [];
};

const UNDER_ITSELF: Sentence = {
  nb: 'En seksjon kan ikke ligge under seg selv. Velg en annen, eller ingen.',
  en: 'A section cannot be under itself. Choose another one, or none.',
};

const HAS_SECTIONS: Sentence = {
  nb: 'Seksjonen har underseksjoner og kan derfor ikke ligge under en annen. Flytt dem først.',
  en: 'This section has sections under it, so it cannot be under another. Move those first.',
};

const CHOSEN_IS_UNDER: Sentence = {
  nb: 'Seksjonen du har valgt, ligger selv under en annen. Velg en som ikke gjør det.',
  en: 'The section chosen is under another itself. Choose one that is under none.',
};

const broken = (sentence: Sentence): BrokenRule => ({ code: 'section-nesting', path: ['parent'], sentence });
