/** Hours of a day as `HH:MM`. */
export interface ClockTimes {
  start: string | null;
  end: string | null;
}

const HALF = '(?:\\s?(am|pm|a\\.m\\.|p\\.m\\.|noon)(?!\\p{L}))?';
const HOUR = `(\\d{1,2})(?:[.:](\\d{2}))?${HALF}`;
const SPAN = new RegExp(
  `${HOUR}(?:\\s*(?:–|-|—|til|to|until)\\s*(?:kl\\.?\\s*)?${HOUR})?(?![\\d.:]*\\d)`,
  'iu',
);
const MARKED = /(?<!\p{L})(?:kl\.?|klokken|klokka|at|from|fra)\s*(?=\d)/giu;
const UNMARKED =
  /(?<![\d.:,/-])(?=\d{1,2}[.:]\d{2}(?:\s?(?:am|pm))?\s*(?:–|-|—|til|to)\s*\d{1,2}[.:]\d{2})/giu;

/**
 * When a matter begins and ends: "kl. 12.00–13.00", "kl. 18–20", "at 2 pm", "14:00–15:30". An hour without minutes
 * counts only after "kl." or with am or pm; what no clock shows is no time.
 */
export function clockTimes(text: string): ClockTimes {
  for (const match of [...text.matchAll(MARKED), ...text.matchAll(UNMARKED)]) {
    const at = match.index + match[0].length;
    const span = SPAN.exec(text.slice(at, at + 40));
    if (span?.index !== 0) continue;
    const isNorwegian = /^kl/i.test(match[0]);
    const start = clock(span[1], span[2], span[3] ?? span[6], isNorwegian);
    if (start !== null) return { start, end: clock(span[4], span[5], span[6], isNorwegian) };
  }
  return { start: null, end: null };
}

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
  mayBeWhole: boolean,
): string | null {
  if (hours === undefined || (minutes === undefined && half === undefined && !mayBeWhole)) return null;
  const isAfternoon = half !== undefined && /^p/i.test(half) && Number(hours) < 12;
  const hour = Number(hours) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}
