import { firstFreeDay } from './first-free';
import type { SlotFacts } from './free-slots';

const now = new Date('2026-11-20T08:00:00Z');
const part = { fromMinute: 9 * 60, toMinute: 10 * 60, minutes: 60, gapMinutes: 0 };
const every = (weekday: number, validFrom = '2026-01-01'): SlotFacts => ({
  regular: [{ ...part, weekday, validFrom, validTo: null }],
  exceptions: [],
  busy: [],
});

describe('the first day somebody is free', () => {
  it('is the earliest of all, from tomorrow on', () => {
    // Today is a Friday.
    expect(firstFreeDay([every(5), every(3)], now)).toBe('2026-11-25');
    expect(firstFreeDay([every(5)], now)).toBe('2026-11-27');
  });

  it('lies beyond what is taken', () => {
    const busy = [{ startsAt: new Date('2026-11-25T08:30:00Z'), endsAt: new Date('2026-11-25T08:45:00Z') }];
    expect(firstFreeDay([{ ...every(3), busy }], now)).toBe('2026-12-02');
  });

  it('is none where nobody has said when, or nobody is free for weeks', () => {
    expect(firstFreeDay([], now)).toBeNull();
    expect(firstFreeDay([every(3, '2027-06-01')], now)).toBeNull();
  });
});
