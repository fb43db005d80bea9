/** An edition, the document of REST field by field, but for its entries. */
export const DOCUMENT_TYPES = /* GraphQL */ `
  """
  A frozen, numbered issue in one language: what was published.
  """
  type Edition {
    format: String!
    edition: EditionNumber!
    language: String!
    newsletter: EditionNewsletter
    issue: EditionIssue!
    sections: [EditionSection!]!
    meta: EditionMeta!
  }

  type EditionNumber {
    number: Int!
    publishedAt: String!
    """
    What changed since the edition before; null in the first.
    """
    note: String
  }

  type EditionMeta {
    """
    SHA-256 of the canonical JSON of the edition.
    """
    sha256: String!
    """
    Null where a numbered version was asked for.
    """
    versions: [EditionVersion!]
    languages: [EditionLanguage!]
  }

  type EditionVersion {
    number: Int!
    publishedAt: String!
    note: String
    sha256: String!
  }

  type EditionLanguage {
    language: String!
    slug: String!
  }

  """
  A short text and the language it is really in.
  """
  type EditionPassage {
    lang: String!
    text: String!
  }

  """
  Rich text (Strapi blocks) and the language it is really in.
  """
  type EditionRichPassage {
    lang: String!
    blocks: JSON!
  }

  type EditionIssue {
    id: ID!
    slug: String!
    lang: String!
    title: String!
    number: Int!
    year: Int!
    periodStart: String!
    periodEnd: String!
    intro: EditionRichPassage
    closing: EditionRichPassage
    cover: EditionFile
  }

  type EditionNewsletter {
    id: ID!
    slug: String
    name: String!
    publisher: EditionOrganisation
    about: EditionRichPassage
    mandate: EditionRichPassage
    footer: EditionRichPassage
    contactPoints: [EditionContactPoint!]!
    logo: EditionFile
    primaryColour: String
    accentColour: String
  }

  type EditionContactPoint {
    label: String!
    email: String
    phone: String
    link: String
  }

  type EditionFile {
    url: String!
    name: String!
    mime: String!
    size: Float!
    alt: String
    width: Int
    height: Int
  }

  type EditionSection {
    id: ID!
    slug: String
    title: EditionPassage!
    intro: EditionRichPassage
    groups: [EditionGroup!]!
  }

  type EditionGroup {
    id: ID!
    heading: EditionPassage
    entries: [EditionEntry!]!
  }
`;
