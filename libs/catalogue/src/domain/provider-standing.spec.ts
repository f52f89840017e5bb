import { lastStanding, standingOn, type StandingChange } from './provider-standing';

const paused: StandingChange = { kind: 'paused', from: '2026-12-01' };
const resumed: StandingChange = { kind: 'resumed', from: '2027-01-04' };

describe('how a provider stands in a round', () => {
  it('serves the whole round where nothing is decided', () => {
    expect(standingOn([], '2026-11-20')).toEqual({ state: 'serving', since: null, next: null });
    expect(lastStanding([])).toBe('serving');
  });

  it('is coming until the day it was taken in from', () => {
    const taken: StandingChange[] = [{ kind: 'taken-in', from: '2026-12-01' }];
    expect(standingOn(taken, '2026-11-30')).toEqual({ state: 'coming', since: null, next: taken[0] });
    expect(standingOn(taken, '2026-12-01').state).toBe('serving');
  });

  it('changes on the day, not before, and says what comes next', () => {
    const both = [paused, resumed];
    expect(standingOn(both, '2026-11-30')).toEqual({ state: 'serving', since: null, next: paused });
    expect(standingOn(both, '2026-12-01')).toEqual({ state: 'paused', since: '2026-12-01', next: resumed });
    expect(standingOn(both, '2027-01-04')).toEqual({ state: 'serving', since: '2027-01-04', next: null });
    expect(lastStanding(both)).toBe('serving');
  });

  it('is what was decided last, of several for one day', () => {
    const same = { kind: 'resumed', from: paused.from } as const;
    expect(standingOn([paused, same], paused.from).state).toBe('serving');
  });
});
