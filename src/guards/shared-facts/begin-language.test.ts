import { beginWithSharedFacts } from './begin-language';
import type { EntrySchema } from './entry-data';

const schema: EntrySchema = {
  attributes: {
    title: { type: 'string' },
    kind: { type: 'enumeration' },
    publishers: { type: 'relation' },
    parliament: { type: 'component', component: 'parliament' },
    links: { type: 'component', component: 'link', repeatable: true },
  },
};
const link = (label: string) => ({
  label,
  url: `https://example.org/${label}`,
  status: 'ok',
  language: null,
});
const facts = {
  kind: 'plan',
  publishers: { set: [{ documentId: 'a' }, { documentId: 'b' }] },
  parliament: { matterId: '1', parties: { set: [{ documentId: 'p' }] } },
  links: [link('one'), link('two')],
};
const begin = (sent: Record<string, unknown>) => beginWithSharedFacts(sent, facts, schema);

describe('a new language', () => {
  it('begins with the facts of the others, and its own text', () => {
    expect(begin({ title: 'Report' })).toEqual({ title: 'Report', ...facts });
  });

  it('takes nothing away by what its form left empty', () => {
    const empty = { kind: null, publishers: { connect: [], disconnect: [] }, parliament: null, links: [] };
    expect(begin(empty)).toEqual(facts);
  });

  it('changes a relation by what was connected and disconnected', () => {
    const publishers = {
      connect: [{ documentId: 'c', position: { before: 'b' } }],
      disconnect: [{ documentId: 'a' }],
    };
    expect(begin({ publishers }).publishers).toEqual({
      connect: [{ documentId: 'b' }, { documentId: 'c', position: { before: 'b' } }],
    });
  });

  it.each([[['c']], [{ set: ['c'] }], [{ set: [] }]])('takes %j for the whole relation', (publishers) => {
    expect(begin({ publishers }).publishers).toEqual(publishers);
  });

  it('adds new parts to a list, and none that is there', () => {
    const links = [
      { label: 'one', url: 'https://example.org/one' },
      { label: 'new', url: 'https://example.org/new' },
    ];
    expect(begin({ links }).links).toEqual([...facts.links, links[1]]);
  });

  it('replaces any other fact that was sent', () => {
    expect(begin({ kind: 'notice', parliament: { matterId: '2' } })).toMatchObject({
      kind: 'notice',
      parliament: { matterId: '2' },
    });
  });
});
