import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { blocksSchema, markdownToBlocks, normaliseBlocks, parseBlocks, type Blocks } from '.';
import { anyBlocks, anImage, hostileMarkdown } from './blocks.fixture';

/** The validator Strapi runs on every save of a `blocks` attribute; the package does not export it. */
const validator = join(
  dirname(createRequire(__filename).resolve('@strapi/core/package.json')),
  'dist/services/entity-validator/blocks-validator.js',
);

interface StrapiValidator {
  blocksValidator: () => { isValid: (value: unknown, options: { strict: boolean }) => Promise<boolean> };
}

async function strapiAccepts(value: unknown): Promise<boolean> {
  const { blocksValidator } = (await import(validator)) as StrapiValidator;
  return blocksValidator().isValid(value, { strict: true });
}

describe('Strapi', () => {
  it('refuses what its own rules refuse, so that this test means something', async () => {
    expect(await strapiAccepts([{ type: 'paragraph', children: [] }])).toBe(false);
    expect(await strapiAccepts([{ type: 'table', children: [{ type: 'text', text: '' }] }])).toBe(false);
  });

  it('accepts every normal form of rich text', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks(), async (blocks) => {
        expect(await strapiAccepts(normaliseBlocks(blocks))).toBe(true);
      }),
    );
  });

  it('accepts what any Markdown becomes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMarkdown(), async (markdown) => {
        expect(await strapiAccepts((await markdownToBlocks(markdown)).blocks)).toBe(true);
      }),
    );
  });

  it('accepts whatever passes the check of a save, however it was tampered with', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(anyBlocks(), fc.nat(), junk(), async (blocks, place, value) => {
        const tampered = withReplaced(blocks, place, value);
        if (!blocksSchema.safeParse(tampered).success) return;
        accepted += 1;
        expect(await strapiAccepts(tampered)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('accepts what its editor makes, and so does the check of a save', async () => {
    const blocks: Blocks = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '' },
          {
            type: 'link',
            url: 'https://example.org',
            children: [{ type: 'text', text: 'rapport' }],
            rel: '',
            target: '',
          },
          { type: 'text', text: '' },
        ],
      },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'a', bold: true }] },
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [{ type: 'text', text: '' }] }],
          },
        ],
      },
      { type: 'code', language: 'plaintext', children: [{ type: 'text', text: 'a\nb' }] },
      { type: 'image', image: anImage, children: [{ type: 'text', text: '' }] },
    ];
    expect(await strapiAccepts(blocks)).toBe(true);
    expect(parseBlocks(blocks)).toStrictEqual({ status: 'ok', blocks });
  });
});

const junk = (): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'x',
    0,
    7,
    true,
    [],
    {},
    'list',
    'text',
    'link',
    'javascript:x',
    { type: 'text', text: 'a' },
    [{ type: 'text', text: 'a' }],
  );

/** A copy in which one value, counted from the outside in, is another. */
function withReplaced(value: unknown, place: number, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const chosen = places[place % Math.max(places.length, 1)];
  if (chosen) chosen.holder[chosen.key] = replacement;
  return copy;
}
