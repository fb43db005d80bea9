import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { InterfaceLanguage } from '../../../../../../domain/languages';
import { osloClock } from '../../domain/document/dates';
import { documentOf } from '../../domain/document/document-of';
import { preheaderOf, subjectOf } from '../../domain/email/subject';
import { renderChoicePage, type ShownDraft } from '../../domain/preview/choice-page';
import { SHOWN_FORMS, WIDTHS, type ShownForm } from '../../domain/preview/choices';
import type { PreviewLink } from '../../domain/preview/preview-link';
import { previewPath } from '../../domain/preview/preview-path';
import type { Rendition } from '../../domain/rendition';
import type { FoundDraft } from '../../services/preview/drafts';
import { signedLink } from '../../services/preview/preview-links';

interface Asked {
  link: PreviewLink;
  /** The one of the link's language first. */
  drafts: readonly [FoundDraft, ...FoundDraft[]];
  query: unknown;
  wordsIn: InterfaceLanguage;
}

/** What is not understood is the first choice. */
const chosen = z.object({
  form: z.enum(SHOWN_FORMS).catch('page'),
  width: z.enum(WIDTHS).catch('desktop'),
});

/** The page to choose on. Each of its links ends when its own does, and shows one form in one language and nothing else. */
export const choicePage = (
  strapi: Core.Strapi,
  { link, drafts: [first, ...others], query, wordsIn }: Asked,
): Rendition => {
  const shown = ({ edition, gaps }: FoundDraft): ShownDraft => {
    const { language } = edition;
    const document = documentOf(edition, '');
    const addressOf = (shows: ShownForm): string =>
      previewPath(language, signedLink(strapi, { ...link, language, shows }));
    return {
      language,
      title: document.title,
      envelope: {
        subject: { lang: document.lang, text: subjectOf(document) },
        preheader: preheaderOf(document),
      },
      gaps,
      addresses: {
        page: addressOf('page'),
        'email.html': addressOf('email.html'),
        pdf: addressOf('pdf'),
        txt: addressOf('txt'),
      },
    };
  };
  return renderChoicePage({
    wordsIn,
    drafts: [shown(first), ...others.map(shown)],
    chosen: chosen.parse(query),
    until: osloClock(new Date(link.expires * 1000).toISOString()),
  });
};
