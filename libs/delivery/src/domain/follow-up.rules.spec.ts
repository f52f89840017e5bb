import { followUpOpenThrough } from './follow-up.rules';

const grace = { followUpGraceWorkingDays: 10, closingDays: [] };
const talk = (plannedOn: string, state: 'planned' | 'held' | 'cancelled' = 'planned') => ({
  kind: 'follow-up-talk',
  state,
  plannedOn,
});

describe('a planned follow-up talk', () => {
  it('keeps the case open 10 working days past its day', () => {
    expect(followUpOpenThrough([talk('2027-02-01')], grace)).toBe('2027-02-15');
    // Over Christmas: 24, 25, 31 December and 1 January are no working days, nor is the day the round names.
    expect(followUpOpenThrough([talk('2026-12-18')], { ...grace, closingDays: ['2026-12-28'] })).toBe(
      '2027-01-08',
    );
  });

  it('does so until it is held or cancelled; the latest of several counts', () => {
    expect(followUpOpenThrough([talk('2027-02-01', 'held')], grace)).toBeNull();
    expect(followUpOpenThrough([talk('2027-02-01', 'cancelled')], grace)).toBeNull();
    expect(followUpOpenThrough([talk('2027-03-01'), talk('2027-02-01')], grace)).toBe('2027-03-15');
    expect(followUpOpenThrough([talk('2027-03-01', 'held'), talk('2027-02-01')], grace)).toBe('2027-02-15');
  });

  it('is the only activity that does', () => {
    expect(followUpOpenThrough([{ ...talk('2027-02-01'), kind: 'seminar' }], grace)).toBeNull();
    expect(followUpOpenThrough([], grace)).toBeNull();
  });
});
