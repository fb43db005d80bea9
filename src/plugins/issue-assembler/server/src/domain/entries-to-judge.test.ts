import { entriesToJudge } from './entries-to-judge';

describe('entries to judge for an issue', () => {
  it('are all that were expected, however many, and each once', () => {
    expect(entriesToJudge({ expected: ['a', 'b', 'c', 'a'], entered: [] }, 1)).toEqual({
      documentIds: ['a', 'b', 'c'],
      passedOver: 0,
    });
  });

  it('are also those entered last, up to the limit, and the others are counted', () => {
    expect(entriesToJudge({ expected: ['a'], entered: ['new', 'newer', 'old', 'older'] }, 2)).toEqual({
      documentIds: ['a', 'new', 'newer'],
      passedOver: 2,
    });
  });

  it('do not pass over, nor count against the limit, what was expected anyway', () => {
    expect(entriesToJudge({ expected: ['a', 'b'], entered: ['a', 'b', 'a', 'new', 'new'] }, 1)).toEqual({
      documentIds: ['a', 'b', 'new'],
      passedOver: 0,
    });
  });
});
