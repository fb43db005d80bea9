import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';

/** Document ids, and the placements' and groups' ids, are random. */
const RANDOM = /"(?:id|placement)":"([^"]+)"/g;

/** An edition with all that is random or of today replaced: the same for every loading of the demo. */
export const stableEdition = (json: string): Edition => {
  const names = new Map<string, string>();
  for (const [, id = ''] of json.matchAll(RANDOM))
    if (!names.has(id)) names.set(id, `demo${String(names.size).padStart(20, '0')}`);
  const edition = editionSchema.parse(
    JSON.parse(json, (key, value: unknown) =>
      (key === 'id' || key === 'placement') && typeof value === 'string' ? names.get(value) : value,
    ),
  );
  const { cover } = edition.issue;
  return {
    ...edition,
    edition: { ...edition.edition, publishedAt: '2022-07-01T08:00:00Z' },
    issue: { ...edition.issue, cover: cover && { ...cover, url: '/uploads/cover.png' } },
  };
};
