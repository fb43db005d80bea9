import { sentenceOfProblem, type Sentence } from '../languages/sentences';
import type { Blocks } from './blocks';
import { PROBLEM_SENTENCES } from './problem-sentences';
import { blocksSchema } from './schema';

/** What is wrong with a rich text, where, and what to do about it. */
export interface BlocksProblem {
  /** Where in the JSON, from the outside in. */
  path: readonly PropertyKey[];
  /** For the editor: which block, what is wrong, what to do. */
  sentence: Sentence;
}

export type ParsedBlocks =
  { status: 'ok'; blocks: Blocks } | { status: 'invalid'; problems: readonly BlocksProblem[] };

/** Checks a value against `blocksSchema`. A field that was never filled (null or absent) has no blocks. */
export function parseBlocks(value: unknown): ParsedBlocks {
  const parsed = blocksSchema.safeParse(value ?? []);
  if (parsed.success) return { status: 'ok', blocks: parsed.data };
  const problems = parsed.error.issues.map((problem) => {
    const { nb, en } = sentenceOfProblem(problem, Object.values(PROBLEM_SENTENCES));
    const place = placeOf(value, problem.path);
    return { path: problem.path, sentence: { nb: place.nb + nb, en: place.en + en } };
  });
  return { status: 'invalid', problems };
}

const QUOTED_CHARACTERS = 40;

/** The block by its number and first words, as editors do not see paths. */
function placeOf(value: unknown, [index]: readonly PropertyKey[]): Sentence {
  if (!Array.isArray(value) || typeof index !== 'number') return { nb: '', en: '' };
  const words = firstWords(value[index]);
  return {
    nb: `Blokk ${index + 1}${words === '' ? '' : ` («${words}»)`}: `,
    en: `Block ${index + 1}${words === '' ? '' : ` (“${words}”)`}: `,
  };
}

function firstWords(block: unknown): string {
  let words = '';
  const waiting = [block];
  while (waiting.length > 0 && words.length <= QUOTED_CHARACTERS) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const parts: unknown[] = Object.values(next);
    if ('text' in next && typeof next.text === 'string') words += next.text;
    else waiting.push(...parts.reverse());
  }
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > QUOTED_CHARACTERS ? `${line.slice(0, QUOTED_CHARACTERS)}…` : line;
}
