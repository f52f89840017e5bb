import fc from 'fast-check';
import { writeCalendar } from '@samraad/platform';
import { calendarLimits, readCalendar } from './read-calendar';

const span = { startsAt: new Date('2026-10-20T00:00:00Z'), endsAt: new Date('2026-11-20T00:00:00Z') };
const file = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//DA',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ].join('\r\n');
const eventLines = (lines: readonly string[], nth: number) => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${nth}`]),
  ...lines,
  'END:VEVENT',
];
const isOwn = (uid: string) => uid.endsWith('@samraad');
const ask = { isOwn, isEnough: () => false };
const read = (text: string) => readCalendar(text, span, ask);
/** '10-26T07:00–10-26T08:00' of each. */
const busy = (...events: readonly (readonly string[])[]) => {
  const found = read(file(...events));
  if (typeof found === 'string') throw new Error(found);
  return found.busy.map((one) =>
    [one.startsAt, one.endsAt].map((at) => at.toISOString().slice(5, 16)).join('–'),
  );
};

describe('when somebody is taken by their own calendar', () => {
  it.each([
    ['in UTC', ['DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z'], '10-26T08:00–10-26T09:00'],
    [
      'in a zone',
      ['DTSTART;TZID=Europe/Copenhagen:20261026T080000', 'DTEND;TZID=Europe/Copenhagen:20261026T090000'],
      '10-26T07:00–10-26T08:00',
    ],
    [
      'in a zone as Outlook names it, before the clocks change',
      ['DTSTART;TZID=Romance Standard Time:20261023T080000', 'DURATION:PT45M'],
      '10-23T06:00–10-23T06:45',
    ],
    ['without a zone', ['DTSTART:20261026T080000', 'DTEND:20261026T090000'], '10-26T07:00–10-26T08:00'],
    [
      'in a zone nobody knows',
      ['DTSTART;TZID=Mars/Base:20261026T080000', 'DTEND;TZID=Mars/Base:20261026T090000'],
      '10-26T07:00–10-26T08:00',
    ],
    [
      'all the day the clocks change',
      ['DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261026'],
      '10-24T22:00–10-25T23:00',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(busy(lines)).toEqual([expected]);
  });

  it('every week, but for the times taken out and the one that was moved', () => {
    const zone = 'TZID=Europe/Copenhagen';
    expect(
      busy(
        [
          'UID:weekly',
          `DTSTART;${zone}:20260901T080000`,
          `DTEND;${zone}:20260901T090000`,
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
          `EXDATE;${zone}:20261103T080000`,
        ],
        [
          'UID:weekly',
          `RECURRENCE-ID;${zone}:20261110T080000`,
          `DTSTART;${zone}:20261111T120000`,
          `DTEND;${zone}:20261111T130000`,
        ],
      ),
    ).toEqual([
      '10-20T06:00–10-20T07:00',
      '10-27T07:00–10-27T08:00',
      '11-11T11:00–11-11T12:00',
      '11-17T07:00–11-17T08:00',
    ]);
  });

  it('is one time where several touch, and reaches in from before', () => {
    expect(
      busy(
        ['DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z'],
        ['DTSTART:20261026T083000Z', 'DTEND:20261026T100000Z'],
        ['DTSTART:20261019T220000Z', 'DTEND:20261020T010000Z'],
      ),
    ).toEqual(['10-19T22:00–10-20T01:00', '10-26T08:00–10-26T10:00']);
  });

  it.each([
    ['is called free', ['TRANSP:TRANSPARENT']],
    ['Outlook calls free', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
    ['is cancelled', ['STATUS:CANCELLED']],
    ['is the portal’s own', ['UID:0190@samraad']],
  ])('is nothing where it %s', (_what, lines) => {
    expect(busy(['DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z', ...lines])).toEqual([]);
  });

  it('leaves out what has no length or ends before it begins', () => {
    expect(
      busy(['DTSTART:20261026T080000Z'], ['DTSTART:20261026T080000Z', 'DTEND:20261026T070000Z']),
    ).toEqual([]);
  });

  it('reads what it can beside a rule that never ends', () => {
    const found = read(
      file(
        ['DTSTART:20261020T080000Z', 'DTEND:20261020T080001Z', 'RRULE:FREQ=SECONDLY'],
        ['DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z'],
      ),
    );
    expect(found).toMatchObject({ unread: 1, busy: [{ startsAt: new Date('2026-10-26T08:00:00Z') }] });
  });

  it('tells the console nothing of what stands there', () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    busy(['DTSTART:20261026T080000Z', 'DTEND:20261026T090000Z', 'RRULE:FREQ=DAILY', 'EXDATE:hos lægen']);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('takes nothing from the portal’s own calendar, read back', () => {
    const at = (hour: number) => new Date(`2026-11-0${hour}T08:00:00Z`);
    const events = [1, 2].map((nth) => ({
      ...{ uid: `${nth}@samraad`, sequence: 0, startsAt: at(nth), endsAt: at(nth + 1), summary: 'Møde' },
      ...{ description: '', location: null, url: 'https://samraad.example', cancelled: false },
    }));
    expect(read(writeCalendar(events, { stamp: at(1), name: 'Samråd' }))).toEqual({ busy: [], unread: 0 });
  });

  it.each([
    ['a page', '<!doctype html><title>Log ind</title>', 'not-a-calendar'],
    ['nothing', '', 'not-a-calendar'],
    ['something large', `BEGIN:VCALENDAR\r\n${' '.repeat(calendarLimits.bytes)}`, 'too-large'],
    [
      'too many events',
      file(...Array.from({ length: calendarLimits.events + 1 }, () => ['DTSTART:20261026T080000Z'])),
      'too-large',
    ],
    [
      'too many times of one event',
      file(['DTSTART:20261020T080000Z', 'DTEND:20261020T080001Z', 'RRULE:FREQ=MINUTELY;COUNT=9000']),
      'too-large',
    ],
  ])('is not read from %s', (_what, text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('is given up when its reader has waited long enough', () => {
    let asked = 0;
    const isEnough = () => (asked += 1) > 3;
    const secondly = ['DTSTART:20261020T080000Z', 'DTEND:20261020T080001Z', 'RRULE:FREQ=SECONDLY'];
    const text = file(...Array.from({ length: 100 }, () => secondly));
    expect(readCalendar(text, span, { isOwn, isEnough })).toBe('too-large');
    expect(asked).toBe(4);
  });

  it('is never a crash, whatever stands in the file, and never two times over each other', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'DTSTART:',
        'DTEND:',
        'DTSTART;VALUE=DATE:',
        'RRULE:FREQ=',
        'UID:__proto__',
        'EXDATE:',
        'END:VEVENT',
      ),
      fc.string(),
    );
    const value = fc.oneof(
      fc.constantFrom('20261026T080000Z', '20261101', 'DAILY', 'YEARLY;BYDAY=5MO'),
      fc.string(),
    );
    const event = fc.array(
      fc.tuple(line, value).map(([name, one]) => `${name}${one}`),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const found = read(file(...events));
        if (typeof found === 'string') return;
        for (const [at, one] of found.busy.entries()) {
          expect(one.startsAt < one.endsAt).toBe(true);
          const next = found.busy[at + 1];
          if (next) expect(next.startsAt > one.endsAt).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
