import type { ImpreciseDate } from '../../src/domain/dates';

/** The dates that several entries of the demo share. */
export const MAY_2022: ImpreciseDate = { start: '2022-05-01', end: '2022-05-31', precision: 'month' };

export const JUNE_2022: ImpreciseDate = { start: '2022-06-01', end: '2022-06-30', precision: 'month' };

/** The period of the issue. */
export const MAY_TO_JUNE_2022: ImpreciseDate = {
  start: '2022-05-01',
  end: '2022-06-30',
  precision: 'period',
};
