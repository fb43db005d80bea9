import type { Context } from 'koa';
import { renderNoticePage, withdrawnNotice, type Notice } from '../../domain/web/notice-page';
import { siteWordsFor } from '../../domain/words/site-words';
import { wordsFor } from '../../domain/words/words';
import { sendNotice, type NoticeStatus } from './answers';

/** 404: there is no such page, and where to go instead. */
export const sendNotFound = (context: Context, language: string): void => {
  const words = wordsFor(language);
  send(context, 404, language, {
    title: siteWordsFor(words.language).notFound,
    sentences: [words.notFound],
  });
};

/** 410: what was withdrawn, and when. The reason is the editors' own. */
export const sendGone = (
  context: Context,
  language: string,
  withdrawn: { title: string; withdrawnAt: string },
): void => send(context, 410, language, withdrawnNotice(language, withdrawn));

/** 410: an entry that was published, but stands in no issue any more. */
export const sendGoneEntry = (context: Context, language: string): void => {
  const site = siteWordsFor(wordsFor(language).language);
  send(context, 410, language, { title: site.gone, sentences: [site.goneEntry] });
};

/** 503: what could be made in a moment. */
export const sendBusy = (context: Context, language: string): void => {
  const site = siteWordsFor(wordsFor(language).language);
  context.set('Retry-After', '10');
  send(context, 503, language, { title: site.busy, sentences: [site.tryAgain] });
};

/** 500: what cannot be made. */
export const sendBroken = (context: Context, language: string): void => {
  const site = siteWordsFor(wordsFor(language).language);
  send(context, 500, language, { title: site.broken, sentences: [site.brokenAdvice] });
};

const send = (context: Context, status: NoticeStatus, language: string, notice: Notice): void =>
  sendNotice(context, status, renderNoticePage(language, notice));
