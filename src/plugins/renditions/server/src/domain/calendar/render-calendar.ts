import icalendar, {
  escape,
  ICalEventTransparency,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import type { CalendarEvent } from './calendar-event';

/** What is told of a calendar as a whole. */
export interface CalendarFrame {
  name: string;
  /** Its own address, where programs look for news of it; null of one that is taken over once. */
  source: string | null;
}

/** Newsletters come every second or third month, corrections within a day. In seconds. */
const LOOK_AGAIN = 12 * 60 * 60;

/**
 * Events as iCalendar (RFC 5545, RFC 7986). Times are in UTC, so that no program has to know the rules of a time zone. No
 * organiser: what an edition has of one is no address. No METHOD, as for what is shown and not sent (RFC 5546).
 */
export const renderCalendar = (events: readonly CalendarEvent[], { name, source }: CalendarFrame): string => {
  const calendar = icalendar({
    prodId: '//Utgave//Utgave//NB',
    // The package writes the name as it is.
    name: escape(name, false),
    ...(source === null ? {} : { source, ttl: LOOK_AGAIN }),
  });
  for (const event of events) calendar.createEvent(eventData(event));
  // A line ends with a break, the last one too.
  return `${calendar.toString()}\r\n`;
};

const eventData = (event: CalendarEvent): ICalEventData => ({
  id: event.uid,
  sequence: event.sequence,
  stamp: new Date(event.stamp),
  ...timeData(event),
  summary: event.title,
  description: event.description,
  location: event.place,
  url: event.url,
  status: ICalEventStatus[event.status],
  // To be told of an event is not to be busy.
  transparency: ICalEventTransparency.TRANSPARENT,
});

const timeData = ({ time }: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> =>
  time.kind === 'days'
    ? { allDay: true, start: new Date(`${time.start}T00:00:00Z`), end: new Date(`${time.end}T00:00:00Z`) }
    : { start: new Date(time.start), end: time.end === null ? null : new Date(time.end) };
