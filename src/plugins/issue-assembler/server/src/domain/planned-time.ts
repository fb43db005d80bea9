/** Where planned times are read on the wall: the newsletters are Norwegian. */
const PLANNING_TIME_ZONE = 'Europe/Oslo';

export type PlannedTime =
  | {
      status: 'planned';
      /** The moment, ISO, UTC: `2026-12-04T08:00:00Z`. */
      instant: string;
      /** What clocks in Oslo show at that moment; differs from the text where they were moved past it. */
      shown: string;
    }
  /** Not written `2026-12-04T09:00`, or no day of the calendar or time of the day. */
  | { status: 'unreadable' };

/**
 * The moment that a wall time in Oslo means. A time that clocks skip in spring is read by the offset before the
 * change, so that 02:30 is shown as 03:30; one that occurs twice in autumn is the first of the two. Both as RFC 5545,
 * section 3.3.5, has it for calendars.
 */
export const readPlannedTime = async (text: string): Promise<PlannedTime> => {
  if (!WRITTEN.test(text)) return { status: 'unreadable' };
  // An ES module, which what is compiled here can only load so.
  const { Temporal } = await import('temporal-polyfill');
  try {
    const moment = Temporal.PlainDateTime.from(text).toZonedDateTime(PLANNING_TIME_ZONE, {
      disambiguation: 'compatible',
    });
    return {
      status: 'planned',
      instant: moment.toInstant().toString({ smallestUnit: 'second' }),
      shown: moment.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    };
  } catch (error) {
    if (error instanceof RangeError) return { status: 'unreadable' };
    throw error;
  }
};

/** Seconds, other offsets and years of more digits are other ways to write a time, and refused as unclear. */
const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Whether a planned moment has come; `now` is ISO, UTC. */
export const isDue = (instant: string, now: string): boolean => Date.parse(instant) <= Date.parse(now);
