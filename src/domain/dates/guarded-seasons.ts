import type { Reader } from './reader';
import type { Season } from './spans';

/** Words that may follow "i vår" when it is a time; before nearly all others it is "in our". */
const AFTER_SPRING = new Set(
  'ble blei blir vart er var har hadde skal skulle vil kan må kom kommer kjem fikk får fekk og'.split(' '),
);

/**
 * Whether a season that is also an everyday word is one after its lead: "i høst", "in the fall", but neither "høst"
 * nor "i vår rapport".
 */
export function isGuardedSeasonFirm(reader: Reader, season: Season, lead: string, next: number): boolean {
  if (!reader.words.seasonGuards.has(lead)) return false;
  const after = reader.tokens[next];
  return season !== 'spring' || !after || after.kind === 'sign' || AFTER_SPRING.has(after.lower);
}
