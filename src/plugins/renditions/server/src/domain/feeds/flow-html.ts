import type { Flow, FlowBlock, FlowList, Run, TextRun } from '../document/issue-document';
import { element, escapeText } from './xml';

/** Rich text as HTML that is well-formed XML too. */
export const flowHtml = (flow: Flow): string => flow.map(blockHtml).join('');

const blockHtml = (block: FlowBlock): string => {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, runsHtml(block.runs));
    case 'heading':
      return element(`h${block.level}`, {}, runsHtml(block.runs));
    case 'quote':
      return element('blockquote', {}, element('p', {}, runsHtml(block.runs)));
    case 'list':
      return listHtml(block);
    case 'code':
      return element('pre', {}, element('code', {}, escapeText(block.text)));
    case 'image': {
      const { url, alt, caption, width, height } = block.figure;
      const image = element('img', { src: url, alt, width: width?.toString(), height: height?.toString() });
      return element(
        'figure',
        {},
        image,
        ...(caption === null ? [] : [element('figcaption', {}, escapeText(caption))]),
      );
    }
  }
};

const listHtml = ({ ordered, items }: FlowList): string =>
  element(
    ordered ? 'ol' : 'ul',
    {},
    ...items.map(({ runs, lists }) => element('li', {}, runsHtml(runs), ...lists.map(listHtml))),
  );

const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map((run) =>
      run.type === 'text'
        ? textHtml(run)
        : element('a', { href: run.url, title: run.about }, run.runs.map(textHtml).join('')),
    )
    .join('');

const ELEMENTS = {
  code: 'code',
  underline: 'u',
  strikethrough: 's',
  italic: 'em',
  bold: 'strong',
} as const;

const textHtml = (run: TextRun): string => {
  let html = run.text.split('\n').map(escapeText).join(element('br'));
  for (const mark of ['code', 'underline', 'strikethrough', 'italic', 'bold'] as const)
    if (run[mark]) html = element(ELEMENTS[mark], {}, html);
  return html;
};
