import ICAL from 'ical.js';
import ical from 'node-ical';
import { writeCalendar } from './write-calendar';

/** An hour from an instant, as a calendar has it. */
const meeting = (start: string, nth: number) => ({
  ...{
    uid: `${nth}@samraad`,
    sequence: nth,
    summary: 'Samråd: Første møde',
    description: 'Æ, ø og å; "citat"',
  },
  startsAt: new Date(start),
  endsAt: new Date(Date.parse(start) + 3_600_000),
  ...{ location: 'Lokale 3, 2. sal', url: 'https://samraad.example/sager/x/moeder', cancelled: false },
});

// At ten in the morning in Copenhagen, the days before and after both changes of the clock, and in the hour that comes twice.
const starts = [
  '2026-10-24T08:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2026-10-25T09:00:00.000Z',
  '2027-03-27T09:00:00.000Z',
  '2027-03-28T08:00:00.000Z',
];
const wall = ['10.00', '02.30', '02.30', '10.00', '10.00', '10.00'];
const feed = writeCalendar(starts.map(meeting), { stamp: new Date('2026-10-01T08:00:00Z'), name: 'Samråd' });
const inCopenhagen = (instant: Date) =>
  new Intl.DateTimeFormat('da-DK', {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

describe('a calendar that is subscribed to', () => {
  it('is read at the right instants through both changes of the clock, by two parsers that know nothing of each other', () => {
    const events = new ICAL.Component(ICAL.parse(feed))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const byIcalJs = events.map((event) => event.startDate.toJSDate());
    const byNodeIcal = Object.values(ical.sync.parseICS(feed)).flatMap((one) =>
      one?.type === 'VEVENT' ? [new Date(one.start)] : [],
    );
    expect(byIcalJs.map((at) => at.toISOString())).toEqual(starts);
    expect(byNodeIcal.map((at) => at.toISOString())).toEqual(starts);
    expect(byIcalJs.map(inCopenhagen)).toEqual(wall);
    expect(
      events.every(
        (event) => event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime() === 3_600_000,
      ),
    ).toBe(true);
  });

  it('several meetings at once are told, not asked for: one request is about one meeting', () => {
    const message = {
      organizer: { name: 'Samråd', address: 'samraad@samraad.example' },
      attendee: { name: 'Lise Holm', address: 'lise@region.example' },
    };
    const sent = (events: readonly ReturnType<typeof meeting>[]) =>
      new ICAL.Component(
        ICAL.parse(writeCalendar(events, { stamp: new Date('2026-10-01T08:00:00Z'), message })),
      );
    const plan = sent(starts.map(meeting));
    expect(plan.getFirstPropertyValue('method')).toBe('PUBLISH');
    const events = plan.getAllSubcomponents('vevent');
    expect(events.map((one) => one.getFirstPropertyValue('uid'))).toEqual(
      starts.map((_, nth) => `${nth}@samraad`),
    );
    expect(events.map((one) => [one.hasProperty('organizer'), one.hasProperty('attendee')])).toEqual(
      starts.map(() => [true, false]),
    );
    const one = sent(starts.slice(0, 1).map(meeting));
    expect(one.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(one.getFirstSubcomponent('vevent')?.hasProperty('attendee')).toBe(true);
  });

  it('is as RFC 5545 and the programs of Outlook, Google and Apple want it', () => {
    const lines = feed.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(feed.endsWith('END:VCALENDAR') || feed.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // A line is at most 75 octets; Outlook refuses a calendar whose events have no stamp.
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTAMP:'))).toHaveLength(starts.length);
    expect(lines.filter((line) => /^DT(START|END):\d{8}T\d{6}Z$/.test(line))).toHaveLength(2 * starts.length);
    expect(feed).toContain('VERSION:2.0');
    expect(feed).not.toContain('METHOD:');
    // Commas and semicolons of a text are no end of it.
    expect(feed.replaceAll('\r\n ', '')).toContain('LOCATION:Lokale 3\\, 2. sal');
  });
});
