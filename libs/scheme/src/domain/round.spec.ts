import { defaultClockRules } from '@samraad/deadlines';
import { ok18Rules } from '../seed/round-rules.seed';
import { roundSeeds } from '../seed/rounds.seed';
import {
  clockRulesOf,
  mayDeliverOn,
  roundAcceptsOn,
  roundOfSignature,
  roundPhaseOn,
  useIsKnown,
} from './round';

const roundAt = (instant: string) => roundOfSignature(roundSeeds, new Date(instant))?.key ?? null;

describe('roundOfSignature', () => {
  it.each([
    ['2016-03-31T21:59:59Z', null],
    ['2016-03-31T22:00:00Z', 'ok-15'],
    ['2018-03-31T21:59:59.999Z', 'ok-15'],
    ['2018-03-31T22:00:00Z', null],
    ['2019-01-06T22:59:59Z', null],
    ['2019-01-06T23:00:00Z', 'ok-18'],
    ['2026-11-20T09:00:00Z', 'demo-26'],
    ['2028-03-31T22:00:00Z', null],
  ])('%s (Copenhagen decides the day) → %s', (instant, key) => {
    expect(roundAt(instant)).toBe(key);
  });
});

describe('a round', () => {
  const ok15 = roundSeeds.find((round) => round.key === 'ok-15');
  if (!ok15) throw new Error('no ok-15');

  it('takes requests on both its end days', () => {
    const days = ['2016-03-31', '2016-04-01', '2018-03-31', '2018-04-01'];
    expect(days.map((day) => roundAcceptsOn(ok15, day))).toEqual([false, true, true, false]);
  });

  it('lets delivery follow for a year', () => {
    const days = ['2016-03-31', '2016-04-01', '2018-04-01', '2019-03-31', '2019-04-01'];
    expect(days.map((day) => mayDeliverOn(ok15, day))).toEqual([false, true, true, true, false]);
  });

  it('is open, then ends what was asked for, then is over', () => {
    const days = ['2016-03-31', '2018-03-31', '2018-04-01', '2019-03-31', '2019-04-01'];
    expect(days.map((day) => roundPhaseOn(ok15, day))).toEqual(['open', 'open', 'ending', 'ending', 'over']);
  });

  it('is known by its cases, or while it could still get some: never as nothing used', () => {
    expect(useIsKnown(ok15, '2018-03-31', 0)).toBe(true);
    expect(useIsKnown(ok15, '2018-04-01', 0)).toBe(false);
    expect(useIsKnown(ok15, '2026-11-20', 1)).toBe(true);
  });

  it('gives the clocks one week, four weeks and the usual warnings', () => {
    expect(clockRulesOf(ok18Rules)).toEqual(defaultClockRules);
    const closing = clockRulesOf({ ...ok18Rules, closingDays: ['2026-12-23'] });
    expect(closing.closingDays).toEqual(['2026-12-23']);
  });
});
