import type { Outline } from '../../../shared/outline';
import { acceptCandidates } from './accept-candidates';

const FIRST = 'section000001';
const SECOND = 'section000002';
const THIRD = 'section000003';
const ORDER = [FIRST, SECOND, THIRD];

const candidate = (documentId: string, section: string | null, isUpdate = false) => ({
  uid: 'api::report.report' as const,
  documentId,
  section,
  isUpdate,
});
const counter = () => {
  let count = 0;
  return (): string => `new${(count += 1)}`;
};
const empty: Outline = { revision: 4, sections: [] };
const accept = (outline: Outline, ...candidates: ReturnType<typeof candidate>[]): Outline =>
  acceptCandidates(outline, candidates, ORDER, counter());
const standing: Outline = {
  revision: 1,
  sections: [
    {
      section: SECOND,
      groups: [
        { id: 'g1', placements: [{ id: 'p1', uid: 'api::report.report', documentId: 'placed' }] },
        { id: 'g2', placements: [] },
      ],
    },
  ],
};

describe('accepting candidates', () => {
  it('adds missing sections in the order of sections, among those that are there', () => {
    const { sections } = accept(standing, candidate('c', THIRD), candidate('a', FIRST));
    expect(sections.map(({ section }) => section)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('adds at the end of the last group, and leaves the rest as it was', () => {
    const { sections } = accept(standing, candidate('a', SECOND), candidate('b', SECOND));
    expect(sections[0]?.groups[0]).toEqual(standing.sections[0]?.groups[0]);
    expect(sections[0]?.groups[1]?.placements.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  it('marks an update, and marks nothing else', () => {
    const { sections } = accept(empty, candidate('a', FIRST, true), candidate('b', FIRST));
    expect(sections[0]?.groups[0]?.placements).toMatchObject([{ isUpdate: true }, { documentId: 'b' }]);
    expect(sections[0]?.groups[0]?.placements[1]).not.toHaveProperty('isUpdate');
  });

  it('leaves alone what is placed already, and what no section collects', () => {
    expect(accept(standing, candidate('placed', FIRST), candidate('a', null))).toBe(standing);
  });

  it('adds an entry once that is accepted twice in one go', () => {
    expect(accept(empty, candidate('a', FIRST), candidate('a', SECOND)).sections).toHaveLength(1);
  });

  it('takes what it adds from what was set aside', () => {
    const aside = { uid: 'api::report.report' as const, documentId: 'a' };
    expect(accept({ ...empty, setAside: [aside] }, candidate('a', FIRST)).setAside).toBeUndefined();
  });

  it('leaves counting revisions to the server', () => {
    expect(accept(empty, candidate('a', FIRST)).revision).toBe(4);
  });
});
