import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

// RFC 5545 leaves its form open; a name in ASCII is read by every program.
const productId = '-//samraad//portal//DA';

/** A meeting as calendars exchange it (RFC 5545). */
export interface CalendarEvent {
  /** The same for every message about one meeting. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly description: string;
  /** Null while it is not known. */
  readonly location: string | null;
  readonly url: string;
  readonly cancelled: boolean;
  /** A day without a time of day, from and to midnight UTC; it leaves its reader free. */
  readonly allDay?: boolean;
}

/** From whom and to whom an invitation goes; a feed has neither. */
export interface CalendarMessage {
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendee: { readonly name: string; readonly address: string };
}

/**
 * A calendar of meetings, as text. Times are written in UTC: every program shows them in its own time zone, right through
 * both clock changes. With `message` it is one an Outlook, Google or Apple calendar takes in (REQUEST) or takes out (CANCEL); several
 * at once are told (PUBLISH), since one request is about one meeting (RFC 5546): a later request with the same `uid` still moves it.
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  {
    stamp,
    name,
    message,
  }: { readonly stamp: Date; readonly name?: string; readonly message?: CalendarMessage },
): string {
  const cancels = events.length > 0 && events.every(({ cancelled }) => cancelled);
  const calendar = ical({ name, prodId: productId });
  const told = message !== undefined && events.length > 1;
  if (told) calendar.method(ICalCalendarMethod.PUBLISH);
  else if (message) calendar.method(cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  for (const event of events)
    calendar.createEvent({
      ...{ id: event.uid, sequence: event.sequence, stamp },
      ...{ start: event.startsAt, end: event.endsAt, summary: event.summary, description: event.description },
      ...{ url: event.url, location: event.location },
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(event.allDay ? { allDay: true, transparency: ICalEventTransparency.TRANSPARENT } : {}),
      ...(message ? peopleOf(message, told) : {}),
    });
  return calendar.toString();
}

/** Each gets a message naming only themselves: whose address a colleague has is not the portal's to tell. */
const peopleOf = ({ organizer, attendee }: CalendarMessage, told: boolean) => ({
  organizer: { name: organizer.name, email: organizer.address },
  // Who is told has been asked for nothing.
  attendees: told
    ? []
    : [{ name: attendee.name, email: attendee.address, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
});
