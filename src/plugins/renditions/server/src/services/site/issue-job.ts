import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { editionSchema } from '../../../../../issue-assembler/shared/edition';
import type { EditionOrigin, ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
import { issueTitle } from '../../domain/document/passage';
import type { RenditionOrder, RenderedForm } from '../../domain/rendition';
import { NO_SURROUNDINGS, type NeighbourIssue, type Surroundings } from '../../domain/web/surroundings';
import { wordsFor } from '../../domain/words/words';
import { allIssues } from './all-issues';
import { publicBase, publishedEditions } from './published';

type Found = Extract<ReadEdition, { status: 'found' }>;

/** What a rendition of a published edition is made of. */
export const issueJob = async (
  strapi: Core.Strapi,
  form: RenderedForm,
  read: Found,
): Promise<RenditionOrder> => {
  const surroundings = form === 'page' ? surroundingsOf(strapi, read) : Promise.resolve(NO_SURROUNDINGS);
  // The database looks for the neighbours while the document, which takes some milliseconds, is parsed.
  const parsed = setImmediate().then(() => editionSchema.parse(JSON.parse(read.json)));
  const [edition, around] = await Promise.all([parsed, surroundings]);
  return { form, edition, base: publicBase(strapi), sha256: read.meta.sha256, surroundings: around };
};

const surroundingsOf = async (strapi: Core.Strapi, read: Found): Promise<Surroundings> => {
  const [around, neighbours] = await Promise.all([
    read.isNumbered ? currentMeta(strapi, read) : read.meta,
    neighboursOf(strapi, read.origin),
  ]);
  return {
    versions: (around.versions ?? []).map(({ number, publishedAt, note }) => ({ number, publishedAt, note })),
    languages: (around.languages ?? []).filter(({ language }) => language !== read.origin.language),
    ...neighbours,
    isNumbered: read.isNumbered,
  };
};

/** A numbered version's own answer never changes, and so tells nothing of what came later. */
const currentMeta = async (strapi: Core.Strapi, { origin }: Found): Promise<Found['meta']> => {
  const slug = await publishedEditions(strapi).slugOf(origin);
  const current = slug && (await publishedEditions(strapi).read({ slug, language: origin.language }));
  return current && current.status === 'found' ? current.meta : { sha256: '' };
};

/** The issues before and after it of the same newsletter, in its language, by period. */
const neighboursOf = async (
  strapi: Core.Strapi,
  { issue, language, newsletter }: EditionOrigin,
): Promise<{ earlier: NeighbourIssue | null; later: NeighbourIssue | null }> => {
  const all = await allIssues(publishedEditions(strapi), language, newsletter ?? undefined);
  const at = all.findIndex((one) => one.issue.id === issue);
  if (at < 0) return { earlier: null, later: null };
  const neighbour = (index: number): NeighbourIssue | null => {
    const one = all[index];
    return one
      ? { slug: one.issue.slug, title: issueTitle(one.issue, language, wordsFor(language)).text }
      : null;
  };
  return { earlier: neighbour(at + 1), later: neighbour(at - 1) };
};
