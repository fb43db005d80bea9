import type { Group, Outline, Placement } from '../../../shared/outline';
import { operate, type OutlineOperation } from '../../../shared/outline-operations';
import { compareOutlines } from './compare-outlines';

const FIRST = 'section000001';
const SECOND = 'section000002';
const placement = (id: string): Placement => ({
  id,
  uid: 'api::report.report',
  documentId: `document-${id}`,
});
const group = (id: string, ...ids: string[]): Group => ({ id, placements: ids.map(placement) });
const before: Outline = {
  revision: 1,
  sections: [
    { section: FIRST, groups: [group('g1', 'a', 'b', 'c')] },
    { section: SECOND, groups: [group('g2', 'd'), group('g3')] },
  ],
};
const after = (...operations: OutlineOperation[]): Outline =>
  operations.reduce((outline, operation) => {
    const result = operate(outline, operation);
    if (result.status === 'refused') throw new Error(result.reason);
    return result.outline;
  }, before);
const about = (id: string, section: string) => ({
  uid: 'api::report.report',
  documentId: `document-${id}`,
  section,
});

describe('comparing outlines', () => {
  it.each<[string, OutlineOperation, unknown[]]>([
    [
      'an entry that was placed',
      { do: 'place', placement: placement('e'), to: { section: FIRST, group: 'g1', index: 1 } },
      [{ what: 'placed', ...about('e', FIRST) }],
    ],
    ['one that was taken out', { do: 'remove', placement: 'b' }, [{ what: 'removed', ...about('b', FIRST) }]],
    [
      'one that was moved, and not those that made room',
      { do: 'move', placement: 'c', to: { section: FIRST, group: 'g1', index: 0 } },
      [{ what: 'moved', ...about('c', FIRST) }],
    ],
    [
      'one that was moved to another section',
      { do: 'move', placement: 'a', to: { section: SECOND, group: 'g3', index: 0 } },
      [{ what: 'moved', ...about('a', SECOND) }],
    ],
    [
      'one that was given a heading',
      { do: 'override', placement: 'a', field: 'heading', language: 'nb', text: 'Ny' },
      [{ what: 'overridden', ...about('a', FIRST) }],
    ],
    [
      'a section that was added',
      { do: 'addSection', section: 'section000003', index: 0 },
      [{ what: 'section_added', section: 'section000003' }],
    ],
    [
      'sections in another order',
      { do: 'moveSection', section: SECOND, index: 0 },
      [{ what: 'sections_reordered' }],
    ],
    [
      'groups that changed',
      { do: 'headGroup', group: 'g1', language: 'nb', text: 'Nytt' },
      [{ what: 'groups_changed', section: FIRST }],
    ],
    [
      'what was set aside',
      { do: 'setAside', entry: { uid: 'api::event.event', documentId: 'document-x' } },
      [{ what: 'set_aside_changed' }],
    ],
  ])('tells of %s', (_what, operation, differences) => {
    expect(compareOutlines(before, after(operation))).toEqual(differences);
  });

  it('tells of a section that was removed', () => {
    const withThird = after({ do: 'addSection', section: 'section000003', index: 2 });
    expect(compareOutlines(withThird, before)).toEqual([
      { what: 'section_removed', section: 'section000003' },
    ]);
  });

  it('tells of nothing where only the revision differs', () => {
    expect(compareOutlines(before, { ...before, revision: 9 })).toEqual([]);
  });
});
