/** Tells the moment, ISO 8601 in UTC, at which clocks in Oslo show a time ("13:00") on a day ("2022-05-11"). */
export type OsloClock = (day: string, time: string) => string;

/**
 * A time that clocks skip in spring is read by the offset before the change; one that occurs twice in autumn is the first
 * of the two (RFC 5545, 3.3.5).
 */
export const loadOsloClock = async (): Promise<OsloClock> => {
  // An ES module, which what is compiled here can only load so.
  const { Temporal } = await import('temporal-polyfill');
  return (day, time) =>
    Temporal.PlainDateTime.from(`${day}T${time}`)
      .toZonedDateTime('Europe/Oslo', { disambiguation: 'compatible' })
      .toInstant()
      .toString({ smallestUnit: 'second' });
};
