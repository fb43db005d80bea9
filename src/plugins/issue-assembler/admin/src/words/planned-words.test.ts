import { plannedTimeInWords } from './planned-words';

describe('a planned time in words', () => {
  it('is written with a full stop in Norwegian, and a colon in English', () => {
    expect(plannedTimeInWords('2026-12-04T09:00', 'nb')).toBe('4. desember 2026 kl. 09.00');
    expect(plannedTimeInWords('2026-12-04T09:00', 'en')).toBe('4 December 2026 at 09:00');
  });
});
