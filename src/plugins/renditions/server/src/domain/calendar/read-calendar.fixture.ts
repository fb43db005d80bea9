/** Reads iCalendar by a parser of its own, after looking at what it would overlook: line breaks and lengths (RFC 5545, 3.1). */
export const readCalendar = async (text: string) => {
  const { default: ICAL } = await import('ical.js');
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line))
      throw new Error(`A line is broken by half a line break: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
    if (Buffer.from(line).toString() !== line) throw new Error(`A character is split: ${line}`);
  }
  const calendar = ICAL.Component.fromString(text);
  const value = (component: typeof calendar, name: string): string | null =>
    component.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    value: (name: string) => value(calendar, name),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      sequence: Number(value(event, 'sequence')),
      stamp: value(event, 'dtstamp'),
      start: value(event, 'dtstart'),
      end: value(event, 'dtend'),
      summary: value(event, 'summary'),
      description: value(event, 'description'),
      location: value(event, 'location'),
      url: value(event, 'url'),
      status: value(event, 'status'),
    })),
  };
};
