import type { Core } from '@strapi/strapi';
import { editionSchema, type Edition } from '../../../../../issue-assembler/shared/edition';
import type { AskedEdition, ReadEdition } from '../../../../../issue-assembler/shared/published-editions';
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
  const edition = editionSchema.parse(JSON.parse(read.json));
  return {
    form,
    edition,
    base: publicBase(strapi),
    sha256: read.meta.sha256,
    surroundings: form === 'page' ? await surroundingsOf(strapi, edition, read) : NO_SURROUNDINGS,
  };
};

const surroundingsOf = async (strapi: Core.Strapi, edition: Edition, read: Found): Promise<Surroundings> => {
  const around = read.isNumbered ? await currentMeta(strapi, edition) : read.meta;
  return {
    versions: (around.versions ?? []).map(({ number, publishedAt, note }) => ({ number, publishedAt, note })),
    languages: (around.languages ?? []).filter(({ language }) => language !== edition.language),
    ...(await neighboursOf(strapi, edition)),
    isNumbered: read.isNumbered,
  };
};

/** A numbered version's own answer never changes, and so tells nothing of what came later. */
const currentMeta = async (strapi: Core.Strapi, { issue, language }: Edition): Promise<Found['meta']> => {
  const asked: AskedEdition = { slug: issue.slug, language };
  const current = await publishedEditions(strapi).read(asked);
  return current.status === 'found' ? current.meta : { sha256: '' };
};

/** The issues before and after it of the same newsletter, in its language, by period. */
const neighboursOf = async (
  strapi: Core.Strapi,
  { issue, language, newsletter }: Edition,
): Promise<{ earlier: NeighbourIssue | null; later: NeighbourIssue | null }> => {
  const all = await allIssues(publishedEditions(strapi), language, newsletter?.id);
  const at = all.findIndex((one) => one.issue.id === issue.id);
  if (at < 0) return { earlier: null, later: null };
  const neighbour = (index: number): NeighbourIssue | null => {
    const one = all[index];
    return one
      ? { slug: one.issue.slug, title: issueTitle(one.issue, language, wordsFor(language)).text }
      : null;
  };
  return { earlier: neighbour(at + 1), later: neighbour(at - 1) };
};
