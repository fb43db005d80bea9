import {
  type EntryUid,
  type Outline,
  type Placement,
} from '../../../src/plugins/issue-assembler/shared/outline';
import type { DemoIssue, EntryKey } from '../demo-content';
import { publish, save, type DemoLocale, type MappingContext, type Step, type Values } from './context';

/** The issue in both languages, published after everything it places. `cover` is the id of the uploaded image. */
export const issueSteps = async (
  issue: DemoIssue,
  outline: Outline,
  cover: number,
  { idOf, toBlocks }: MappingContext,
): Promise<Step[]> => {
  const text = async (locale: DemoLocale): Promise<Values> => ({
    title: issue.title[locale],
    intro: await toBlocks(issue.intro[locale]),
    closing: await toBlocks(issue.closing[locale]),
  });
  const shared = {
    newsletter: idOf('newsletter', issue.newsletter),
    number: issue.number,
    year: issue.year,
    periodStart: issue.periodStart,
    periodEnd: issue.periodEnd,
    coverImage: cover,
    outline,
  };
  return [
    save('nb', { ...(await text('nb')), ...shared }),
    save('en', await text('en')),
    publish('nb'),
    publish('en'),
  ];
};

/** The order of the issue, with the group ids of the content and placements numbered from first to last. */
export const outlineOf = (
  { outline }: DemoIssue,
  uidOf: (key: EntryKey) => EntryUid,
  { idOf }: MappingContext,
): Outline => {
  const placed = outline.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const placement = (key: EntryKey): Placement => ({
    id: `p${placed.indexOf(key) + 1}`,
    uid: uidOf(key),
    documentId: idOf('entry', key),
  });
  return {
    revision: 1,
    sections: outline.map(({ section, groups }) => ({
      section: idOf('section', section),
      groups: groups.map(({ id, heading, entries }) => ({
        id,
        heading: { ...heading },
        placements: entries.map(placement),
      })),
    })),
  };
};
