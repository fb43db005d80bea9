import { emptyOutline, type Outline } from '../../../shared/outline';
import { writeOutline } from './write-outline';

const holding = (revision: number, ...sections: string[]): Outline => ({
  revision,
  sections: sections.map((section) => ({ section, groups: [] })),
});

describe('writing an outline', () => {
  it('based on what is stored is written, one revision on', () => {
    expect(writeOutline(holding(3, 'a'), holding(3, 'a', 'b'), null)).toEqual({
      status: 'written',
      outline: holding(4, 'a', 'b'),
    });
  });

  it('with the same content keeps what is stored, whatever it is based on', () => {
    const stored = holding(3, 'a');
    for (const revision of [0, 3, 9])
      expect(writeOutline(stored, holding(revision, 'a'), null)).toEqual({ status: 'kept', outline: stored });
    const withEmptyList = { ...holding(1, 'a'), setAside: [] };
    expect(writeOutline(stored, withEmptyList, null).status).toBe('kept');
  });

  it('that its writer did not touch keeps what another has written since', () => {
    const stored = holding(4, 'a', 'b');
    expect(writeOutline(stored, holding(3, 'a'), holding(3, 'a'))).toEqual({
      status: 'kept',
      outline: stored,
    });
  });

  it('that both changed is a conflict, with what the other did', () => {
    const stored = holding(4, 'a', 'b');
    expect(writeOutline(stored, holding(3, 'a', 'c'), holding(3, 'a'))).toEqual({
      status: 'conflict',
      stored,
      differences: [{ what: 'section_added', section: 'b' }],
    });
    expect(writeOutline(stored, holding(3, 'a', 'c'), null)).toMatchObject({
      differences: [
        { what: 'section_added', section: 'b' },
        { what: 'section_removed', section: 'c' },
      ],
    });
  });

  it('based on a revision that is not on record, or is yet to come, is a conflict', () => {
    expect(writeOutline(holding(4, 'a'), holding(2, 'b'), null).status).toBe('conflict');
    expect(writeOutline(emptyOutline(), holding(7, 'b'), null).status).toBe('conflict');
  });
});
