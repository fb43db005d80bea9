import type { Court, CourtLevel } from './court';
import { APPEAL_COURTS, DISTRICT_COURTS, DOCKET_COURTS } from './court-tables';

const BY_CODE = new Map([...APPEAL_COURTS, ...DISTRICT_COURTS].map((court) => [court.code, court]));

/** The court of a code in a reference; one without names where the code is not in the tables. */
export function courtOfCode(code: string, level: CourtLevel): Court {
  return BY_CODE.get(code) ?? { code, level, nb: null, en: null, status: 'unknown' };
}

/** The court of the four letters in a docket number; those of district courts begin with a T since 2021 (recalled). */
export function courtOfDocket(letters: string): Court {
  const level = letters.startsWith('T') ? 'district' : 'other';
  return DOCKET_COURTS.get(letters) ?? { code: letters, level, nb: null, en: null, status: 'unknown' };
}

export function isKnownCode(code: string): boolean {
  return BY_CODE.has(code);
}

/** What an editor should check about a court, as a sentence; null where its name is known. */
export function doubtAbout(court: Court): string | null {
  if (court.status === 'unknown')
    return `The court code "${court.code}" is not known; check it, and choose the court yourself.`;
  if (court.nb === null)
    return `The court code "${court.code}" is known, but not for certain which court it is; choose the court yourself.`;
  return null;
}
