import { randomInt } from 'node:crypto';
import { newPassword } from './new-password';

describe('a new password', () => {
  it('has what the admin asks for, in four groups', () => {
    expect(newPassword(randomInt)).toMatch(/^[A-Z]{4}-[a-z]{4}-[2-9]{4}-[a-z]{4}$/);
  });

  it('uses every character that it may, and none that looks like another', () => {
    const last = newPassword((below) => below - 1);
    const first = newPassword(() => 0);
    expect([first, last]).toEqual(['AAAA-aaaa-2222-aaaa', 'ZZZZ-zzzz-9999-zzzz']);
    const many = Array.from({ length: 500 }, () => newPassword(randomInt)).join('');
    expect(many).not.toMatch(/[01OIl]/);
  });

  it('is another one each time', () => {
    expect(newPassword(randomInt)).not.toBe(newPassword(randomInt));
  });
});
