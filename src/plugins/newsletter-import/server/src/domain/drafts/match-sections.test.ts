import type { PlannedSection } from '../types';
import { matchSections, type StoredSection } from './match-sections';

const planned: PlannedSection[] = [
  { key: 'court rulings', title: 'Court rulings', matched: 'by-title-alone', lines: [1, 2], headings: [] },
];
const stored = (documentId: string, newsletter: string | null): StoredSection => ({
  documentId,
  titles: ['Rettsavgjørelser', '3. Court rulings'],
  slug: '',
  newsletter,
});
const matchedOf = (sections: StoredSection[], newsletter: string | null): string | null | undefined =>
  matchSections(planned, sections, newsletter)[0]?.matched;

describe('the section of an imported heading', () => {
  it('is the newsletter’s own before one of no newsletter', () => {
    expect(matchedOf([stored('shared', null), stored('ours', 'us')], 'us')).toBe('ours');
  });

  it('is one of no newsletter where there is no own', () => {
    expect(matchedOf([stored('theirs', 'them'), stored('shared', null)], 'us')).toBe('shared');
    expect(matchedOf([stored('shared', null)], null)).toBe('shared');
  });

  it('is new where only another newsletter has it', () => {
    expect(matchedOf([stored('theirs', 'them')], 'us')).toBeNull();
    expect(matchedOf([stored('theirs', 'them')], null)).toBeNull();
  });
});
