import { refused } from '@samraad/dialogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { PeopleMerged, type PeopleMergedEvent } from '@samraad/identity';
import { systemActor, type Tx } from '@samraad/platform';
import { FirstFreeQuery } from '../read/first-free.query';
import { SlotsQuery, weeksFrom } from '../read/slots.query';
import { BookingStand } from '../testing/booking-stand';
import type { RequestBuilder } from '@samraad/requests/testing';
import { AddCalendar } from './other-calendars';
import { KeepRegularTimes, KeepTimeException, RemoveOwnTime } from './own-times';

const now = new Date('2026-11-20T13:10:00Z');
const morning = { fromMinute: 9 * 60, toMinute: 12 * 60, minutes: 60, gapMinutes: 0 };
const wednesdays = { ...morning, weekday: 3, validFrom: '2026-11-20', validTo: '2026-12-02' };

describe('the free times of a consultant, kept', () => {
  let stand: BookingStand;
  let request: RequestBuilder;
  let karin: MadePerson;

  beforeAll(async () => {
    stand = await BookingStand.create(now.toISOString());
  }, 60_000);
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    request = await stand.dialogue.sent();
    karin = request.people.coordinator;
    await stand.dialogue.db.query('DELETE FROM regular_time');
    await stand.dialogue.db.query('DELETE FROM time_exception');
  });

  const as = <T>(person: MadePerson, work: (tx: Tx) => Promise<T>) => request.run(person, work);
  const keep = (...times: (typeof wednesdays)[]) =>
    as(karin, (tx) => stand.app.get(KeepRegularTimes).execute(tx, { times }));
  const known = () => stand.app.get(SlotsQuery).of(stand.dialogue.db, karin.personId, weeksFrom(now, 4));
  const free = async () => (await known()).slots.map(({ startsAt }) => startsAt.toISOString().slice(5, 13));

  it('are hers alone, and follow her meetings with the way there', async () => {
    await keep(wednesdays);
    expect(await free()).toEqual(['11-25T08', '11-25T09', '11-25T10', '12-02T08', '12-02T09', '12-02T10']);
    await stand.propose(request, ['2026-11-25T09:00:00Z'], { placeKind: 'at-workplace', travelMinutes: 60 });
    // A proposal takes nobody's calendar.
    expect(await free()).toContain('11-25T09');
    await stand.answer(request, request.people.representative, ['fits']);
    await stand.confirm(request, request.people.manager);
    expect(await free()).toEqual(['12-02T08', '12-02T09', '12-02T10']);
    const { manager } = request.people;
    const { slots } = await stand.app
      .get(SlotsQuery)
      .of(stand.dialogue.db, manager.personId, weeksFrom(now, 4));
    expect(slots).toEqual([]);
  });

  it('tell a stranger the first day alone on which somebody of the provider is free', async () => {
    const first = async () => {
      const [row] = await stand.dialogue.db.query<{ id: string }>(
        'SELECT provider_id AS id FROM role_assignment WHERE person_id = $1',
        [karin.personId],
      );
      const found = await stand.app.get(FirstFreeQuery).of(stand.dialogue.db, [row?.id ?? ''], now);
      return [...found.values()];
    };
    expect(await first()).toEqual([]);
    await keep(wednesdays);
    expect(await first()).toEqual(['2026-11-25']);
    const away = {
      kind: 'away-days',
      firstDay: '2026-11-25',
      lastDay: '2026-11-25',
      hours: null,
      note: null,
    } as const;
    await as(karin, (tx) => stand.app.get(KeepTimeException).execute(tx, away));
    expect(await first()).toEqual(['2026-12-02']);
    const text =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261202\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const { id } = await as(karin, (tx) => stand.app.get(AddCalendar).execute(tx, { name: 'Privat', text }));
    expect(await first()).toEqual([]);
    await as(karin, (tx) => stand.app.get(RemoveOwnTime).execute(tx, { of: 'calendar', id }));
    expect(await first()).toEqual(['2026-12-02']);
  });

  it('are never kept twice over each other, however many forms are sent', async () => {
    await expect(keep(wednesdays, { ...wednesdays, fromMinute: 11 * 60 })).rejects.toMatchObject(
      refused('booking.regular-overlaps', 422),
    );
    const sent = await Promise.allSettled([keep(wednesdays), keep(wednesdays), keep(wednesdays)]);
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await known()).regular).toHaveLength(1);
    // The day after the last one is free for another.
    await keep({ ...wednesdays, validFrom: '2026-12-03', validTo: '2026-12-31' });
    expect((await known()).regular).toHaveLength(2);
  });

  it('give way to what is otherwise, until that is removed', async () => {
    await keep(wednesdays);
    const away = { kind: 'away-days' as const, firstDay: '2026-12-01', lastDay: '2026-12-03', hours: null };
    const { id } = await as(karin, (tx) =>
      stand.app.get(KeepTimeException).execute(tx, { ...away, note: '  Kursus ' }),
    );
    expect(await free()).toEqual(['11-25T08', '11-25T09', '11-25T10']);
    expect((await known()).exceptions).toMatchObject([{ kind: 'away-days', note: 'Kursus' }]);
    const remove = { of: 'time-exception' as const, id };
    await expect(
      as(request.people.manager, (tx) => stand.app.get(RemoveOwnTime).execute(tx, remove)),
    ).rejects.toMatchObject(refused('booking.own-time-unknown', 404));
    await as(karin, (tx) => stand.app.get(RemoveOwnTime).execute(tx, remove));
    expect(await free()).toHaveLength(6);
  });

  it.each([
    ['part-inverted', { fromMinute: 12 * 60 }],
    ['part-too-short', { toMinute: 9 * 60 + 30 }],
    ['time-length', { minutes: 5 }],
    ['gap-too-long', { gapMinutes: 500 }],
    ['days-inverted', { validTo: '2026-11-01' }],
    ['days-behind', { validFrom: '2026-01-01', validTo: '2026-11-19' }],
    ['weekday-missing', { weekday: 8 }],
  ])('are refused in a sentence: %s', async (key, more) => {
    await expect(keep({ ...wednesdays, ...more })).rejects.toMatchObject(refused(`booking.${key}`, 422));
  });

  it('go with the person when two turn out to be one', async () => {
    const other = (await stand.dialogue.sent()).people.manager;
    await keep(wednesdays);
    const [keptId, mergedId] = [other.personId, karin.personId];
    await stand.app.uow.run(systemActor('test'), async (tx) => {
      const merged: PeopleMergedEvent = { type: PeopleMerged.type, keptId, mergedId, at: await tx.now() };
      await tx.publish(merged);
    });
    const { regular } = await stand.app
      .get(SlotsQuery)
      .of(stand.dialogue.db, other.personId, weeksFrom(now, 4));
    expect(regular).toMatchObject([{ weekday: 3 }]);
    expect((await known()).regular).toEqual([]);
  });
});
