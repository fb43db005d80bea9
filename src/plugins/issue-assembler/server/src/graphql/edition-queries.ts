/** What can be asked of editions, and lists of them. */
export const QUERY_TYPES = /* GraphQL */ `
  """
  An edition without its content.
  """
  type EditionSummary {
    issue: EditionSummaryIssue!
    language: String!
    edition: EditionVersion!
    sections: [String!]!
  }

  type EditionSummaryIssue {
    id: ID!
    slug: String!
    title: String!
    number: Int!
    year: Int!
    periodStart: String!
    periodEnd: String!
  }

  type EditionPagination {
    page: Int!
    pageSize: Int!
    pageCount: Int!
    total: Int!
  }

  type EditionList {
    data: [EditionSummary!]!
    pagination: EditionPagination!
  }

  extend type Query {
    """
    Without a locale in the language the slug is of, without a version the latest. Null where there is none.
    """
    edition(slug: String!, locale: String, version: Int): Edition
    latestEdition(locale: String, newsletter: ID): Edition
    editions(
      locale: String
      newsletter: ID
      year: Int
      from: String
      to: String
      section: String
      q: String
      page: Int
      pageSize: Int
    ): EditionList!
  }
`;

/** Queries that read editions and nothing else, so that their answers may be kept. */
export const EDITION_QUERIES: ReadonlySet<string> = new Set([
  'edition',
  'latestEdition',
  'editions',
  '__typename',
]);
