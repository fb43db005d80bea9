import { legalForceOf, type AppealStep, type RulingHistory } from './legal-force';

const history = (steps: AppealStep[], rest: Partial<RulingHistory> = {}): RulingHistory => ({
  level: 'district',
  decidedOn: '2022-03-01',
  appealSteps: steps,
  ...rest,
});

describe('the legal force of a ruling', () => {
  it('does not follow from silence, since the time limit may still run', () => {
    expect(legalForceOf(history([]))).toEqual({
      legalForce: 'unknown',
      legalForceDate: null,
      legalForceBasis: null,
    });
  });

  it('is final where it is known that nobody appealed', () => {
    expect(legalForceOf(history([], { isNotAppealed: true }))).toMatchObject({
      legalForce: 'final',
      legalForceBasis: 'not_appealed',
    });
  });

  it.each(['appealed', 'referred', 'set_aside'] as const)('is not final after it was %s', (kind) => {
    expect(legalForceOf(history([{ kind }])).legalForce).toBe('not_final');
  });

  it.each([
    ['withdrawn', 'appeal_withdrawn'],
    ['refused', 'appeal_refused'],
    ['leave_refused', 'leave_refused'],
  ] as const)('is final on the day the appeal was %s', (kind, basis) => {
    expect(legalForceOf(history([{ kind: 'appealed' }, { kind, date: '2022-06-01' }]))).toEqual({
      legalForce: 'final',
      legalForceDate: '2022-06-01',
      legalForceBasis: basis,
    });
  });

  it('is decided by the latest step where dates tell the order', () => {
    const steps: AppealStep[] = [
      { kind: 'withdrawn', date: '2022-06-01' },
      { kind: 'appealed', date: '2022-03-10' },
    ];
    expect(legalForceOf(history(steps)).legalForce).toBe('final');
  });

  it('is final for an appeal ruling that the Supreme Court upheld, but not known for a district ruling upheld on appeal', () => {
    const upheld: AppealStep[] = [{ kind: 'upheld', date: '2022-06-01' }];
    expect(legalForceOf(history(upheld, { level: 'appeal' }))).toMatchObject({
      legalForce: 'final',
      legalForceBasis: 'other',
    });
    expect(legalForceOf(history(upheld)).legalForce).toBe('unknown');
  });

  it('is final for a district ruling where the reference says that the Supreme Court dismissed the appeal', () => {
    const step: AppealStep = { kind: 'dismissed', date: '2022-06-01', courtReference: 'HR-2022-1401-U' };
    expect(legalForceOf(history([step])).legalForce).toBe('final');
    expect(legalForceOf(history([{ ...step, courtReference: 'LB-2022-1401' }])).legalForce).toBe('unknown');
  });

  it('is not known for a ruling that was changed: the ruling that changed it stands', () => {
    expect(legalForceOf(history([{ kind: 'changed' }])).legalForce).toBe('unknown');
  });

  it('is final at once for the Supreme Court and the Grand Chamber, and not known for a Chamber in Strasbourg', () => {
    const highest = {
      legalForce: 'final',
      legalForceDate: '2022-03-01',
      legalForceBasis: 'highest_instance',
    };
    expect(legalForceOf(history([], { level: 'supreme' }))).toEqual(highest);
    expect(legalForceOf(history([], { level: 'ecthr', isGrandChamber: true }))).toEqual(highest);
    expect(legalForceOf(history([], { level: 'ecthr' })).legalForce).toBe('unknown');
  });
});
