import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { AuditModule } from '@samraad/audit';
import { NotificationModule } from '@samraad/notification';
import { refused } from '@samraad/dialogue/testing';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { BookingModule } from '../booking.module';
import { SlotsQuery } from '../read/slots.query';
import { AddCalendar, ReadCalendarAgain } from './other-calendars';
import { KeepRegularTimes, RemoveOwnTime } from './own-times';
import { ReadFeeds } from './read-feeds';

const calendar = (...hours: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...hours.flatMap((hour, nth) => [
      ...['BEGIN:VEVENT', `UID:${nth}`, `DTSTART:20261125T${hour}0000Z`, `DTEND:20261125T${hour}3000Z`],
      ...['SUMMARY:Tandlæge', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

describe('other calendars of a consultant', () => {
  let app: TestApp;
  let server: Server;
  let answer: { status: number; text: string };
  let asked: number;
  let consultant: MadePerson;
  const run = <T>(person: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(person.actor, work);
  const own = () =>
    app.get(SlotsQuery).of(app.get(Database), consultant.personId, {
      ...{ firstDay: '2026-11-25', lastDay: '2026-11-25', now: new Date('2026-11-20T08:00:00Z') },
    });
  const free = async () => (await own()).slots.map(({ startsAt }) => startsAt.toISOString().slice(11, 16));
  const told = async () =>
    (await app.get(SlotsQuery).otherCalendars(app.get(Database), consultant.personId)).map(
      ({ state, problem, times }) => [state, problem, times],
    );
  const feed = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hemmelig.ics`;
  const follow = (name = 'Outlook', address = feed()) =>
    run(consultant, (tx) => app.get(AddCalendar).execute(tx, { name, address }));
  const due = () => app.get(Database).query(`UPDATE other_calendar SET next_try_at = clock_timestamp()`);

  beforeEach(async () => {
    asked = 0;
    answer = { status: 200, text: calendar('09') };
    server = createServer((_req, res) => {
      asked += 1;
      res.writeHead(answer.status, { 'Content-Type': 'text/calendar' }).end(answer.text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const CALENDAR_HOSTS = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await createTestApp([AuditModule, NotificationModule, BookingModule], { env: { CALENDAR_HOSTS } });
    await app.setTime('2026-11-20T08:00:00Z');
    consultant = await app.uow.run(systemActor('test'), (tx) => makePerson(tx, { name: 'Per Bang' }));
    await run(consultant, (tx) =>
      app.get(KeepRegularTimes).execute(tx, {
        times: [
          {
            ...{ weekday: 3, fromMinute: 9 * 60, toMinute: 12 * 60, minutes: 60, gapMinutes: 0 },
            ...{ validFrom: '2026-11-01', validTo: null },
          },
        ],
      }),
    );
  });
  afterEach(async () => {
    await app.close();
    server.closeAllConnections();
    server.close();
  });

  it('take the hours they have something in, and nothing more is known of it', async () => {
    expect(await free()).toEqual(['08:00', '09:00', '10:00']);
    await follow();
    expect(await told()).toEqual([['waiting', null, 0]]);
    await app.get(ReadFeeds).sweep();
    expect(await told()).toEqual([['read', null, 1]]);
    expect(await free()).toEqual(['08:00', '10:00']);
    const kept = await app.get(Database).query('SELECT * FROM other_calendar_time');
    expect(JSON.stringify(kept)).not.toContain('Tandl');
    // Not due again at once.
    await app.get(ReadFeeds).sweep();
    expect(asked).toBe(1);
  });

  it('are read again, and follow what has changed', async () => {
    const { id } = await follow();
    await app.get(ReadFeeds).sweep();
    answer.text = calendar('08', '10');
    await run(consultant, (tx) => app.get(ReadCalendarAgain).execute(tx, { id }));
    await app.get(ReadFeeds).sweep();
    expect(await free()).toEqual(['09:00']);
  });

  it('that can’t be read are told of and tried later and later; what was read stands', async () => {
    await follow();
    await app.get(ReadFeeds).sweep();
    for (const [status, text, problem] of [
      [404, '', 'status'],
      [200, '<html>Log ind</html>', 'not-a-calendar'],
    ] as const) {
      answer = { status, text };
      await due();
      await app.get(ReadFeeds).sweep();
      expect(await told()).toEqual([['failed', problem, 1]]);
    }
    expect(await free()).toEqual(['08:00', '10:00']);
    const [row] = await app
      .get(Database)
      .query<{ minutes: number }>(
        'SELECT extract(epoch FROM next_try_at - clock_timestamp()) / 60 AS minutes FROM other_calendar',
      );
    expect(Math.round(Number(row?.minutes))).toBe(30);
  });

  it('on our own net are not read', async () => {
    await follow('Inde', 'http://127.0.0.1:5432/');
    await app.get(ReadFeeds).sweep();
    expect(await told()).toEqual([['failed', 'refused', 0]]);
  });

  it('of two readers at once are read once', async () => {
    await follow();
    await Promise.all([app.get(ReadFeeds).sweep(), app.get(ReadFeeds).sweep()]);
    expect(asked).toBe(1);
  });

  it('of somebody who can’t sign in any more are left alone', async () => {
    await follow();
    await app
      .get(Database)
      .query('UPDATE account SET active = false WHERE person_id = $1', [consultant.personId]);
    expect(await app.get(ReadFeeds).sweep()).toBe(0);
  });

  it('can be a file, and leave with everything in them', async () => {
    const take = (text: string) =>
      run(consultant, (tx) => app.get(AddCalendar).execute(tx, { name: 'Privat', text }));
    const both = { name: 'Begge', address: feed(), text: calendar('10') };
    await expect(run(consultant, (tx) => app.get(AddCalendar).execute(tx, both))).rejects.toMatchObject(
      refused('booking.calendar-source-missing', 422),
    );
    await expect(take('hej')).rejects.toMatchObject(refused('booking.calendar-not-a-calendar', 422));
    const { id } = await take(calendar('10'));
    expect(await told()).toEqual([['read', null, 1]]);
    expect(await free()).toEqual(['08:00', '09:00']);
    const stranger = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    const remove = (person: MadePerson) =>
      run(person, (tx) => app.get(RemoveOwnTime).execute(tx, { of: 'calendar', id }));
    await expect(remove(stranger)).rejects.toMatchObject(refused('booking.own-time-unknown', 404));
    await remove(consultant);
    expect(await free()).toEqual(['08:00', '09:00', '10:00']);
  });

  it('are each followed once, and only a few', async () => {
    await follow();
    await expect(follow('Igen')).rejects.toMatchObject(refused('booking.feed-twice', 422));
    for (const nth of [1, 2, 3, 4]) await follow(`Nr. ${nth}`, `${feed()}?${nth}`);
    await expect(follow('Flere', `${feed()}?5`)).rejects.toMatchObject(
      refused('booking.calendars-too-many', 422),
    );
  });
});
