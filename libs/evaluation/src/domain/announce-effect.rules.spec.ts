import fc from 'fast-check';
import { addCalendarDays, isWorkingDay, localDateOf } from '@samraad/deadlines';
import { announceEffectAt, isOvertaken } from './announce-effect.rules';
import { effectWindow } from './window.rules';

const rules = { effectOpensMonths: 3, effectClosesMonths: 6 };
const calendar = { warningWorkingDays: [3, 1], closingDays: [] };
const copenhagenHour = (at: Date) =>
  at.toLocaleString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });

describe('the effect window is announced', () => {
  it('at 8 when it opens, or on the first working day after', () => {
    expect(announceEffectAt('2027-03-19', [])).toEqual(new Date('2027-03-19T07:00:00Z'));
    // A Saturday; the clocks change on the 28th, Easter Monday is the 29th.
    expect(announceEffectAt('2027-03-20', [])).toEqual(new Date('2027-03-22T07:00:00Z'));
    expect(announceEffectAt('2027-03-27', [])).toEqual(new Date('2027-03-30T06:00:00Z'));
    expect(announceEffectAt('2026-12-24', ['2026-12-28'])).toEqual(new Date('2026-12-29T07:00:00Z'));
  });

  it('always at 8 on a working day inside the window', () => {
    const days = fc.integer({ min: 0, max: 7000 }).map((count) => addCalendarDays('2016-01-01', count));
    fc.assert(
      fc.property(days, (finish) => {
        const window = effectWindow(finish, rules);
        const at = announceEffectAt(window.opensDay, []);
        expect(isWorkingDay(localDateOf(at), [])).toBe(true);
        expect(copenhagenHour(at)).toBe('08.00');
        expect(at > window.opensAt && at < window.closesAt).toBe(true);
      }),
    );
  });

  it('no more when the first reminder to answer is due as well', () => {
    // Closes Sunday 20 June 2027; 20 working days before is Monday 24 May.
    const window = effectWindow('2026-12-20', rules);
    expect(isOvertaken(window, calendar, new Date('2027-05-24T05:59:59Z'))).toBe(false);
    expect(isOvertaken(window, calendar, new Date('2027-05-24T06:00:00Z'))).toBe(true);
  });
});
