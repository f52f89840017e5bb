import { answerReminders, clockReminders, lapsingReminders, type ReminderPlan } from './duty';
import { type DutyReminder, nextReminder, officeTimeFrom } from './duty-reminders';

const round = { warningWorkingDays: [3, 1], closingDays: [] as string[] };
const duty = (by: string, since = '2026-01-05T09:00:00Z') => ({ since: new Date(since), by: new Date(by) });

/** Every reminder in turn, as Copenhagen reads the clock, until there are no more or `most` have been said. */
function said(plan: ReminderPlan, one: ReturnType<typeof duty>, most = 4, calendar = round): string[] {
  const found: string[] = [];
  let next: DutyReminder | null = nextReminder(plan, one, calendar, one.since);
  while (next && found.length < most) {
    const { at, late } = next;
    const words = at.toLocaleString('sv', { timeZone: 'Europe/Copenhagen' });
    found.push(`${words.slice(0, 16)} ${late}`);
    next = nextReminder(plan, one, calendar, at);
  }
  return found;
}

// Friday 27 November 2026, the last second.
const friday = '2026-11-27T22:59:59Z';

describe('the reminders of a duty', () => {
  it('of a clock: the round’s warnings, the next working morning, and every week after', () => {
    expect(said(clockReminders, duty(friday), 5)).toEqual([
      '2026-11-24 08:00 0',
      '2026-11-26 08:00 0',
      '2026-11-30 08:00 1',
      '2026-12-07 08:00 2',
      '2026-12-14 08:00 3',
    ]);
  });

  it('of an answer: the day itself, and every week after', () => {
    expect(said(answerReminders, duty(friday))).toEqual([
      '2026-11-27 08:00 0',
      '2026-12-04 08:00 1',
      '2026-12-11 08:00 2',
      '2026-12-18 08:00 3',
    ]);
  });

  it('of a question that lapses: before it and on its day, never after', () => {
    expect(said(lapsingReminders(10, 3), duty(friday))).toEqual([
      '2026-11-13 08:00 0',
      '2026-11-24 08:00 0',
      '2026-11-27 08:00 0',
    ]);
  });

  it('are in the order of days, however the plan names them', () => {
    expect(said(lapsingReminders(1, 3), duty(friday))).toEqual([
      '2026-11-24 08:00 0',
      '2026-11-26 08:00 0',
      '2026-11-27 08:00 0',
    ]);
  });

  it('end where the plan ends', () => {
    const once = { ...answerReminders, weekly: 1 };
    expect(said(once, duty(friday))).toEqual(['2026-11-27 08:00 0', '2026-12-04 08:00 1']);
    expect(said({ ...clockReminders, weekly: 1 }, duty(friday))).toEqual([
      '2026-11-24 08:00 0',
      '2026-11-26 08:00 0',
      '2026-11-30 08:00 1',
      '2026-12-07 08:00 2',
    ]);
    expect(said({ ...clockReminders, weekly: 0 }, duty(friday)).at(-1)).toBe('2026-11-30 08:00 1');
    expect(said({ ...lapsingReminders(), onDay: false }, duty(friday))).toEqual([]);
  });

  it('step over Christmas and the new year', () => {
    // Due Wednesday the 23rd: the 24th to 27th are no working days, nor are the 31st to 3 January.
    expect(said(clockReminders, duty('2026-12-23T22:59:59Z'), 5)).toEqual([
      '2026-12-18 08:00 0',
      '2026-12-22 08:00 0',
      '2026-12-28 08:00 1',
      '2027-01-04 08:00 2',
      '2027-01-07 08:00 3',
    ]);
  });

  it('are at eight on both sides of the night the clock goes back, and of the one it goes forward', () => {
    expect(said(clockReminders, duty('2026-10-26T22:59:59Z'), 3)).toEqual([
      '2026-10-21 08:00 0',
      '2026-10-23 08:00 0',
      '2026-10-27 08:00 1',
    ]);
    const next = nextReminder(
      answerReminders,
      duty('2026-10-23T21:59:59Z'),
      round,
      new Date('2026-10-23T21:59:59Z'),
    );
    expect(next).toEqual({ at: new Date('2026-10-30T07:00:00Z'), late: 1 });
    const spring = duty('2027-03-26T22:59:59Z');
    expect(nextReminder(answerReminders, spring, round, spring.by)).toEqual({
      at: new Date('2027-04-02T06:00:00Z'),
      late: 1,
    });
  });

  it('keep to the round’s closing days', () => {
    const closed = { warningWorkingDays: [1], closingDays: ['2026-11-26', '2026-11-30', '2026-12-01'] };
    expect(said(clockReminders, duty(friday), 3, closed)).toEqual([
      '2026-11-25 08:00 0',
      '2026-12-02 08:00 1',
      '2026-12-07 08:00 2',
    ]);
  });

  it('are not given on the day of a duty that ends on a weekend: the morning after would be too late', () => {
    const sunday = duty('2026-11-29T22:59:59Z');
    expect(said(answerReminders, sunday, 2)).toEqual(['2026-12-07 08:00 1', '2026-12-14 08:00 2']);
    expect(said({ ...answerReminders, before: [1] }, sunday, 1)).toEqual(['2026-11-27 08:00 0']);
  });

  it('leave out what lies before the duty, the very instant it began included', () => {
    const plan = lapsingReminders(3, 1);
    const from = (since: string) => said(plan, duty(friday, since)).length;
    expect(from('2026-11-24T06:59:59.999Z')).toBe(3);
    // Reminders of before it began are never said, even when asked for from long ago.
    const late = duty(friday, '2026-11-24T07:00:00Z');
    expect(nextReminder(plan, late, round, new Date('2026-01-01'))?.at).toEqual(
      new Date('2026-11-26T07:00:00Z'),
    );
  });

  it('count one at the very last instant as in time', () => {
    const eight = duty('2026-11-27T07:00:00Z');
    const before = new Date('2026-11-27T06:59:59.999Z');
    expect(nextReminder(answerReminders, eight, round, before)).toEqual({ at: eight.by, late: 0 });
    const second = duty('2026-11-27T06:59:59.999Z');
    expect(nextReminder(answerReminders, second, round, second.since)?.late).toBe(1);
  });

  it('are strictly after what has been', () => {
    const one = duty(friday);
    const first = new Date('2026-12-04T07:00:00Z');
    const early = new Date(first.getTime() - 1);
    expect(nextReminder(answerReminders, one, round, early)).toEqual({ at: first, late: 1 });
    expect(nextReminder(answerReminders, one, round, first)).toEqual({
      at: new Date('2026-12-11T07:00:00Z'),
      late: 2,
    });
  });

  it('are found a year later as those before were missed', () => {
    expect(nextReminder(clockReminders, duty(friday), round, new Date('2027-11-28T12:00:00Z'))).toEqual({
      at: new Date('2027-11-29T07:00:00Z'),
      late: 53,
    });
    expect(
      nextReminder({ ...clockReminders, weekly: 3 }, duty(friday), round, new Date('2027-01-01')),
    ).toBeNull();
  });
});

describe('when mails that ask for something may leave', () => {
  const from = (instant: string, closingDays: string[] = []) =>
    officeTimeFrom(new Date(instant), { closingDays }).toISOString();

  it('is from eight to before sixteen on a working day', () => {
    expect(from('2026-11-27T06:59:59.999Z')).toBe('2026-11-27T07:00:00.000Z');
    expect(from('2026-11-27T07:00:00.000Z')).toBe('2026-11-27T07:00:00.000Z');
    expect(from('2026-11-27T14:59:59.999Z')).toBe('2026-11-27T14:59:59.999Z');
    expect(from('2026-11-26T15:00:00.000Z')).toBe('2026-11-27T07:00:00.000Z');
  });

  it('is the next working day’s morning after an evening, a weekend, Christmas or a closing day', () => {
    expect(from('2026-11-27T15:00:00Z')).toBe('2026-11-30T07:00:00.000Z');
    expect(from('2026-11-28T10:00:00Z')).toBe('2026-11-30T07:00:00.000Z');
    expect(from('2026-12-23T23:30:00Z')).toBe('2026-12-28T07:00:00.000Z');
    expect(from('2026-11-27T10:00:00Z', ['2026-11-27', '2026-11-30'])).toBe('2026-12-01T07:00:00.000Z');
  });

  it('follows the clock over both nights it is changed', () => {
    expect(from('2026-10-25T10:00:00Z')).toBe('2026-10-26T07:00:00.000Z');
    expect(from('2026-10-23T06:00:00Z')).toBe('2026-10-23T06:00:00.000Z');
    expect(from('2027-04-02T14:00:00Z')).toBe('2027-04-05T06:00:00.000Z');
  });
});
