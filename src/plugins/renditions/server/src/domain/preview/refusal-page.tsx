import type { InterfaceLanguage } from '../../../../../../domain/languages';
import type { Rendition } from '../rendition';
import { previewWordsFor, type PreviewRefusal } from '../words/preview-words';
import { previewRendition } from './preview-frame';

/** Status of the answer, by why there is nothing to see. */
export const REFUSAL_STATUS: Readonly<Record<PreviewRefusal, number>> = {
  refused: 403,
  expired: 410,
  maker_gone: 403,
  not_permitted: 403,
  not_found: 410,
  not_begun: 404,
  facts_missing: 409,
  not_made: 500,
};

/** A page that says why there is nothing to see, and what to do. */
export const renderRefusalPage = (wordsIn: InterfaceLanguage, refusal: PreviewRefusal): Rendition => {
  const { title, sentence } = previewWordsFor(wordsIn).refusals[refusal];
  return previewRendition({
    lang: wordsIn,
    title,
    children: (
      <main className="notice">
        <h1>{title}</h1>
        <p>{sentence}</p>
      </main>
    ),
  });
};
