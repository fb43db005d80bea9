/** The entries of an edition, as a typed union. */
export const ENTRY_TYPES = /* GraphQL */ `
  union EditionEntry = EditionReport | EditionRuling | EditionEvent | EditionArticle

  """What every entry of an edition has."""
  interface EditionPlaced {
    type: String!
    placement: ID!
    id: ID!
    slug: String
    lang: String!
    title: String!
    heading: EditionPassage
    intro: EditionPassage
    body: JSON!
    isUpdate: Boolean!
    links: [EditionLink!]!
    topics: [EditionTopic!]!
  }

  type EditionReport implements EditionPlaced {
    PLACED
    kind: String!
    publishers: [EditionOrganisation!]!
    reportNumber: String
    publishedOn: EditionDate
    coversFrom: String
    coversTo: String
    asOf: String
    country: String
    reportStatus: String!
    file: EditionFile
  }

  type EditionRuling implements EditionPlaced {
    PLACED
    reference: String!
    court: EditionOrganisation
    caseType: String!
    decisionType: String!
    decidedOn: String
    caseName: String
    statutes: [EditionStatute!]!
    outcomes: [EditionOutcome!]!
    appealSteps: [EditionAppealStep!]!
    legalForce: String!
    legalForceDate: String
    legalForceBasis: String
    earlierInstance: String
  }

  type EditionEvent implements EditionPlaced {
    PLACED
    kind: String!
    place: String
    when: EditionDate
    allDay: Boolean!
    startTime: String
    endTime: String
    format: String
    eventStatus: String!
    organisers: [EditionOrganisation!]!
  }

  type EditionArticle implements EditionPlaced {
    PLACED
    kind: String!
    when: EditionDate
    organisations: [EditionOrganisation!]!
    parliament: EditionParliament
    related: [EditionRelated!]!
  }

  type EditionOrganisation {
    id: ID!
    name: String!
    acronym: String
    kind: String!
    country: String
    url: String
  }

  type EditionLink {
    label: String!
    """Null where the target is lost."""
    url: String
    lang: String
    status: String!
    role: String!
  }

  type EditionTopic {
    id: ID!
    name: String!
    uri: String
  }

  type EditionDate {
    start: String!
    end: String!
    precision: String!
    qualifier: String
    literal: String
  }

  type EditionStatute {
    act: String!
    section: String!
  }

  type EditionOutcome {
    defendants: Int
    result: String!
    charge: String
  }

  type EditionAppealStep {
    kind: String!
    date: String
    courtReference: String
    note: String
  }

  type EditionParliament {
    matterId: String
    parties: [EditionOrganisation!]!
    outcome: String
  }

  type EditionRelated {
    type: String!
    id: ID!
  }
`.replaceAll(
  'PLACED\n',
  `type: String!
    placement: ID!
    id: ID!
    slug: String
    lang: String!
    title: String!
    heading: EditionPassage
    intro: EditionPassage
    body: JSON!
    isUpdate: Boolean!
    links: [EditionLink!]!
    topics: [EditionTopic!]!
`,
);
