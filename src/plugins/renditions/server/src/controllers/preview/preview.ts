import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { languageToAnswer } from '../../../../../../domain/languages/sentences';
import type { InterfaceLanguage } from '../../../../../../domain/languages';
import { tokenIn } from '../../domain/preview/preview-path';
import type { PreviewLink } from '../../domain/preview/preview-link';
import { REFUSAL_STATUS, renderRefusalPage } from '../../domain/preview/refusal-page';
import type { PreviewRefusal } from '../../domain/words/preview-words';
import { draftEditions, draftRendition, otherLanguages } from '../../services/preview/drafts';
import { linkMaker, type LinkMaker } from '../../services/preview/link-maker';
import { linkIn } from '../../services/preview/preview-links';
import { choicePage } from './choice';
import { sendPreview } from './send-preview';

/** A draft behind a link: the page to choose a form on, or one form of it. Nobody but whoever has the link keeps it. */
export const preview =
  (strapi: Core.Strapi) =>
  async (context: Context): Promise<void> => {
    const read = linkIn(strapi, tokenIn(context.path));
    if (read.status === 'refused') return refuse(strapi, context, 'refused', null);
    const maker = await linkMaker(strapi, read.link.user);
    if (read.status === 'expired') return refuse(strapi, context, 'expired', maker);
    if (!maker) return refuse(strapi, context, 'maker_gone', null);
    await show(strapi, context, read.link, maker);
  };

const show = async (
  strapi: Core.Strapi,
  context: Context,
  link: PreviewLink,
  maker: LinkMaker,
): Promise<void> => {
  const { issue, language, shows } = link;
  const asked = { issue, language, userAbility: maker.userAbility, at: thisMinute() };
  const draft = await draftEditions(strapi).read(asked);
  if (draft.status !== 'found') return refuse(strapi, context, draft.status, maker);
  try {
    const rendition =
      shows === 'choice'
        ? choicePage(strapi, {
            link,
            drafts: [draft, ...(await otherLanguages(strapi, asked))],
            query: context.query,
            wordsIn: wordsIn(context, maker),
          })
        : await draftRendition(strapi, shows, draft);
    sendPreview(strapi, context, 200, rendition);
  } catch (error) {
    strapi.log.error(
      `The preview of issue ${issue} in "${language}" (${shows}) could not be made: ${String(error)}`,
    );
    refuse(strapi, context, 'not_made', maker);
  }
};

/** The same draft looked at again within a minute is made once. */
const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00Z`;

const refuse = (
  strapi: Core.Strapi,
  context: Context,
  refusal: PreviewRefusal,
  maker: LinkMaker | null,
): void =>
  sendPreview(strapi, context, REFUSAL_STATUS[refusal], renderRefusalPage(wordsIn(context, maker), refusal));

/** The language that whoever made the link has chosen for the admin, or the browser's. */
const wordsIn = ({ headers }: Context, maker: LinkMaker | null): InterfaceLanguage =>
  languageToAnswer({ state: { route: { info: { type: 'admin' } }, user: maker }, headers });
