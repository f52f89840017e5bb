import fc from 'fast-check';
import { addCalendarDays } from '@samraad/deadlines';
import { freeSlots, type SlotFacts, type SlotSpan } from './free-slots';
import { naiveSlots } from '../../testing/naive-slots';
import type { DayPart } from './regular-time';

const hours = (from: number, to: number, minutes = 60, gapMinutes = 0): DayPart => ({
  fromMinute: from * 60,
  toMinute: to * 60,
  minutes,
  gapMinutes,
});
const every = (weekday: number, part: DayPart) => ({
  ...part,
  weekday,
  validFrom: '2026-01-01',
  validTo: null,
});
const none: SlotFacts = { regular: [], exceptions: [], busy: [] };
const on = (firstDay: string, lastDay = firstDay, now = '2026-01-01T00:00:00Z'): SlotSpan => ({
  firstDay,
  lastDay,
  now: new Date(now),
});
const begin = (facts: Partial<SlotFacts>, span: SlotSpan) =>
  freeSlots({ ...none, ...facts }, span).map(({ startsAt }) => startsAt.toISOString().slice(0, 16));
const away = (kind: 'away-days' | 'away-hours', firstDay: string, lastDay = firstDay) => ({
  ...{ kind, firstDay, lastDay, note: null },
  hours: kind === 'away-days' ? null : hours(10, 11),
});

describe('the free times of a consultant', () => {
  // Wednesday 25 November 2026.
  const wednesday = [every(3, hours(9, 12))];

  it('are the regular ones, cut into meetings with air between', () => {
    expect(begin({ regular: wednesday }, on('2026-11-25'))).toEqual([
      '2026-11-25T08:00',
      '2026-11-25T09:00',
      '2026-11-25T10:00',
    ]);
    expect(begin({ regular: [every(4, hours(9, 11.5, 60, 30))] }, on('2026-11-26'))).toEqual([
      '2026-11-26T08:00',
      '2026-11-26T09:30',
    ]);
  });

  it('rest on holidays, and never lie behind', () => {
    expect(begin({ regular: [every(5, hours(9, 10))] }, on('2026-12-25'))).toEqual([]);
    expect(begin({ regular: wednesday }, on('2026-11-25', '2026-11-25', '2026-11-25T08:00:00Z'))).toEqual([
      '2026-11-25T09:00',
      '2026-11-25T10:00',
    ]);
  });

  it('follow what is otherwise: away, some hours, extra', () => {
    const regular = wednesday;
    expect(
      begin({ regular, exceptions: [away('away-days', '2026-11-20', '2026-11-25')] }, on('2026-11-25')),
    ).toEqual([]);
    expect(begin({ regular, exceptions: [away('away-hours', '2026-11-25')] }, on('2026-11-25'))).toEqual([
      '2026-11-25T08:00',
      '2026-11-25T10:00',
    ]);
    const extra = { ...away('away-hours', '2026-12-25'), kind: 'extra' as const };
    expect(begin({ exceptions: [extra] }, on('2026-12-25'))).toEqual(['2026-12-25T09:00']);
  });

  it('leave out what touches a meeting or the way to it; next to it is free', () => {
    const busy = [{ startsAt: new Date('2026-11-25T09:00:00Z'), endsAt: new Date('2026-11-25T09:30:00Z') }];
    expect(begin({ regular: wednesday, busy }, on('2026-11-25'))).toEqual([
      '2026-11-25T08:00',
      '2026-11-25T10:00',
    ]);
  });

  it('keep the clock on the wall through both changes of the clock', () => {
    const regular = [every(7, hours(1, 5))];
    // 02.00 to 03.00 does not exist; 02.00 to 03.00 comes twice.
    expect(begin({ regular }, on('2026-03-29'))).toEqual([
      '2026-03-29T00:00',
      '2026-03-29T01:00',
      '2026-03-29T02:00',
    ]);
    expect(begin({ regular }, on('2026-10-25'))).toEqual([
      '2026-10-24T23:00',
      '2026-10-25T00:00',
      '2026-10-25T02:00',
      '2026-10-25T03:00',
    ]);
  });

  const part = fc
    .record({
      from: fc.integer({ min: 0, max: 92 }),
      length: fc.integer({ min: 1, max: 20 }),
      minutes: fc.constantFrom(15, 30, 45, 60, 90),
      gapMinutes: fc.constantFrom(0, 5, 15, 30),
    })
    .map(({ from, length, ...rest }) => ({
      fromMinute: from * 15,
      toMinute: Math.min(1440, (from + length) * 15),
      ...rest,
    }));
  // Around both changes of the clock, Christmas, and days with nothing to them.
  const firstDay = fc.constantFrom('2026-10-24', '2026-03-28', '2026-12-23', '2026-11-23');
  const offset = fc.integer({ min: 0, max: 4 });
  const facts = firstDay.chain((day) =>
    fc.record({
      span: fc.constant({ firstDay: day, lastDay: addCalendarDays(day, 4) }),
      now: fc
        .integer({ min: -600, max: 3000 })
        .map((m) => new Date(Date.parse(`${day}T00:00:00Z`) + m * 60_000)),
      regular: fc.array(
        fc
          .record({ weekday: fc.integer({ min: 1, max: 7 }), part })
          .map((one) => every(one.weekday, one.part)),
        { maxLength: 5 },
      ),
      exceptions: fc.array(
        fc
          .record({
            kind: fc.constantFrom('away-days' as const, 'away-hours' as const, 'extra' as const),
            at: offset,
            part,
          })
          .map((one) => ({
            ...{ kind: one.kind, note: null, hours: one.kind === 'away-days' ? null : one.part },
            ...{ firstDay: addCalendarDays(day, one.at), lastDay: addCalendarDays(day, one.at) },
          })),
        { maxLength: 4 },
      ),
      busy: fc.array(
        fc
          .record({ at: fc.integer({ min: -60, max: 4 * 1440 }), minutes: fc.integer({ min: 1, max: 300 }) })
          .map(({ at, minutes }) => {
            const startsAt = new Date(Date.parse(`${day}T00:00:00Z`) + at * 60_000);
            return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
          }),
        { maxLength: 6 },
      ),
    }),
  );

  it('are those a naive clerk finds, minute by minute', () => {
    fc.assert(
      fc.property(facts, ({ span, now, ...known }) => {
        expect(freeSlots(known, { ...span, now })).toEqual(naiveSlots(known, { ...span, now }));
      }),
      { numRuns: 20 },
    );
  });

  it('are never two at once, nor at a time that is taken or behind', () => {
    fc.assert(
      fc.property(facts, ({ span, now, ...known }) => {
        const slots = freeSlots(known, { ...span, now });
        for (const [index, slot] of slots.entries()) {
          expect(slot.startsAt > now).toBe(true);
          const next = slots[index + 1];
          if (next) expect(next.startsAt >= slot.endsAt).toBe(true);
          expect(
            known.busy.filter((one) => one.startsAt < slot.endsAt && slot.startsAt < one.endsAt),
          ).toEqual([]);
        }
      }),
    );
  });

  it('are found among 10,000 without anybody waiting', () => {
    const regular = [1, 2, 3, 4, 5, 6, 7].map((weekday) => every(weekday, hours(0, 24, 15)));
    const since = performance.now();
    expect(freeSlots({ ...none, regular }, on('2026-09-01', '2026-12-20')).length).toBeGreaterThan(10_000);
    expect(performance.now() - since).toBeLessThan(10_000);
  });
});
