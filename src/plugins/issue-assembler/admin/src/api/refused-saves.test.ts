import { outline } from '../outline/outline.fixture';
import {
  clearConflict,
  currentConflict,
  onConflict,
  onSave,
  watchSaves,
  type SaveEvent,
} from './refused-saves';

const dispatch = watchSaves()()((action) => action);
const action = (state: 'pending' | 'rejected', endpointName: string, payload?: unknown) => ({
  type: `adminApi/executeMutation/${state}`,
  meta: { arg: { endpointName } },
  payload,
});
const conflict = { code: 'outline_conflict', stored: outline({ g1: ['a'] }), differences: [] };

describe('watching saves', () => {
  it('tells when one is sent and when it is refused, and of nothing else', () => {
    const events: SaveEvent[] = [];
    const end = onSave((event) => events.push(event));
    dispatch(action('pending', 'updateDocument'));
    dispatch(action('rejected', 'updateDocument', { name: 'ValidationError', details: {} }));
    dispatch(action('pending', 'deleteDocument'));
    dispatch({ type: 'theme/changed' });
    end();
    dispatch(action('pending', 'updateDocument'));
    expect(events).toEqual(['sent', 'refused']);
  });

  it('keeps what the server said of a conflict until it is settled', () => {
    let told = 0;
    const end = onConflict(() => (told += 1));
    dispatch(action('rejected', 'updateDocument', { details: { code: 'other' } }));
    expect(currentConflict()).toBeNull();
    dispatch(action('rejected', 'updateDocument', { details: conflict }));
    expect(currentConflict()).toEqual(conflict);
    clearConflict();
    end();
    expect([currentConflict(), told]).toEqual([null, 2]);
  });

  it('passes every action on', () => {
    const sent = action('rejected', 'updateDocument', { details: conflict });
    expect(dispatch(sent)).toBe(sent);
    clearConflict();
  });
});
