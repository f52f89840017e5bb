import { chooseByDay, choosingSince } from './choose-by.rules';

const at = (day: string) => new Date(`${day}T10:00:00Z`);

describe('the days to choose another provider', () => {
  const lost = { stageSince: at('2026-11-20'), choiceEndedAt: null, refusedAt: null };

  it('are counted from when the case lost its provider, in calendar days', () => {
    expect(choosingSince(lost)).toEqual(at('2026-11-20'));
    expect(chooseByDay(at('2026-11-20'), { choiceLapseDays: 21 })).toBe('2026-12-11');
    // An hour before midnight in Copenhagen.
    expect(chooseByDay(new Date('2026-11-20T23:30:00Z'), { choiceLapseDays: 21 })).toBe('2026-12-12');
  });

  it('begin anew with a no of the central parties, and when the chosen one is chosen no more', () => {
    expect(choosingSince({ ...lost, refusedAt: at('2027-01-08') })).toEqual(at('2027-01-08'));
    expect(choosingSince({ ...lost, choiceEndedAt: at('2026-12-01') })).toEqual(at('2026-12-01'));
    expect(choosingSince({ ...lost, choiceEndedAt: at('2026-12-01'), refusedAt: at('2026-11-30') })).toEqual(
      at('2026-12-01'),
    );
  });

  it('never begin before the provider was lost', () => {
    expect(choosingSince({ ...lost, choiceEndedAt: at('2026-11-01'), refusedAt: at('2026-10-30') })).toEqual(
      at('2026-11-20'),
    );
  });
});
