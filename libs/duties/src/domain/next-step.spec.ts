import { asksParties, checkNextStep } from './next-step';

const bounds = { today: '2026-12-01', lastDay: '2027-01-31' };
const day = (on: string | null) => checkNextStep({ answer: 'day', day: on }, bounds);

describe('the next step', () => {
  it('has a day ahead, not too far and within the round', () => {
    expect(day('2026-12-02')).toBe('2026-12-02');
    expect(day('2027-01-31')).toBe('2027-01-31');
    expect(day('2027-02-01')).toMatchObject({ key: 'duties.next-step-day-far' });
    expect(checkNextStep({ answer: 'day', day: '2027-03-01' }, { ...bounds, lastDay: null })).toBe(
      '2027-03-01',
    );
    expect(checkNextStep({ answer: 'day', day: '2027-03-02' }, { ...bounds, lastDay: null })).toMatchObject({
      key: 'duties.next-step-day-far',
    });
  });

  it.each([
    [null, 'missing'],
    ['i morgen', 'missing'],
    ['2026-12-01', 'behind'],
  ])('has none that is %s', (on, why) => {
    expect(day(on)).toMatchObject({ key: `duties.next-step-day-${why}` });
  });

  it('has no day where another answer is given', () => {
    expect(checkNextStep({ answer: 'waits', day: '2026-12-02' }, bounds)).toBeNull();
  });

  it('is the provider’s to say where nobody owes anything', () => {
    expect(asksParties([])).toBe('provider');
  });
});
