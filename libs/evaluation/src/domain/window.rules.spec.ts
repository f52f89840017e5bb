import { effectWindow } from './window.rules';

const rules = { effectOpensMonths: 3, effectClosesMonths: 6 };

describe('the effect window', () => {
  it.each([
    // Finish, opens (midnight in Copenhagen), closes (end of the day), both across a change of clocks.
    ['2026-12-20', '2027-03-19T23:00:00.000Z', '2027-06-20T21:59:59.000Z'],
    ['2026-11-30', '2027-02-27T23:00:00.000Z', '2027-05-30T21:59:59.000Z'],
    ['2027-08-31', '2027-11-29T23:00:00.000Z', '2028-02-29T22:59:59.000Z'],
    ['2027-03-31', '2027-06-29T22:00:00.000Z', '2027-09-30T21:59:59.000Z'],
  ])('of a course finished on %s opens at %s and closes at %s', (finish, opens, closes) => {
    const { opensAt, closesAt } = effectWindow(finish, rules);
    expect([opensAt.toISOString(), closesAt.toISOString()]).toEqual([opens, closes]);
  });

  it('goes by the rules of the round', () => {
    const { opensDay, closesDay } = effectWindow('2026-01-15', {
      effectOpensMonths: 1,
      effectClosesMonths: 12,
    });
    expect([opensDay, closesDay]).toEqual(['2026-02-15', '2027-01-15']);
  });
});
