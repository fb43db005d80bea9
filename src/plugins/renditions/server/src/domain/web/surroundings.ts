/** What is around an edition when it is read: other issues, languages and versions. Changes when anything is published. */
export interface Surroundings {
  /** Every version that can be read, newest first; `note` says what changed. ISO 8601, UTC. */
  versions: { number: number; publishedAt: string; note: string | null }[];
  /** The same issue in other languages. */
  languages: { language: string; slug: string }[];
  earlier: NeighbourIssue | null;
  later: NeighbourIssue | null;
  /** True where a version was asked for by its number. */
  isNumbered: boolean;
}

export interface NeighbourIssue {
  slug: string;
  title: string;
}

/** When the first version of an issue was published, whichever is read: ISO 8601, UTC. */
export const firstPublished = (
  { publishedAt }: { publishedAt: string },
  { versions }: Surroundings,
): string => versions.at(-1)?.publishedAt ?? publishedAt;

/** Of an edition that stands alone. */
export const NO_SURROUNDINGS: Surroundings = {
  versions: [],
  languages: [],
  earlier: null,
  later: null,
  isNumbered: false,
};
