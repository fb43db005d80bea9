import { placementsOf } from '../../../shared/outline';
import { edit, startHistory } from './edit-history';
import { outline, SECTION } from './outline.fixture';
import { placeEntries } from './place-entries';

describe('entries that are placed', () => {
  it('stand at the end of their sections in their order, in sections that are made where they lack', () => {
    let count = 0;
    const newcomer = (documentId: string, section: string, isUpdate = false) => ({
      uid: 'api::report.report' as const,
      documentId,
      section,
      isUpdate,
    });
    const operations = placeEntries(
      outline({ g1: ['a'] }),
      [
        newcomer('report00001', SECTION),
        newcomer('report00002', 'section0002', true),
        newcomer('report00003', SECTION),
      ],
      () => `new${(count += 1)}`,
    );
    const edited = edit(startHistory(outline({ g1: ['a'] })), { operations, said: '' });
    if (edited.status !== 'done') throw new Error('The entries were not placed.');
    const { now } = edited.history;
    expect(placementsOf(now).map(({ documentId }) => documentId)).toEqual([
      'report00000a',
      'report00001',
      'report00003',
      'report00002',
    ]);
    expect(placementsOf(now).map(({ isUpdate }) => isUpdate)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });
});
