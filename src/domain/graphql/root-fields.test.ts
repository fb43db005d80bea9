import { buildSchema, printSchema } from 'graphql';
import { withRootFields } from './root-fields';

const schema = buildSchema(`
  type Query {
    editions: [Edition!]!
    users: [User!]!
  }
  type Mutation {
    createReport(title: String!): Report
    deleteUser(id: ID!): User
  }
  type Subscription {
    users: User
  }
  interface Titled {
    title: String!
  }
  type Report implements Titled {
    title: String!
  }
  type Edition {
    entries: [Entry!]!
  }
  union Entry = Report
  type User {
    role: Role
  }
  type Role {
    name: String
  }
`);

describe('a schema with listed root fields', () => {
  it('has these alone, and the types that they reach', () => {
    const listed = withRootFields(schema, {
      queries: new Set(['editions']),
      mutations: new Set(['createReport']),
    });
    expect(Object.keys(listed.getQueryType()?.getFields() ?? {})).toEqual(['editions']);
    expect(Object.keys(listed.getMutationType()?.getFields() ?? {})).toEqual(['createReport']);
    expect(listed.getSubscriptionType()).toBeNull();
    expect(printSchema(listed)).not.toMatch(/User|Role/);
    expect(printSchema(listed)).toContain('type Report implements Titled');
  });

  it('has no mutations where none is listed', () => {
    const listed = withRootFields(schema, { queries: new Set(['editions']), mutations: new Set() });
    expect(listed.getMutationType()).toBeNull();
  });
});
