import { reckonEndorsement, type WaitingQuestion } from './endorsement-clock.rules';

// Friday 20 November 2026.
const startedAt = new Date('2026-11-20T13:10:00Z');
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const question = (asked: string, answered: string | null): WaitingQuestion => ({
  askedAt: at(asked),
  endedAt: answered === null ? null : at(answered),
});
const reckon = (...questions: WaitingQuestion[]) =>
  reckonEndorsement({ startedAt, days: 5, closingDays: [], questions });

describe('the time to endorse', () => {
  it('is so many working days after the day it was asked on', () => {
    expect(reckon()).toEqual({ lastDay: '2026-11-27', waits: [], waited: 0, left: 5 });
  });

  it('stands still from the day of a question to the day of its answer', () => {
    expect(reckon(question('2026-11-24', '2026-11-26'))).toEqual({
      lastDay: '2026-12-02',
      waits: [{ from: '2026-11-24', to: '2026-11-26' }],
      waited: 3,
      left: 5,
    });
  });

  it('has no last day while a question waits, and tells what is left', () => {
    expect(reckon(question('2026-11-25', null))).toMatchObject({ lastDay: null, waited: 0, left: 3 });
    // What waited before is not used.
    expect(reckon(question('2026-11-23', '2026-11-24'), question('2026-11-26', null))).toMatchObject({
      lastDay: null,
      waited: 2,
      left: 4,
    });
    expect(reckon(question('2026-12-30', null)).left).toBe(0);
  });

  it('counts a day on which two questions waited once, and no day off', () => {
    const both = reckon(question('2026-11-24', '2026-11-26'), question('2026-11-25', '2026-11-25'));
    expect(both).toMatchObject({ lastDay: '2026-12-02', waited: 3 });
    expect(reckon(question('2026-11-28', '2026-11-29'))).toMatchObject({ lastDay: '2026-11-27', waited: 0 });
  });

  it('is moved by nothing that was over before it began', () => {
    expect(reckon(question('2026-11-18', '2026-11-20'))).toMatchObject({ lastDay: '2026-11-27', waited: 0 });
  });

  it('knows the days the round is closed', () => {
    const closed = reckonEndorsement({ startedAt, days: 5, closingDays: ['2026-11-23'], questions: [] });
    expect(closed.lastDay).toBe('2026-11-30');
  });
});
