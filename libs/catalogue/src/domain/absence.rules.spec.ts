import { absenceObstacle, type AbsenceGiven, longestNote } from './absence.rules';

const today = '2026-11-20';
const christmas: AbsenceGiven = {
  kind: 'closed',
  from: '2026-12-21',
  to: '2027-01-03',
  stopsFrom: '2026-12-14',
  note: '',
};
const wrong = (more: Partial<AbsenceGiven>, others = [] as { from: string; to: string }[]) =>
  absenceObstacle({ ...christmas, ...more }, others, today)?.key;

describe('a period a provider is away', () => {
  it('is right as it is, for one day too, and when it has begun', () => {
    expect(wrong({})).toBeUndefined();
    expect(wrong({ from: '2026-12-21', to: '2026-12-21' })).toBeUndefined();
    expect(wrong({ from: '2026-11-01', to: today, stopsFrom: null })).toBeUndefined();
  });

  it.each([
    [{ to: '2026-12-20' }, 'catalogue.absence-reversed'],
    [{ from: '2026-11-01', to: '2026-11-19', stopsFrom: null }, 'catalogue.absence-over'],
    [{ to: '2027-12-23' }, 'catalogue.absence-too-long'],
    [{ kind: 'full', stopsFrom: null }, 'catalogue.absence-full-stops'],
    [{ stopsFrom: '2027-01-04' }, 'catalogue.absence-stops-after'],
    [{ note: 'x'.repeat(longestNote + 1) }, 'catalogue.absence-note-long'],
  ] as const)('is refused with %j', (more, key) => {
    expect(wrong(more)).toBe(key);
  });

  it('never overlaps another, but may begin the day after', () => {
    expect(wrong({}, [{ from: '2027-01-03', to: '2027-01-10' }])).toBe('catalogue.absence-overlaps');
    expect(wrong({}, [{ from: '2027-01-04', to: '2027-01-10' }])).toBeUndefined();
  });
});
