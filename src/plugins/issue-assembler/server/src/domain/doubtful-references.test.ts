import { doubtfulReferences } from './doubtful-references';

const ruling = (reference: string, earlierInstance: string | null = null, ...steps: (string | null)[]) => ({
  reference,
  earlierInstance,
  appealSteps: steps.map((courtReference) => ({ courtReference })),
});

describe('references of a ruling', () => {
  it.each([
    ['of known courts', ruling('HR-2017-1124-A', 'LB-2018-102939-2', 'TOSLO-2015-40246'), []],
    ['that are not there', ruling('', null, null, ' '), []],
    ['of a court nobody knows', ruling('TXYZA-2022-1'), ['TXYZA-2022-1']],
    ['of no known form', ruling('HR-2017-1124-A', 'dommen fra i fjor'), ['dommen fra i fjor']],
    ['in a step of appeal, once', ruling('LB-2022-1', 'TXYZA-2022-1', 'TXYZA-2022-1'), ['TXYZA-2022-1']],
  ])('%s', (_what, given, doubtful) => {
    expect(doubtfulReferences(given)).toEqual(doubtful);
  });
});
