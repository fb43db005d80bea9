const GROUPS = [
  'ABCDEFGHJKLMNPQRSTUVWXYZ',
  'abcdefghijkmnopqrstuvwxyz',
  '23456789',
  'abcdefghijkmnopqrstuvwxyz',
];
const GROUP_LENGTH = 4;

/**
 * A password that can be read off a terminal and typed: capitals, small letters, digits and small letters again, four
 * of each, without those that look alike (0 O, 1 I l). About 67 bits, and what the admin asks of a password.
 * `pick` gives a whole number from 0 up to but not including its argument, and has to be fit for secrets.
 */
export const newPassword = (pick: (below: number) => number): string =>
  GROUPS.map((characters) =>
    Array.from({ length: GROUP_LENGTH }, () => characters.charAt(pick(characters.length))).join(''),
  ).join('-');
