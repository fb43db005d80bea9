import { languageTag, type InterfaceLanguage } from '../../../../../../domain/languages';
import type { DraftGap } from '../../../../../issue-assembler/shared/draft-editions';
import type { Passage } from '../document/issue-document';
import type { Rendition } from '../rendition';
import { previewWordsFor, type PreviewWords } from '../words/preview-words';
import { previewRendition } from './preview-frame';
import { SHOWN_FORMS, WIDTHS, type Choice, type ShownForm } from './choices';

/** A draft in one language, as far as the page around it tells of it. */
export interface ShownDraft {
  language: string;
  title: Passage;
  /** What mail programs show of it in their list. */
  envelope: { subject: Passage; preheader: Passage };
  gaps: readonly Pick<DraftGap, 'reason'>[];
  /** Address of each form of it. */
  addresses: Readonly<Record<ShownForm, string>>;
}

export interface ChoicePageProps {
  /** Of the page's own words. */
  wordsIn: InterfaceLanguage;
  /** In every language that may be chosen; the first is chosen to begin with. */
  drafts: readonly [ShownDraft, ...ShownDraft[]];
  /** To begin with. */
  chosen: Choice;
  /** Time of day when the link ends: "13:15". */
  until: string;
}

/**
 * The page on which an editor chooses what to look at. Choosing goes nowhere, so that going back leads out of the preview:
 * everything stands in the page, the style sheet shows what is chosen, and a frame is loaded when it is shown first.
 */
export const renderChoicePage = ({ wordsIn, drafts, chosen, until }: ChoicePageProps): Rendition => {
  const words = previewWordsFor(wordsIn);
  const { title } = drafts[0];
  return previewRendition({
    lang: wordsIn,
    title: `${words.title}: ${title.text}`,
    drafts: drafts.length,
    children: (
      <>
        <header>
          <h1>
            {words.title}: <span lang={title.lang}>{title.text}</span>
          </h1>
          <p>{words.shown(until)}</p>
          <div className="choices">
            <Choices
              of="form"
              name={words.forms}
              names={SHOWN_FORMS.map((form) => words.form[form])}
              chosen={SHOWN_FORMS.indexOf(chosen.form)}
            />
            <Choices
              of="draft"
              name={words.languages}
              names={drafts.map(({ language }) => words.inLanguage(language))}
              chosen={0}
            />
            <Choices
              of="width"
              name={words.widths}
              names={WIDTHS.map((width) => words.width[width])}
              chosen={WIDTHS.indexOf(chosen.width)}
            />
          </div>
        </header>
        <main className="drafts">
          {drafts.map((draft, index) => (
            <Draft key={draft.language} draft={draft} index={index} words={words} />
          ))}
        </main>
      </>
    ),
  });
};

interface ChoicesProps {
  of: 'form' | 'draft' | 'width';
  name: string;
  names: readonly string[];
  chosen: number;
}

const Choices = ({ of, name, names, chosen }: ChoicesProps) => (
  <fieldset>
    <legend>{name}</legend>
    {names.map((one, index) => (
      <label key={one}>
        <input type="radio" name={of} id={`${of}-${index}`} defaultChecked={index === chosen} /> {one}
      </label>
    ))}
  </fieldset>
);

interface DraftProps {
  draft: ShownDraft;
  index: number;
  words: PreviewWords;
}

const Draft = ({ draft, index, words }: DraftProps) => (
  <div className={`draft draft-${index}`}>
    <Gaps gaps={draft.gaps} words={words} />
    {SHOWN_FORMS.map((form, at) => (
      <div key={form} className={`form form-${at}`}>
        {form === 'email.html' && <Envelope envelope={draft.envelope} words={words} />}
        <iframe
          src={draft.addresses[form]}
          loading="lazy"
          title={`${words.form[form]}, ${words.inLanguage(draft.language)}`}
        />
        <p>
          <a
            href={draft.addresses[form]}
            target="_blank"
            rel="noreferrer"
            hrefLang={languageTag(draft.language)}
          >
            {words.alone(words.form[form])}
          </a>
        </p>
      </div>
    ))}
  </div>
);

const Envelope = ({ envelope, words }: { envelope: ShownDraft['envelope']; words: PreviewWords }) => (
  <dl>
    <div>
      <dt>{words.subject}</dt>
      <dd lang={envelope.subject.lang}>{envelope.subject.text}</dd>
    </div>
    <div>
      <dt>{words.preheader}</dt>
      <dd lang={envelope.preheader.lang}>{envelope.preheader.text}</dd>
    </div>
  </dl>
);

const Gaps = ({ gaps, words }: { gaps: ShownDraft['gaps']; words: PreviewWords }) => {
  const reasons = [...new Set(gaps.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <section className="gaps">
      <h2>{words.gaps}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{words.gap[reason](gaps.filter((gap) => gap.reason === reason).length)}</li>
        ))}
      </ul>
    </section>
  );
};
