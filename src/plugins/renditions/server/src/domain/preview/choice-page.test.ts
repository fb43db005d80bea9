import { HtmlValidate } from 'html-validate';
import { previewWordsFor, type PreviewRefusal } from '../words/preview-words';
import { renderChoicePage, type ShownDraft } from './choice-page';
import { SHOWN_FORMS } from './choices';
import { REFUSAL_STATUS, renderRefusalPage } from './refusal-page';

const HOSTILE = '</title><script>alert(1)</script> "x" & {{y}} \u202Etxet';

const draft = (language: string, more: Partial<ShownDraft> = {}): ShownDraft => ({
  language,
  title: { lang: language, text: 'Nyhetsbrev' },
  envelope: { subject: { lang: language, text: 'Emnet' }, preheader: { lang: language, text: 'Teksten' } },
  gaps: [],
  addresses: { page: '/p/1', 'email.html': '/p/2', pdf: '/p/3', txt: '/p/4' },
  ...more,
});
const pageOf = (drafts: readonly [ShownDraft, ...ShownDraft[]], wordsIn: 'nb' | 'en' = 'nb'): string =>
  String(renderChoicePage({ wordsIn, drafts, chosen: { form: 'pdf', width: 'phone' }, until: '13:15' }).body);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
  rules: {
    // React's way to write, which HTML reads alike.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    'long-title': 'off',
  },
});
const problemsOf = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};

describe('the page to choose on', () => {
  it.each(['nb', 'en'] as const)('is valid HTML in %s, whatever the texts are', async (wordsIn) => {
    const passage = { lang: 'nb', text: HOSTILE };
    const page = pageOf(
      [
        draft('nb', { title: passage, envelope: { subject: passage, preheader: passage } }),
        draft('en', { gaps: [{ reason: 'entry_missing' }, { reason: 'not_permitted' }] }),
      ],
      wordsIn,
    );
    expect(await problemsOf(page)).toEqual([]);
    expect(page).not.toContain('<script');
  });

  it('has a rule of style for every draft and form that may be chosen, and no other', () => {
    const page = pageOf([draft('nb'), draft('nn'), draft('en')]);
    const choices = (of: string): string[] =>
      [...page.matchAll(new RegExp(`id="(${of}-\\d)"`, 'g'))].map(([, id = '']) => id);
    const ruled = (of: string): string[] =>
      [...page.matchAll(new RegExp(`:has\\(#(${of}-\\d):checked\\) \\.\\1\\{display:flex\\}`, 'g'))].map(
        ([, id = '']) => id,
      );
    expect(choices('draft')).toHaveLength(3);
    expect(choices('form')).toHaveLength(SHOWN_FORMS.length);
    expect(ruled('draft')).toEqual(choices('draft'));
    expect(ruled('form')).toEqual(choices('form'));
  });

  it('counts what is missing by its reason, in words', () => {
    const gaps = (['entry_missing', 'left_out_untranslated', 'entry_missing'] as const).map((reason) => ({
      reason,
    }));
    const page = pageOf([draft('nb', { gaps })]);
    expect(page).toContain(
      '<li>2 oppføringer er slettet.</li><li>Én oppføring er ikke oversatt og utelates.</li>',
    );
    expect(pageOf([draft('nb')])).not.toContain('Dette mangler');
  });
});

describe('a page that says why there is nothing to see', () => {
  it.each(Object.keys(REFUSAL_STATUS) as PreviewRefusal[])(
    'is valid and tells what to do: %s',
    async (refusal) => {
      for (const language of ['nb', 'en'] as const) {
        const page = String(renderRefusalPage(language, refusal).body);
        const { title, sentence } = previewWordsFor(language).refusals[refusal];
        expect(await problemsOf(page)).toEqual([]);
        expect(page).toContain(`<html lang="${language}">`);
        expect(page).toContain(`<h1>${title}</h1><p>${sentence}</p>`);
      }
    },
  );
});
