import { emptyOutline, outlineSchema, OUTLINE_LIMITS, type Outline, type Placement } from './outline';

const placement = (id: string, changes: Partial<Placement> = {}): Placement => ({
  id,
  uid: 'api::report.report',
  documentId: 'abcdefghij0123456789abcd',
  ...changes,
});
const outline = (placements: Placement[]): Outline => ({
  revision: 1,
  sections: [
    {
      section: 'section000000000000000001',
      groups: [{ id: 'g1', heading: { nb: 'Rapporter' }, placements }],
    },
  ],
});

describe('the outline of an issue', () => {
  it('may be empty', () => {
    expect(outlineSchema.safeParse(emptyOutline()).success).toBe(true);
  });

  it('holds sections, groups and placements', () => {
    expect(outlineSchema.parse(outline([placement('p1'), placement('p2')]))).toEqual(
      outline([placement('p1'), placement('p2')]),
    );
  });

  it('refuses an id that stands twice', () => {
    const parsed = outlineSchema.safeParse(outline([placement('p1'), placement('p1')]));
    expect(parsed.error?.issues[0]?.message).toBe('The id "p1" stands twice in the outline.');
  });

  it('refuses a type that is no entry', () => {
    const stranger = { ...placement('p1'), uid: 'api::contact.contact' };
    expect(
      outlineSchema.safeParse({
        ...outline([]),
        sections: [{ section: 'section000000000000000001', groups: [{ id: 'g', placements: [stranger] }] }],
      }).success,
    ).toBe(false);
  });

  it('refuses numeric ids', () => {
    expect(outlineSchema.safeParse(outline([{ ...placement('p1'), documentId: '12' }])).success).toBe(false);
  });

  it('refuses more placements than it can resolve in one go', () => {
    const many = Array.from({ length: OUTLINE_LIMITS.placements + 1 }, (_, index) => placement(`p${index}`));
    expect(outlineSchema.safeParse(outline(many)).success).toBe(false);
  });
});
