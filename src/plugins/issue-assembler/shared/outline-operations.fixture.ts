import fc from 'fast-check';
import type { Group, Placement } from './outline';
import type { OutlineOperation } from './outline-operations';

export const placement = (id: string): Placement => ({
  id,
  uid: 'api::article.article',
  documentId: `document${id.padStart(4, '0')}`,
});
export const group = (id: string, ...placements: string[]): Group => ({
  id,
  placements: placements.map(placement),
});
export const FIRST = 'section00001';
export const SECOND = 'section00002';

const sections = fc.constantFrom(FIRST, SECOND, 'section00003');
const groups = fc.constantFrom('g1', 'g2', 'g3', 'g4', 'g5');
const placements = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const index = fc.nat(6);
const to = fc.record({ section: sections, group: groups, index });
const language = fc.constantFrom('nb', 'en');
const text = fc.string({ maxLength: 20 });
const entry = placements.map((id) => ({ uid: placement(id).uid, documentId: placement(id).documentId }));

/** The operation of one name. */
export type OperationOf<Name extends OutlineOperation['do']> = Extract<OutlineOperation, { do: Name }>;

/** Each operation there is, by its name: the compiler asks for one that is new. */
const operations: { [Name in OutlineOperation['do']]: fc.Arbitrary<OperationOf<Name>> } = {
  addSection: fc.record({ do: fc.constant('addSection'), section: sections, index }),
  moveSection: fc.record({ do: fc.constant('moveSection'), section: sections, index }),
  removeSection: fc.record({ do: fc.constant('removeSection'), section: sections }),
  addGroup: fc.record({
    do: fc.constant('addGroup'),
    section: sections,
    group: groups.map((id) => group(id)),
    index,
  }),
  moveGroup: fc.record({ do: fc.constant('moveGroup'), group: groups, section: sections, index }),
  removeGroup: fc.record({ do: fc.constant('removeGroup'), group: groups }),
  headGroup: fc.record({ do: fc.constant('headGroup'), group: groups, language, text }),
  place: fc.record({ do: fc.constant('place'), placement: placements.map(placement), to }),
  move: fc.record({ do: fc.constant('move'), placement: placements, to }),
  remove: fc.record({ do: fc.constant('remove'), placement: placements }),
  override: fc.record({
    do: fc.constant('override'),
    placement: placements,
    field: fc.constantFrom('heading', 'intro'),
    language,
    text,
  }),
  setAside: fc.record({ do: fc.constant('setAside'), entry }),
  takeBack: fc.record({ do: fc.constant('takeBack'), entry }),
};

/** Any operation there is, on few enough ids that a sequence of them meets itself. */
export const anyOperation: fc.Arbitrary<OutlineOperation> = fc.oneof(...Object.values(operations));
