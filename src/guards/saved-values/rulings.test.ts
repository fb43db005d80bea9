import { rulingRules, rulingWarnings, tidyRuling } from './rulings';

describe('a ruling', () => {
  it('is saved with its references in their normal form', () => {
    expect(
      tidyRuling({
        reference: ' lb – 2018 – 102939 – 2 ',
        earlierInstance: 'thedm-2020-52736',
        appealSteps: [{ kind: 'appealed', courtReference: 'hr-2017-1124-a' }, { kind: 'refused' }],
        title: 'LB – 2018',
      }),
    ).toEqual({
      reference: 'LB-2018-102939-2',
      earlierInstance: 'THEDM-2020-52736',
      appealSteps: [{ kind: 'appealed', courtReference: 'HR-2017-1124-A' }, { kind: 'refused' }],
      title: 'LB – 2018',
    });
  });

  it('keeps a reference that is not known, and what is empty or not sent', () => {
    expect(tidyRuling({ reference: '  Nemnda,   sak 3 ', earlierInstance: null })).toEqual({
      reference: 'Nemnda, sak 3',
      earlierInstance: null,
    });
    expect(tidyRuling({ title: 'x' })).toEqual({ title: 'x' });
  });

  it('is not its own earlier instance, also where only one of the two is sent', () => {
    const itself = { reference: 'LB-2018-1', earlierInstance: 'LB-2018-1' };
    expect(rulingRules(itself, {})).toMatchObject([
      { code: 'own-earlier-instance', path: ['earlierInstance'] },
    ]);
    expect(rulingRules({ earlierInstance: 'LB-2018-1' }, { reference: 'LB-2018-1' })).toHaveLength(1);
    expect(rulingRules({ earlierInstance: 'TOSLO-2017-1' }, { reference: 'LB-2018-1' })).toEqual([]);
    expect(rulingRules({ reference: '', earlierInstance: '' }, {})).toEqual([]);
    expect(rulingRules({ title: 'x' }, itself)).toEqual([]);
  });

  it('warns of a reference that is not written as one, and of an unknown court', () => {
    expect(rulingWarnings({ reference: 'Nemnda, sak 3' })).toHaveLength(1);
    expect(rulingWarnings({ reference: 'TXYZQ-2020-1' })).toEqual([expect.stringContaining('TXYZQ')]);
    expect(rulingWarnings({ reference: 'LB-2018-102939-2', earlierInstance: '' })).toEqual([]);
  });
});
