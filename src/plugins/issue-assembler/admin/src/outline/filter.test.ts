import type { Placement } from '../../../shared/outline';
import { passesFilter } from './filter';

const placement: Placement = { id: 'a', uid: 'api::ruling.ruling', documentId: 'ruling00001' };
const entry = {
  titles: { nb: 'Dom om tvangsarbeid', en: 'Judgment on forced labour' },
  reference: 'LB-2022-1',
};

describe('the filter of an outline', () => {
  it('lets through what has every word, in any language or in the reference', () => {
    expect(passesFilter(placement, entry, 'dom TVANG')).toBe(true);
    expect(passesFilter(placement, entry, 'forced lb-2022')).toBe(true);
    expect(passesFilter(placement, entry, 'dom rapport')).toBe(false);
  });

  it('reads the heading written for the issue', () => {
    expect(passesFilter({ ...placement, heading: { nb: 'Ny avgjørelse' } }, entry, 'avgjørelse')).toBe(true);
  });

  it('lets all through while nothing is typed', () => {
    expect(passesFilter(placement, undefined, '  ')).toBe(true);
  });
});
