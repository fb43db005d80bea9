import type { EntryUid } from '../../../src/plugins/issue-assembler/shared/outline';
import type { DemoEntry, DemoLink, EntryKey, EntryText } from '../demo-content';
import { publish, save, type MappingContext, type Step, type Values } from './context';

/**
 * The first save of an entry: its shared facts and the Norwegian text that a translator had before them, which is the
 * older one where the English is stale.
 */
export const firstSaveOf = async (entry: DemoEntry, context: MappingContext): Promise<Step> =>
  save('nb', {
    ...sharedValues(entry, context),
    ...(await textValues(entry, { ...entry.nb, ...entry.nbBeforeTranslation }, context)),
  });

/** What an article points at, saved once every entry has an id: two articles may point at each other. */
export const relatedSaveOf = (
  entry: DemoEntry,
  uidOf: (key: EntryKey) => EntryUid,
  { idOf }: MappingContext,
): Step[] => {
  if (entry.type !== 'article' || !entry.shared.related) return [];
  const related = entry.shared.related.map((key) => ({ uid: uidOf(key), documentId: idOf('entry', key) }));
  return [save('nb', { related })];
};

/**
 * What happens to an entry after that, in the order it would have happened: the Norwegian is published, then the
 * English made from it, and where that has gone stale, the newer Norwegian after the English.
 */
export const laterStepsOf = async (entry: DemoEntry, context: MappingContext): Promise<Step[]> => [
  publish('nb'),
  ...(entry.en ? [save('en', await textValues(entry, entry.en, context)), publish('en')] : []),
  ...(entry.nbBeforeTranslation
    ? [save('nb', await textValues(entry, entry.nb, context)), publish('nb')]
    : []),
];

const textValues = async (
  { type }: DemoEntry,
  { title, body, place }: EntryText,
  { toBlocks }: MappingContext,
): Promise<Values> => ({
  title,
  [type === 'article' ? 'body' : 'summary']: await toBlocks(body),
  ...(place === undefined ? {} : { place }),
});

const sharedValues = (entry: DemoEntry, { idOf }: MappingContext): Values => {
  const organisations = (keys: string[]): string[] => keys.map((key) => idOf('organisation', key));
  const common = {
    topics: entry.shared.topics.map((key) => idOf('topic', key)),
    links: entry.shared.links.map(linkValues),
  };
  switch (entry.type) {
    case 'report':
      return { ...entry.shared, ...common, publishers: organisations(entry.shared.publishers) };
    case 'ruling':
      return { ...entry.shared, ...common, court: idOf('organisation', entry.shared.court) };
    case 'event':
      return { ...entry.shared, ...common, organisers: organisations(entry.shared.organisers) };
    case 'article': {
      const { related: _savedLater, parliament, ...shared } = entry.shared;
      return {
        ...shared,
        ...common,
        organisations: organisations(shared.organisations),
        ...(parliament ? { parliament: { ...parliament, parties: organisations(parliament.parties) } } : {}),
      };
    }
  }
};

/** A lost target is no address, rather than an empty one. */
const linkValues = ({ url, ...link }: DemoLink): Values => (url === '' ? { ...link } : { ...link, url });
