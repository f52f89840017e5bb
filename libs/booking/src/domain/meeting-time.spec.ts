import { checkMeetingTime, checkTimes, minutesOf, overlap, withTravel } from './meeting-time';

const now = new Date('2026-11-20T13:00:00Z');
const when = { now, lastDay: '2026-12-31' };
const time = (from: string, to: string) => ({ startsAt: new Date(from), endsAt: new Date(to) });

describe('when a meeting may lie', () => {
  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z'],
    // Until midnight in Copenhagen.
    ['2026-11-24T21:00:00Z', '2026-11-24T23:00:00Z'],
    // The night summer time ends: 01.30 to 02.30 in summer time and the hour again.
    ['2026-12-31T08:00:00Z', '2026-12-31T09:00:00Z'],
  ])('%s to %s', (from, to) => {
    expect(checkMeetingTime(time(from, to), when)).toBe(true);
  });

  it.each([
    ['booking.time-behind', '2026-11-20T13:00:00Z', '2026-11-20T14:00:00Z'],
    ['booking.time-length', '2026-11-24T08:00:00Z', '2026-11-24T08:14:00Z'],
    ['booking.time-length', '2026-11-24T09:00:00Z', '2026-11-24T08:00:00Z'],
    ['booking.time-length', '2026-11-24T08:00:00Z', '2026-11-24T18:01:00Z'],
    ['booking.time-over-midnight', '2026-11-24T22:30:00Z', '2026-11-24T23:30:00Z'],
    ['booking.time-after-round', '2027-01-02T08:00:00Z', '2027-01-02T09:00:00Z'],
  ])('%s: %s to %s', (key, from, to) => {
    expect(checkMeetingTime(time(from, to), when)).toMatchObject({ key });
  });

  it('takes some times, each once, and puts them in order', () => {
    const one = time('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z');
    const other = time('2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z');
    expect(checkTimes([one, other], when)).toEqual([other, one]);
    expect(checkTimes([], when)).toMatchObject({ key: 'booking.times-missing' });
    expect(checkTimes([one, one], when)).toMatchObject({ key: 'booking.time-twice' });
    expect(checkTimes(Array(11).fill(one), when)).toMatchObject({ key: 'booking.times-too-many' });
  });

  it('touching is no overlap; the way there and back counts', () => {
    const one = time('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z');
    const next = time('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z');
    expect(overlap(one, next)).toBe(false);
    expect(overlap(withTravel(one, 30), next)).toBe(true);
    expect(minutesOf(withTravel(one, 30))).toBe(120);
  });
});
