import type { Flow, FlowList } from '../document/issue-document';
import { runText } from '../document/reading';

/** Long enough to tell what it is about. In characters. */
const LONGEST = 300;

/** The beginning of rich text on one line, cut between words; null where there is no text. */
export const summaryOf = (flow: Flow): string | null => {
  const text = flowText(flow).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : shortened(text);
};

/** Rich text without marks and images, a line for each block and item. */
export const flowText = (flow: Flow): string =>
  flow
    .flatMap((block): string[] => {
      switch (block.type) {
        case 'list':
          return listTexts(block);
        case 'code':
          return [block.text];
        case 'image':
          return [];
        case 'heading':
        case 'paragraph':
        case 'quote':
          return [block.runs.map(runText).join('')];
      }
    })
    .join('\n');

const listTexts = ({ items }: FlowList): string[] =>
  items.flatMap(({ runs, lists }) => [`– ${runs.map(runText).join('')}`, ...lists.flatMap(listTexts)]);

const shortened = (text: string): string => {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
};
