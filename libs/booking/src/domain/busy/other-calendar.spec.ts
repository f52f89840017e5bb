import { checkCalendarName, checkFeedAddress, otherCalendarLimits, pauseAfter } from './other-calendar';

describe('another calendar', () => {
  it.each([
    [
      'https://outlook.example/owa/calendar/x/calendar.ics',
      'https://outlook.example/owa/calendar/x/calendar.ics',
    ],
    ['webcal://p.example/published/2/abc', 'https://p.example/published/2/abc'],
    [' WEBCAL://p.example/a b ', 'https://p.example/a%20b'],
  ])('is read at %s', (given, address) => {
    expect(checkFeedAddress(given)).toBe(address);
  });

  it.each([
    '',
    'kalender',
    'ftp://p.example/x',
    'file:///etc/passwd',
    'https://a:b@p.example/x',
    `https://p.example/${'x'.repeat(2000)}`,
  ])('is not at %s', (given) => {
    expect(checkFeedAddress(given)).toMatchObject({ key: 'booking.feed-address' });
  });

  it('has a name of its owner’s, and they have a few', () => {
    expect(checkCalendarName(' Outlook ', 0)).toBe('Outlook');
    expect(checkCalendarName(' ', 0)).toMatchObject({ key: 'booking.calendar-name-missing' });
    expect(checkCalendarName('x'.repeat(61), 0)).toMatchObject({ key: 'booking.calendar-name-too-long' });
    expect(checkCalendarName('Outlook', otherCalendarLimits.kept)).toMatchObject({
      key: 'booking.calendars-too-many',
    });
  });

  it('that can’t be read is left alone longer and longer, never over a day', () => {
    expect([0, 1, 2, 3, 7, 8, 500].map((failures) => pauseAfter(failures) / 60_000)).toEqual([
      60, 15, 30, 60, 960, 1440, 1440,
    ]);
  });
});
