import { describeFlattened } from '.';

describe('what became plain text is described', () => {
  it('by what it was, its words and what was lost', () => {
    expect(describeFlattened({ kind: 'link', text: 'les\nmer', lost: '#' })).toBe(
      'Link without a usable address: les mer (#)',
    );
  });

  it('by what it was alone, if it had no words', () => {
    expect(describeFlattened({ kind: 'rule', text: '' })).toBe('Dividing line');
  });

  it('by its first words, if it is long', () => {
    expect(describeFlattened({ kind: 'table', text: 'ord '.repeat(50) })).toBe(
      `Table: ${'ord '.repeat(20)} …`,
    );
  });
});
