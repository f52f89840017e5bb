import { lapsesAt, nextLook, reminderDue, remindersOf } from './proposal-time.rules';

const proposed = new Date('2026-11-18T09:12:00Z');
const lapses = new Date('2026-12-02T22:59:59Z');

describe('the time of a proposal', () => {
  it('is ten working days, to the end of the last', () => {
    expect(lapsesAt(proposed)).toEqual(lapses);
    // Over Christmas and New Year: 24, 25, 26, 31 December and 1 January are none.
    expect(lapsesAt(new Date('2026-12-21T09:00:00Z'))).toEqual(new Date('2027-01-08T22:59:59Z'));
  });

  it('is reminded of three working days and one before, at eight', () => {
    expect(remindersOf(lapses)).toEqual([new Date('2026-11-27T07:00:00Z'), new Date('2026-12-01T07:00:00Z')]);
  });

  it('has each reminder said once, also by a scheduler that slept', () => {
    const at = (text: string) => new Date(text);
    expect(reminderDue(lapses, proposed, at('2026-11-27T06:59:59Z'))).toBe(false);
    expect(reminderDue(lapses, proposed, at('2026-11-27T07:00:00Z'))).toBe(true);
    expect(reminderDue(lapses, at('2026-11-27T07:00:00Z'), at('2026-11-30T07:00:00Z'))).toBe(false);
    expect(reminderDue(lapses, proposed, at('2026-11-29T12:00:00Z'))).toBe(true);
    expect(reminderDue(lapses, at('2026-11-29T12:00:00Z'), at('2026-12-01T07:00:00Z'))).toBe(true);
  });

  it('is looked at each working morning, and when it has lapsed', () => {
    expect(nextLook(lapses, proposed)).toEqual(new Date('2026-11-19T07:00:00Z'));
    expect(nextLook(lapses, new Date('2026-11-19T06:00:00Z'))).toEqual(new Date('2026-11-19T07:00:00Z'));
    expect(nextLook(lapses, new Date('2026-11-20T12:00:00Z'))).toEqual(new Date('2026-11-23T07:00:00Z'));
    expect(nextLook(lapses, new Date('2026-12-02T07:00:00Z'))).toEqual(new Date('2026-12-02T23:00:00Z'));
  });
});
