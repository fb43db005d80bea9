import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { emphasisedTerms } from './emphasis';
import { inlineOf } from './inline.fixture';
import { inlineText, joinInline, lineSpan, sliceInline, toPhrasing, type InlineText } from './inline-text';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ø'), minLength: 1, maxLength: 6 });
const leaf = letters.map((value): PhrasingContent => ({ type: 'text', value }));
const marked = fc
  .tuple(
    fc.constantFrom('strong', 'emphasis', 'delete', 'link'),
    fc.array(leaf, { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([type, children]) =>
      (type === 'link' ? { type, url: '#', children } : { type, children }) as PhrasingContent,
  );
const inlines = fc.array(fc.oneof(leaf, marked), { maxLength: 6 }).map((nodes) => inlineText(nodes));

const plain = (inline: InlineText): string => inline.runs.map((run) => run.text).join('');

describe('a paragraph’s text with its marks', () => {
  it('is put together again from its nodes without loss', () => {
    fc.assert(
      fc.property(inlines, (inline) => {
        const again = inlineText(toPhrasing(inline));
        expect(again.text).toBe(inline.text);
        expect(emphasisedTerms(again)).toEqual(emphasisedTerms(inline));
      }),
    );
  });

  it('can be cut anywhere: the parts have all its text', () => {
    fc.assert(
      fc.property(inlines, fc.nat(30), (inline, at) => {
        const parts = [sliceInline(inline, 0, at), sliceInline(inline, at, inline.text.length)];
        expect(parts.map(plain).join('').replace(/\s/g, '')).toBe(inline.text.replace(/\s/g, ''));
      }),
    );
  });

  it('knows its lines, also when it is cut', async () => {
    const inline = await inlineOf('One line\nand **another**\nand a third.');
    expect(lineSpan(inline)).toEqual([1, 3]);
    expect(lineSpan(sliceInline(inline, 9, 20))).toEqual([2, 2]);
  });

  it('is joined with a blank', async () => {
    const [one, two] = [await inlineOf('**One**'), await inlineOf('two')];
    expect(joinInline([one, two]).text).toBe('One two');
  });
});

describe('emphasised terms', () => {
  it.each([
    ['A **bold** and an *italic* term.', ['bold', 'italic']],
    ['**One term over\na line end.**', ['One term over a line end.']],
    ['**Bold *and italic* within.**', ['Bold and italic within.']],
    ['**[A link](#) and more**', ['A link and more']],
    ['**[Only a link](#)**', []],
    ['** ** and **!**', []],
    ['No emphasis.', []],
  ])('of %j', async (markdown, expected) => {
    expect(emphasisedTerms(await inlineOf(markdown)).map((term) => term.text)).toEqual(expected);
  });
});
