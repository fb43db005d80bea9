import { blocks } from './plan.fixture';
import { saysAll } from './says-all';

const stored = { title: 'New lights', text: blocks('New lights have been put up.', 'They are green.') };

describe('a stored entry', () => {
  it('says all that the same words say, whatever their signs and spaces', () => {
    expect(saysAll(stored, { title: 'New lights', text: blocks('New  lights have been put up') })).toBe(true);
  });

  it('does not say what an editor took out or changed', () => {
    expect(saysAll(stored, { title: 'New lights', text: blocks('They are red.') })).toBe(false);
    expect(saysAll(stored, { title: 'Old lights', text: [] })).toBe(false);
  });

  it('says a title that was cut', () => {
    expect(saysAll(stored, { title: 'New lights have been …', text: [] })).toBe(true);
  });
});
