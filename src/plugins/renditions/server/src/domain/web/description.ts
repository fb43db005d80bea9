import type { Flow } from '../document/issue-document';
import { runText } from '../document/reading';

const LONGEST = 200;
/** A greeting is shorter, and tells nothing. */
const SHORTEST = 40;

/**
 * What a text begins with, for those who list pages: of its first paragraph that says something, at most 200 characters;
 * null where there is none.
 */
export const descriptionOf = (flow: Flow): string | null => {
  const paragraphs = flow.flatMap((block) =>
    block.type === 'paragraph' ? [block.runs.map(runText).join('').replace(/\s+/gu, ' ').trim()] : [],
  );
  const text = paragraphs.find(({ length }) => length >= SHORTEST) ?? paragraphs[0];
  if (!text) return null;
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
};
