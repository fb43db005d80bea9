import type { Flow } from '../document/issue-document';
import { runText } from '../document/reading';

const LONGEST = 200;

/** The first words of a text for those who list pages, at most 200 characters; null where it begins with none. */
export const descriptionOf = (flow: Flow): string | null => {
  const paragraph = flow.find((block) => block.type === 'paragraph');
  const text = (paragraph?.runs ?? []).map(runText).join('').replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
};
