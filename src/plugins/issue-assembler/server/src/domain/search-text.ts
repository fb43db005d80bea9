import { blocksToPlainText } from '../../../../../domain/rich-text';
import type { Assembly } from '../../../shared/edition';

/** All words of an issue in lower case, for finding it by text. */
export const searchTextOf = ({ issue, sections }: Assembly): string =>
  [
    issue.title,
    issue.intro ? blocksToPlainText(issue.intro.blocks) : '',
    ...sections.flatMap(({ title, groups }) => [
      title.text,
      ...groups.flatMap(({ heading, entries }) => [
        heading?.text ?? '',
        ...entries.flatMap((entry) => [
          entry.heading?.text ?? '',
          entry.title,
          entry.intro?.text ?? '',
          blocksToPlainText(entry.body),
          entry.type === 'ruling' ? entry.reference : '',
        ]),
      ]),
    ]),
    issue.closing ? blocksToPlainText(issue.closing.blocks) : '',
  ]
    .filter((text) => text !== '')
    .join('\n')
    .toLowerCase();
