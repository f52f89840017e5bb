import {
  answerBy,
  answerReminders,
  clockReminders,
  daysLater,
  lapsingReminders,
  latest,
  rulesOn,
  workingDaysLater,
} from './duty';
import { someDutyRules } from '../testing/duty-rules';

const rules = { ...someDutyRules, closingDays: ['2026-12-28'] };
const at = (instant: string) => new Date(instant);

describe('the day of a duty', () => {
  it('is the end of the nth working day, over Christmas, the new year and closing days', () => {
    // 21, 22, 23, 29, 30 December, 4 January …: the 24th to 27th, the closed 28th, the 31st to 3rd are none.
    expect(workingDaysLater(at('2026-12-18T09:00:00Z'), 5, rules)).toEqual(at('2026-12-30T22:59:59Z'));
    expect(workingDaysLater('2026-12-18', 6, rules)).toEqual(at('2027-01-04T22:59:59Z'));
    expect(answerBy(at('2026-12-18T09:00:00Z'), rules)).toEqual(at('2027-01-08T22:59:59Z'));
  });

  it('is reckoned from the day in Copenhagen, not in UTC', () => {
    expect(workingDaysLater(at('2026-11-19T22:59:59Z'), 1, rules)).toEqual(at('2026-11-20T22:59:59Z'));
    expect(workingDaysLater(at('2026-11-19T23:00:00Z'), 1, rules)).toEqual(at('2026-11-23T22:59:59Z'));
    expect(daysLater(at('2026-11-19T22:59:59Z'), 2)).toEqual(at('2026-11-21T22:59:59Z'));
    expect(daysLater(at('2026-11-19T23:00:00Z'), 2)).toEqual(at('2026-11-22T22:59:59Z'));
  });

  it('is reckoned by the numbers of the day it began, whatever was decided for later days', () => {
    const later = [
      { from: '2027-01-11', rules: { ...rules, answerWorkingDays: 5 } },
      { from: '2027-02-01', rules: { ...rules, answerWorkingDays: 2, closingDays: ['2027-02-02'] } },
    ];
    const over = { ...rules, later };
    expect(answerBy(at('2027-01-10T22:59:59Z'), over)).toEqual(at('2027-01-22T22:59:59Z'));
    expect(answerBy(at('2027-01-10T23:00:00Z'), over)).toEqual(at('2027-01-18T22:59:59Z'));
    expect(answerBy(at('2027-02-01T09:00:00Z'), over)).toEqual(at('2027-02-04T22:59:59Z'));
    expect(rulesOn(over, '2027-01-10')).toBe(over);
    expect(rulesOn(over, '2027-01-31')).toBe(later[0]?.rules);
  });

  it('keeps its last second over the nights the clock is changed', () => {
    expect(daysLater(at('2026-10-23T09:00:00Z'), 1)).toEqual(at('2026-10-24T21:59:59Z'));
    expect(daysLater(at('2026-10-23T09:00:00Z'), 2)).toEqual(at('2026-10-25T22:59:59Z'));
    expect(daysLater(at('2027-03-26T09:00:00Z'), 1)).toEqual(at('2027-03-27T22:59:59Z'));
    expect(daysLater(at('2027-03-26T09:00:00Z'), 2)).toEqual(at('2027-03-28T21:59:59Z'));
  });
});

describe('the latest of instants', () => {
  it('leaves out those that never were', () => {
    const [one, two, three] = [at('2026-01-01'), at('2026-01-02'), at('2026-01-03')];
    expect(latest(one)).toBe(one);
    expect(latest(one, null)).toBe(one);
    expect(latest(two, one, null)).toBe(two);
    expect(latest(one, three, null, two)).toBe(three);
  });
});

describe('the plans of reminding', () => {
  it('are these', () => {
    expect(clockReminders).toEqual({
      before: 'warnings',
      onDay: false,
      morningAfter: true,
      weekly: 'until-done',
      concernAfter: 1,
    });
    expect(answerReminders).toEqual({
      before: [],
      onDay: true,
      morningAfter: false,
      weekly: 'until-done',
      concernAfter: 1,
    });
    expect(lapsingReminders(10, 3)).toEqual({
      before: [10, 3],
      onDay: true,
      morningAfter: false,
      weekly: 0,
      concernAfter: null,
    });
  });
});
